// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/symphony/census.h"
#include "ui/presentation/move/tablepaste.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace casebook::ui {

/// Who becomes which user of Symphony, and has which mailbox: a table that people complete. Whatever is typed counts as
/// looked at by a person.
class MovePeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Jid,
        SeenAs,
        Messages,
        State,
        Action,
        User,
        Email,
        Mailbox,
        FirstName,
        LastName,
        DisplayName,
        UserName,
        DisableAfter,
        ColumnCount
    };
    /// What a view sorts by; the tone of a state; the choices of a cell that has some; whether somebody must still
    /// decide.
    enum Role { SortRole = Qt::UserRole, ToneRole, ChoicesRole, OpenRole };
    enum class Fate { Choose, Guessed, LookUp, Mapped, Create, Skip };

    struct Row
    {
        symphony::PersonSeen seen;
        symphony::PersonMapping mapping;
        bool kept = false; ///< The case has it; else it is a guess.
        QString mailbox;
    };
    /// Keeps rows in the case; false where they cannot be, which it tells by itself.
    using Keep = std::function<bool(std::vector<symphony::PersonMapping>)>;

    explicit MovePeopleModel(Keep keep, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_keep(std::move(keep))
    {
    }

    void show(std::vector<Row> rows);
    void setEditable(bool editable) { m_editable = editable; }
    const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    Fate fate(int row) const;
    int count(Fate fate) const;
    /// Guesses of these rows become rows of the case.
    bool confirm(const std::vector<int> &rows);
    /// Puts cells of a spreadsheet; nothing, or all of them.
    bool paste(const std::vector<CsvLine> &lines, const PastePlace &place);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A cell cannot be what was typed, and why.
    void refused(const QString &reason);

private:
    static QString assign(symphony::PersonMapping &mapping, int column, const QString &text);
    QString cell(const Row &row, int column) const;
    QString stateText(const Row &row, int at) const;
    QVariant sortKey(const Row &row, int at, int column) const;
    bool keep(std::vector<symphony::PersonMapping> changed);

    Keep m_keep;
    std::vector<Row> m_rows;
    bool m_editable = true;
};

} // namespace casebook::ui
