// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/readerstate.h"

#include <algorithm>
#include <format>

namespace casebook::store {

namespace {

struct Table
{
    std::string name;
    std::vector<std::string> columns;
    std::string order; ///< Columns of the key, or `rowid`.
};

/// Everything that follows from the raw bytes: all but the identity of the case, what was named for import, the bytes
/// themselves, the work of people with it, and the full-text index, which may be made later or not at all.
Result<std::vector<Table>> derivedTables(Database &database)
{
    std::vector<Table> tables;
    Statement names(
        database,
        "SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_master WHERE type = 'table' AND "
        "name NOT LIKE 'sqlite_%' AND name NOT GLOB 'search_*' AND name NOT GLOB 'symphony_*' AND name NOT IN ('meta', "
        "'block', 'root', 'custodian', 'hand_in', 'delivery', 'mail_delivery', 'log_entry', 'log_signature', 'act', "
        "'tag', 'mark', 'saved', 'saved_version', 'redaction') "
        "ORDER BY name");
    while (names.next()) {
        Table &table = tables.emplace_back();
        table.name = names.text(0);
        const bool withoutRowid = names.integer(1) != 0;
        Statement columns(database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
        columns.bind(1, table.name);
        while (columns.next()) {
            const std::string column = std::format("\"{}\"", columns.text(0));
            table.columns.push_back(column);
            if (withoutRowid && columns.integer(1) != 0)
                table.order += (table.order.empty() ? "" : ", ") + column;
        }
        if (table.order.empty())
            table.order = "rowid";
        if (columns.failed())
            return std::unexpected(columns.status().error());
    }
    if (names.failed())
        return std::unexpected(names.status().error());
    return tables;
}

std::string select(const Table &table)
{
    std::string sql = "SELECT " + table.order;
    for (const std::string &column : table.columns)
        sql += ", " + column;
    return sql + " FROM \"" + table.name + "\" ORDER BY " + table.order;
}

/// The first of the table's own columns in which two rows differ.
std::optional<std::size_t> differingColumn(const Statement &a, const Statement &b, std::size_t columns, int first)
{
    for (std::size_t i = 0; i < columns; ++i) {
        const int column = first + static_cast<int>(i);
        if (a.isNull(column) != b.isNull(column) || a.blob(column) != b.blob(column))
            return i;
    }
    return std::nullopt;
}

/// Goes through both in the order of their keys. Stops at the first row that one of them has not.
Status compareTable(const Table &table, Database &ours, Database &other, std::vector<std::string> &sentences)
{
    Statement a(ours, select(table));
    Statement b(other, select(table));
    const int first = 1 + static_cast<int>(std::ranges::count(table.order, ','));
    bool more = true;
    while (more) {
        const bool hasA = a.next();
        const bool hasB = b.next();
        if (hasA != hasB)
            sentences.push_back(
                std::format("Table {} has {} rows than its sources give.", table.name, hasA ? "more" : "fewer"));
        more = hasA && hasB;
        if (!more)
            break;
        if (const auto column = differingColumn(a, b, table.columns.size(), first)) {
            sentences.push_back(std::format("Table {}, row {}: {} is not what its source says.", table.name, a.blob(0),
                                            table.columns[*column]));
            more = sentences.size() < 100;
        }
    }
    return a.failed() ? a.status() : b.status();
}

} // namespace

Result<std::vector<std::string>> CaseReader::differences(const CaseReader &rebuilt) const
{
    const auto tables = derivedTables(*rebuilt.m_state->database);
    if (!tables)
        return std::unexpected(tables.error());
    std::vector<std::string> sentences;
    for (const Table &table : *tables) {
        if (const Status done = compareTable(table, *m_state->database, *rebuilt.m_state->database, sentences); !done)
            return std::unexpected(done.error());
    }
    return sentences;
}

} // namespace casebook::store
