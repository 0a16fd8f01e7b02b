// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QTableView;

namespace casebook::ui {

class Settings;

/// The columns of a table as somebody has moved, sized and sorted them, from one run to the next. What the program does
/// with them is not kept.
class KeptColumns : public QObject
{
    Q_OBJECT

public:
    /// The table has its name, its model and its usual columns. Lives as long as the table; borrows the settings.
    KeptColumns(QTableView &table, Settings &settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString name() const;
    void save();

    QTableView &m_table;
    Settings &m_settings;
};

} // namespace casebook::ui
