// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/searchcontroller.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace casebook::ui {

/// One condition of a query: field, operator, value.
class BuilderRowEdit : public QWidget
{
    Q_OBJECT

public:
    explicit BuilderRowEdit(const query::BuilderRow &row, QWidget *parent = nullptr);

    query::BuilderRow row() const;
    QWidget *firstFocus() const;

Q_SIGNALS:
    void changed();
    void removed();

private:
    void fillOperators();

    QCheckBox *m_not;
    QComboBox *m_field;
    QComboBox *m_operator;
    QLineEdit *m_value;
    QSpinBox *m_distance;
};

/// Conditions and groups of them, of which all, any or none hold.
class BuilderGroupEdit : public QWidget
{
    Q_OBJECT

public:
    /// The outermost group cannot be removed.
    BuilderGroupEdit(const query::BuilderGroup &group, bool outermost, QWidget *parent = nullptr);

    query::BuilderGroup group() const;

Q_SIGNALS:
    void changed();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BuilderRowEdit *addRow(const query::BuilderRow &row);
    void addGroup(const query::BuilderGroup &group);
    void drop(QWidget *part);

    QComboBox *m_match;
    QVBoxLayout *m_parts;
};

} // namespace casebook::ui
