// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/baresqlite.h"

#include <sqlite3.h>

#include <chrono>
#include <format>
#include <string>
#include <variant>
#include <vector>

namespace casebook::bench {

namespace {

using Value = std::variant<std::monostate, sqlite3_int64, double, std::string, std::vector<unsigned char>>;

struct Table
{
    std::string name;
    std::string sql;
    int columns = 0;
    std::vector<Value> values;
};

struct Copy
{
    std::vector<Table> tables;
    std::vector<std::string> indexes;
};

Value valueOf(sqlite3_stmt *row, int column)
{
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(row, column));
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER: return sqlite3_column_int64(row, column);
    case SQLITE_FLOAT: return sqlite3_column_double(row, column);
    case SQLITE_TEXT: return std::string(reinterpret_cast<const char *>(sqlite3_column_text(row, column)), size);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const unsigned char *>(sqlite3_column_blob(row, column));
        return std::vector<unsigned char>(bytes, bytes + size);
    }
    default: return std::monostate();
    }
}

void bind(sqlite3_stmt *insert, int column, const Value &value)
{
    if (const auto *number = std::get_if<sqlite3_int64>(&value))
        sqlite3_bind_int64(insert, column, *number);
    else if (const auto *real = std::get_if<double>(&value))
        sqlite3_bind_double(insert, column, *real);
    else if (const auto *text = std::get_if<std::string>(&value))
        sqlite3_bind_text(insert, column, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
    else if (const auto *blob = std::get_if<std::vector<unsigned char>>(&value))
        sqlite3_bind_blob(insert, column, blob->data(), static_cast<int>(blob->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(insert, column);
}

void load(sqlite3 *from, Copy &copy)
{
    sqlite3_stmt *list = nullptr;
    sqlite3_prepare_v2(from,
                       "SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL AND name NOT LIKE 'sqlite_%'", -1,
                       &list, nullptr);
    while (sqlite3_step(list) == SQLITE_ROW) {
        const std::string type = reinterpret_cast<const char *>(sqlite3_column_text(list, 0));
        const std::string name = reinterpret_cast<const char *>(sqlite3_column_text(list, 1));
        const std::string sql = reinterpret_cast<const char *>(sqlite3_column_text(list, 2));
        if (type == "index")
            copy.indexes.push_back(sql);
        else if (type == "table")
            copy.tables.push_back({name, sql, 0, {}});
    }
    sqlite3_finalize(list);
    for (Table &table : copy.tables) {
        sqlite3_stmt *rows = nullptr;
        sqlite3_prepare_v2(from, std::format("SELECT * FROM \"{}\"", table.name).c_str(), -1, &rows, nullptr);
        table.columns = sqlite3_column_count(rows);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int column = 0; column < table.columns; ++column)
                table.values.push_back(valueOf(rows, column));
        }
        sqlite3_finalize(rows);
    }
}

bool insert(sqlite3 *to, const Table &table)
{
    std::string places = "?";
    for (int column = 1; column < table.columns; ++column)
        places += ",?";
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(to, std::format("INSERT INTO \"{}\" VALUES ({})", table.name, places).c_str(), -1, &statement,
                       nullptr);
    bool good = statement != nullptr;
    for (std::size_t i = 0; good && i < table.values.size(); i += static_cast<std::size_t>(table.columns)) {
        for (int column = 0; column < table.columns; ++column)
            bind(statement, column + 1, table.values[i + static_cast<std::size_t>(column)]);
        good = sqlite3_step(statement) == SQLITE_DONE;
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return good;
}

bool run(sqlite3 *to, const std::string &sql)
{
    return sqlite3_exec(to, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

double insertSameRows(const Path &caseFile, const Path &copyFile)
{
    Copy copy;
    sqlite3 *from = nullptr;
    sqlite3_open_v2(pathText(caseFile).c_str(), &from, SQLITE_OPEN_READONLY, nullptr);
    load(from, copy);
    sqlite3_close(from);

    sqlite3 *to = nullptr;
    sqlite3_open(pathText(copyFile).c_str(), &to);
    const auto started = std::chrono::steady_clock::now();
    bool good = run(to, "PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; BEGIN");
    for (const Table &table : copy.tables)
        good = good && run(to, table.sql) && insert(to, table);
    good = good && run(to, "COMMIT");
    for (const std::string &sql : copy.indexes)
        good = good && run(to, sql);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    sqlite3_close(to);
    return good ? seconds : -1;
}

} // namespace casebook::bench
