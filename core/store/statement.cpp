// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace casebook::store {

namespace {

// SQLite takes a null pointer for NULL, and an empty view may have one.
const char *data(std::string_view text)
{
    return text.data() != nullptr ? text.data() : "";
}

} // namespace

Statement::Statement(Database &database, std::string_view sql)
    : m_database(&database), m_handle(database.takePrepared(sql))
{
    if (m_handle != nullptr)
        return;
    check(sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                             &m_handle, nullptr));
}

Statement::~Statement()
{
    if (m_handle != nullptr)
        m_database->keepPrepared(m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_put(other.m_put)
    , m_error(std::move(other.m_error))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_handle, other.m_handle);
    std::swap(m_put, other.m_put);
    std::swap(m_error, other.m_error);
    return *this;
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database->error();
}

Statement &Statement::bind(int position, std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle, position, value));
    return *this;
}

Statement &Statement::bind(int position, std::string_view text)
{
    check(sqlite3_bind_text64(m_handle, position, data(text), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int position, std::span<const std::byte> bytes)
{
    check(sqlite3_bind_blob64(m_handle, position, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int position)
{
    check(sqlite3_bind_null(m_handle, position));
    return *this;
}

Statement &Statement::bind(const char *name, std::int64_t value)
{
    const int position = sqlite3_bind_parameter_index(m_handle, name);
    return position > 0 ? bind(position, value) : *this;
}

Statement &Statement::bind(const char *name, std::string_view text)
{
    const int position = sqlite3_bind_parameter_index(m_handle, name);
    return position > 0 ? bind(position, text) : *this;
}

Statement &Statement::bindBlob(const char *name, std::span<const std::byte> bytes)
{
    const int position = sqlite3_bind_parameter_index(m_handle, name);
    return position > 0 ? bindBlob(position, bytes) : *this;
}

void Statement::bindPointer(const char *name, const void *pointer, const char *type)
{
    const int position = sqlite3_bind_parameter_index(m_handle, name);
    if (position > 0)
        check(sqlite3_bind_pointer(m_handle, position, const_cast<void *>(pointer), type, nullptr));
}

void Statement::bindView(int position, std::string_view text)
{
    check(sqlite3_bind_text64(m_handle, position, data(text), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlobView(int position, std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_handle, position, data(bytes), bytes.size(), SQLITE_STATIC));
}

void Statement::bindGiven(int position, std::string_view text)
{
    if (text.empty())
        check(sqlite3_bind_null(m_handle, position));
    else
        bindView(position, text);
}

void Statement::bindOptional(int position, std::optional<std::int64_t> value)
{
    if (value)
        bind(position, *value);
    else
        bindNull(position);
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_error = m_database->error();
    return false;
}

bool Statement::run()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        m_error = m_database->error();
    reset();
    return !m_error;
}

void Statement::reset()
{
    m_put = 0;
    sqlite3_reset(m_handle);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string_view Statement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_handle, column);
    return bytes != nullptr ? std::string_view(reinterpret_cast<const char *>(bytes),
                                               static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)))
                            : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_handle, column);
    return bytes != nullptr ? std::string_view(static_cast<const char *>(bytes),
                                               static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)))
                            : std::string_view();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

Status Statement::status() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

} // namespace casebook::store
