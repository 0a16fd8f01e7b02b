// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/controls.h"

#include <QTableView>

#include <functional>
#include <vector>

class QSortFilterProxyModel;

namespace casebook::ui {

/// A table of the page Move: sorted, filtered, and where its model can be written to, edited and pasted into.
class MoveTable : public QTableView
{
    Q_OBJECT

public:
    /// Borrows the model. `sortRole` is what its columns are sorted by.
    MoveTable(const QString &name, const QString &accessibleName, QAbstractItemModel &model, int sortRole,
              QWidget *parent = nullptr);

    QSortFilterProxyModel &sorted() { return *m_sorted; }
    /// Rows of the model that are selected.
    std::vector<int> chosenRows() const;
    /// From the current cell on: rows of the model in the order that is shown, and columns likewise.
    std::vector<int> rowsFromCurrent() const;
    std::vector<int> columnsFromCurrent() const;
    /// Cells that have a number at `toneRole` are shown in the tone of that number.
    void setTones(int toneRole, std::function<Tone(int)> toneOf);
    /// Cells with such a list of texts are chosen from it.
    void setChoices(int choicesRole);

Q_SIGNALS:
    void pasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy() const;

    QSortFilterProxyModel *m_sorted;
};

} // namespace casebook::ui
