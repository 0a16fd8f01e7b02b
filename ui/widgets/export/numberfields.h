// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/exportcontroller.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace casebook::ui {

class ToneLabel;

/// The numbers of a production, with the first one as it will be.
class NumberFields : public QWidget
{
    Q_OBJECT

public:
    explicit NumberFields(QWidget *parent = nullptr);

    exports::LoadFileOptions options() const;

Q_SIGNALS:
    void changed();

private:
    void showFirst();

    QLineEdit *m_prefix;
    QSpinBox *m_digits;
    QSpinBox *m_start;
    QLineEdit *m_volume;
    ToneLabel *m_first;
};

} // namespace casebook::ui
