// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/filelock.h"
#include "core/base/qtext.h"
#include "core/store/setfunction.h"

#include <QLockFile>
#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace casebook::store {

namespace {

constexpr int busyMilliseconds = 3000;

/// Statements that are kept while nobody uses them.
constexpr std::size_t mostPrepared = 48;

QString lockName(const Path &file)
{
    return toQString(pathText(Database::lockPath(file)));
}

/// A file name as an address for SQLite; `immutable` reads a case on a medium that takes no file beside it.
std::string immutableAddress(const Path &file)
{
    const std::u8string name = file.generic_u8string(); // slashes on every system
    std::string address = "file:";
    if (file.is_absolute())
        address += name.starts_with(u8'/') ? "//" : "///"; // file:///home/… and file:///C:/…
    for (const char8_t c : name) {
        if (c == u8'?' || c == u8'#' || c == u8'%') {
            constexpr std::string_view digits = "0123456789abcdef";
            address += {'%', digits[c >> 4U], digits[c & 15U]};
        } else {
            address += static_cast<char>(c);
        }
    }
    return address + "?immutable=1";
}

/// A reader that looked at the file alone would miss what was committed last.
bool hasUnmergedChanges(const Path &file)
{
    Path beside = file;
    beside += "-wal";
    std::error_code failed;
    const auto size = std::filesystem::file_size(beside, failed);
    return !failed && size > 0;
}

Status checkPresent(const Path &file)
{
    std::error_code failed;
    const auto state = std::filesystem::status(file, failed);
    if (state.type() == std::filesystem::file_type::not_found)
        return failure(Error::Code::NotFound, pathText(file), "there is no such file", "Check the path of the case");
    if (failed)
        return failure(Error::Code::AccessDenied, pathText(file), "cannot be looked at: " + failed.message(),
                       "Check the permissions of its folder");
    if (state.type() != std::filesystem::file_type::regular)
        return failure(Error::Code::Corrupt, pathText(file), "is no file, and so is no Casebook case",
                       "Name a case file (*.casebook)");
    return {};
}

} // namespace

Database::Database(Path file) : m_file(std::move(file)) {}

Database::~Database()
{
    close(); // before the lock goes
}

void Database::close()
{
    for (sqlite3_stmt *statement : m_prepared)
        sqlite3_finalize(statement);
    m_prepared.clear();
    sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

sqlite3_stmt *Database::takePrepared(std::string_view sql)
{
    const auto found =
        std::ranges::find_last_if(m_prepared, [sql](sqlite3_stmt *statement) { return sqlite3_sql(statement) == sql; });
    if (found.empty())
        return nullptr;
    sqlite3_stmt *const statement = found.front();
    m_prepared.erase(found.begin());
    return statement;
}

void Database::keepPrepared(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_prepared.size() == mostPrepared) {
        sqlite3_finalize(m_prepared.front());
        m_prepared.erase(m_prepared.begin());
    }
    m_prepared.push_back(statement);
}

Path Database::lockPath(const Path &file)
{
    Path path = file;
    path += ".lock";
    return path;
}

Result<std::unique_ptr<QLockFile>> Database::lockForWriting(const Path &file, std::chrono::milliseconds patience)
{
    auto lock = std::make_unique<QLockFile>(lockName(file));
    if (tryLock(*lock, patience))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(Error::Code::Conflict, pathText(file), "another Casebook is writing to this case",
                       "Wait until it is done, or close it; where none is running, delete " + pathText(lockPath(file)));
    std::error_code ignored;
    if (!std::filesystem::exists(file.has_parent_path() ? file.parent_path() : Path("."), ignored))
        return failure(Error::Code::NotFound, pathText(file), "its folder does not exist", "Make the folder first");
    if (lock->error() == QLockFile::PermissionError)
        return failure(Error::Code::AccessDenied, pathText(file), "this account may not write into its folder",
                       "Choose a folder that you may write to");
    return failure(Error::Code::DiskFull, pathText(file), "no file can be made in its folder",
                   "Free some room on the disk, or choose another folder");
}

Result<std::unique_ptr<Database>> Database::open(const Path &file, Mode mode, std::chrono::milliseconds patience)
{
    std::unique_ptr<Database> database(new Database(file));
    if (mode != Mode::Create) {
        if (Status present = checkPresent(file); !present)
            return std::unexpected(present.error());
    }
    if (mode == Mode::Write) {
        auto lock = lockForWriting(file, patience);
        if (!lock)
            return std::unexpected(lock.error());
        database->m_lock = *std::move(lock);
    }
    if (Status connected = database->connect(mode); !connected)
        return std::unexpected(connected.error());
    return database;
}

