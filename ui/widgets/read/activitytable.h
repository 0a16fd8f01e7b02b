// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace casebook::ui {

class ActivityController;

/// The activity over time in words: a row for each stretch in which something happened or is missing.
class ActivityTable : public QDialog
{
    Q_OBJECT

public:
    explicit ActivityTable(const ActivityController &activity, QWidget *parent = nullptr);

Q_SIGNALS:
    void jumpWanted(qint64 time);
};

} // namespace casebook::ui
