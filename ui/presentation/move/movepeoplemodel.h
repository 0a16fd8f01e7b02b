// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/symphony/census.h"
#include "ui/presentation/move/mappingmodel.h"

#include <functional>
#include <vector>

namespace casebook::ui {

/// Who becomes which user of Symphony, and has which mailbox: a table that people complete. Whatever is typed counts as
/// looked at by a person.
class MovePeopleModel : public MappingModel
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

    explicit MovePeopleModel(Keep keep, QObject *parent = nullptr) : MappingModel(parent), m_keep(std::move(keep)) {}

    void show(std::vector<Row> rows);
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
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QString title(int column) const override;
    bool isNumber(int column) const override { return column == Messages; }
    bool put(int row, int column, const QString &text) override;

private:
    static QString assign(symphony::PersonMapping &mapping, int column, const QString &text);
    QString cell(const Row &row, int column) const;
    QString stateText(const Row &row, int at) const;
    QVariant sortKey(const Row &row, int at, int column) const;
    bool keep(std::vector<symphony::PersonMapping> changed);

    Keep m_keep;
    std::vector<Row> m_rows;
};

} // namespace casebook::ui
