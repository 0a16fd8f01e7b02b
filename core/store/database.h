// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

class QLockFile;
struct sqlite3;
struct sqlite3_stmt;

namespace casebook::store {

/// One connection to a case file. Confined to one thread.
class Database
{
public:
    enum class Mode : std::uint8_t {
        Create, ///< The file must not exist; takes the lock of the writer.
        Write,  ///< The file must exist; takes the lock of the writer.
        Read,   ///< The file must exist; nothing in it can be changed.
    };

    /// Only opens: whether the file is a case is for the schema to say. `patience`: how long to wait for the lock.
    static Result<std::unique_ptr<Database>> open(const Path &file, Mode mode, std::chrono::milliseconds patience = {});

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs statements that give no rows, separated by semicolons.
    Status execute(std::string_view sql);

    /// The first number that the statement gives; none without a row.
    Result<std::optional<std::int64_t>> number(std::string_view sql);

    /// What the last call that failed means for the person.
    Error error() const;

    /// The error for a result code of SQLite at this file.
    Error error(int code, const char *detail) const;

    bool inTransaction() const;
    std::int64_t rowsChanged() const; ///< By the last statement.
    const Path &file() const { return m_file; }
    sqlite3 *handle() const { return m_handle; }

    /// The file through which writers keep out of each other's way; it exists only while one has the case open.
    static Path lockPath(const Path &file);

    static Result<std::unique_ptr<QLockFile>> lockForWriting(const Path &file, std::chrono::milliseconds patience = {});

private:
    friend class Statement;

    explicit Database(Path file);
    Status connect(Mode mode);
    void close();

    sqlite3_stmt *takePrepared(std::string_view sql);
    void keepPrepared(sqlite3_stmt *statement);

    Path m_file;
    std::unique_ptr<QLockFile> m_lock;
    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_prepared; ///< Not in use, the one used last at the end.
};

/// One prepared statement; must not outlive its Database, which keeps it for the next one with the same text:
/// preparing takes longer than most of them run. An error stays until the end (`failed()`), so that a caller checks
/// once after its loop; after one, next() gives no further row.
class Statement
{
public:
    Statement() = default;
    Statement(Database &database, std::string_view sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    /// Positions count from 1, as in SQL. Values are copied.
    Statement &bind(int position, std::int64_t value);
    Statement &bind(int position, std::string_view text);
    Statement &bindBlob(int position, std::span<const std::byte> bytes);
    Statement &bindNull(int position);
    /// By name (`:after`); a statement that has no such place takes none.
    Statement &bind(const char *name, std::int64_t value);
    Statement &bind(const char *name, std::string_view text);
    Statement &bindBlob(const char *name, std::span<const std::byte> bytes);

    /// For a function that knows the type; what it points to must live until reset().
    void bindPointer(const char *name, const void *pointer, const char *type);

    /// The next value from the left, the first after reset() or run() at position 1.
    Statement &put(std::int64_t value) { return bind(++m_put, value); }
    Statement &put(std::string_view text) { return bind(++m_put, text); }
    Statement &put(std::span<const std::byte> bytes) { return bindBlob(++m_put, bytes); }
    Statement &put(std::optional<std::int64_t> value) { return value ? put(*value) : bindNull(++m_put); }

    /// As bind(), but the value is only looked at: it must live until reset() or run().
    void bindView(int position, std::string_view text);
    void bindBlobView(int position, std::string_view bytes);
    /// The empty text becomes NULL, which takes no room.
    void bindGiven(int position, std::string_view text);
    void bindOptional(int position, std::optional<std::int64_t> value);

    /// True when there is a row to read.
    bool next();

    /// For statements without rows: runs once and is ready for the next values.
    bool run();
    void reset();

    /// Columns count from 0, as in SQLite. Views live until the next step.
    std::int64_t integer(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    bool isNull(int column) const;

    bool failed() const { return m_error.has_value(); }
    Status status() const;

private:
    void check(int code);

    Database *m_database = nullptr;
    sqlite3_stmt *m_handle = nullptr;
    int m_put = 0; ///< Values that put() has given.
    std::optional<Error> m_error;
};

/// Undone at its end unless committed.
class Transaction
{
public:
    /// Takes the right to write at once, so that it cannot fail half-way for want of it.
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Status &status() const { return m_status; }
    Status commit();

private:
    Database &m_database;
    Status m_status;
    bool m_open = false;
};

} // namespace casebook::store
