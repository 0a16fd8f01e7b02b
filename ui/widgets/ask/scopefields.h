// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/requestformcontroller.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace casebook::ui {

/// What a request asks for: switches that become a query, or a query; and how much of what stands around its hits.
class ScopeFields : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeFields(QWidget *parent = nullptr);

    void show(const review::RequestForm &form);
    /// `scope` or `filter`, and `context`, into a request file.
    void addTo(QJsonObject &file) const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeSwitches();
    QCheckBox *addSwitch(QLayout *to, const QString &text, const char *key);
    void setContext(const std::string &rule);
    QJsonObject scope() const;

    QRadioButton *m_bySwitches;
    QRadioButton *m_byQuery;
    QStackedWidget *m_ways;
    QLineEdit *m_users;
    QLineEdit *m_groups;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QList<QCheckBox *> m_kinds; ///< Of conversations.
    QList<QCheckBox *> m_types; ///< Of events that can be left out.
    QLineEdit *m_query;
    QComboBox *m_context;
};

} // namespace casebook::ui
