// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requestformcontroller.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace casebook::ui {

/// How what is asked for is delivered, and whether the approval is for more than one export.
class DeliveryFields : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryFields(QWidget *parent = nullptr);

    void show(const review::RequestForm &form);
    /// `delivery` and `standing`, into a request file.
    void addTo(QJsonObject &file) const;
    /// A whole sentence; empty = nothing.
    QString whatIsMissing() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeLimits();

    QComboBox *m_format;
    QLineEdit *m_target;
    QSpinBox *m_days;
    QCheckBox *m_standing;
    QLineEdit *m_until; ///< Of a standing approval, as the next two.
    QSpinBox *m_events;
    QSpinBox *m_conversations;
    QWidget *m_limits;
};

} // namespace casebook::ui