Status Database::connect(Mode mode)
{
    const auto attempt = [this](const std::string &name, int flags) {
        close();
        int code =
            sqlite3_open_v2(name.c_str(), &m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
        if (code == SQLITE_OK) {
            sqlite3_busy_timeout(m_handle, busyMilliseconds);
            addSetFunction(m_handle);
            // The file itself is touched only now.
            code = sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
        }
        return code;
    };
    const std::string name = pathText(m_file);
    const int create = mode == Mode::Create ? SQLITE_OPEN_CREATE : 0;
    // A reader, too, opens for writing where it may: the last connection then clears away the two files that
    // SQLite keeps beside the case. query_only keeps it from changing anything.
    int code = attempt(name, SQLITE_OPEN_READWRITE | create);
    if (code != SQLITE_OK && mode == Mode::Read) {
        const int first = code & 0xFF;
        if (first == SQLITE_CANTOPEN || first == SQLITE_READONLY || first == SQLITE_PERM || first == SQLITE_IOERR) {
            if (attempt(name, SQLITE_OPEN_READONLY) == SQLITE_OK)
                code = SQLITE_OK;
            else if (hasUnmergedChanges(m_file))
                return failure(Error::Code::AccessDenied, name,
                               "it has changes in the file beside it (-wal) that this account may not merge",
                               "Copy the case and the files beside it to a place of your own, and open the copy");
            else
                code = attempt(immutableAddress(m_file), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
        }
    }
    if (code != SQLITE_OK)
        return std::unexpected(error());
    if (mode != Mode::Read && sqlite3_db_readonly(m_handle, "main") != 0)
        return failure(Error::Code::AccessDenied, name, "this account may not write to it",
                       "Check the permissions of the file, or copy the case to a place of your own");
    return mode == Mode::Read ? execute("PRAGMA query_only = 1") : Status{};
}

Status Database::execute(std::string_view sql)
{
    if (sqlite3_exec(m_handle, std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(error());
    return {};
}

Result<std::optional<std::int64_t>> Database::number(std::string_view sql)
{
    Statement statement(*this, sql);
    std::optional<std::int64_t> value;
    if (statement.next())
        value = statement.optionalInteger(0);
    if (statement.failed())
        return std::unexpected(statement.status().error());
    return value;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

std::int64_t Database::rowsChanged() const
{
    return sqlite3_changes64(m_handle);
}

Error Database::error() const
{
    return error(sqlite3_extended_errcode(m_handle), sqlite3_errmsg(m_handle));
}

Error Database::error(int code, const char *detail) const
{
    const auto make = [this](Error::Code kind, std::string reason, std::string advice) {
        return Error{kind, pathText(m_file), std::move(reason), std::move(advice), std::nullopt};
    };
    const std::string words = detail != nullptr ? std::string(" (") + detail + ")" : std::string();
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return make(Error::Code::DiskFull, "there is no room left on the disk",
                    "Free some room and repeat; what was finished before is kept");
    case SQLITE_NOTADB: return make(Error::Code::Corrupt, "is no Casebook case", "Name a case file (*.casebook)");
    case SQLITE_CORRUPT:
        return make(Error::Code::Corrupt, "the case file is damaged" + words,
                    "Take it from a backup, or import the sources into a new case");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(Error::Code::Conflict, "another program is using the case" + words,
                    "Wait until it is done, or close it");
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return make(Error::Code::AccessDenied, "this account may not write to it" + words,
                    "Check the permissions of the file and of its folder");
    case SQLITE_CANTOPEN:
        return make(Error::Code::AccessDenied, "cannot be opened" + words,
                    "Check the permissions of the file and of its folder");
    case SQLITE_IOERR: return make(Error::Code::Io, "the system failed to read or write it" + words, "Check the disk");
    default:
        return make(Error::Code::Internal, "the case file did not do what was asked" + words,
                    "Please report this as a defect");
    }
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_status = database.execute("BEGIN IMMEDIATE");
    m_open = m_status.has_value();
}

Transaction::~Transaction()
{
    if (m_open && m_database.inTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Status Transaction::commit()
{
    if (!m_status)
        return m_status;
    Status done = m_database.execute("COMMIT");
    m_open = !done;
    return done;
}

} // namespace casebook::store
