// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/move/tablepaste.h"

#include <QAbstractTableModel>

namespace casebook::ui {

/// What the tables of people and of streams share: cells that people complete, one by one or pasted, each of which may
/// refuse what it is given.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a view sorts by; the tone of a state; the choices of a cell that has some; whether somebody must still
    /// decide.
    enum Role { SortRole = Qt::UserRole, ToneRole, ChoicesRole, OpenRole };

    void setEditable(bool editable) { m_editable = editable; }
    bool isEditable() const { return m_editable; }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::EditRole &&
               put(index.row(), index.column(), value.toString());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return title(section);
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return alignment(section);
        return QAbstractTableModel::headerData(section, orientation, role);
    }

Q_SIGNALS:
    /// A cell cannot be what was typed, and why.
    void refused(const QString &reason);

protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// Of a column.
    virtual QString title(int column) const = 0;
    /// Numbers stand at the far side, and so do their titles.
    virtual bool isNumber(int column) const = 0;
    int alignment(int column) const
    {
        return static_cast<int>((isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    /// False where the cell cannot be that, which it tells by itself.
    virtual bool put(int row, int column, const QString &text) = 0;

    /// One cell: `assign(mapping, column, text)` answers why it cannot be, `keep(mappings)` keeps it.
    template <typename Mapping, typename Assign, typename Keep>
    bool change(const Mapping &before, int column, const QString &text, Assign assign, Keep keep)
    {
        Mapping changed = before;
        if (const QString reason = assign(changed, column, text); !reason.isEmpty()) {
            Q_EMIT refused(reason);
            return false;
        }
        return changed == before || keep({std::move(changed)});
    }
    /// Cells of a spreadsheet: all of them, or nothing.
    template <typename RowAt, typename Assign, typename Keep>
    bool changeAll(const std::vector<CsvLine> &lines, const PastePlace &place, RowAt rowAt, Assign assign, Keep keep)
    {
        auto changed = pastedRows(lines, place, rowAt, assign);
        if (!changed) {
            Q_EMIT refused(changed.error());
            return false;
        }
        return keep(std::move(*changed));
    }

private:
    bool m_editable = true;
};

} // namespace casebook::ui
