// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/systemfile.h"

#include <QtSystemDetection>

#include <algorithm>
#include <cerrno>
#include <format>

#include <fcntl.h>
#ifdef Q_OS_WIN
#include <io.h>
#include <sys/stat.h>
#else
#include <unistd.h>
#endif

namespace casebook::exports {

namespace {

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

#ifdef Q_OS_WIN
int openFile(const Path &path, WriteMode mode)
{
    const int how = mode == WriteMode::New ? _O_EXCL : _O_APPEND;
    return _wopen(path.c_str(), _O_WRONLY | _O_CREAT | _O_BINARY | how, _S_IREAD | _S_IWRITE);
}

std::int64_t writeSome(int file, std::string_view bytes)
{
    return _write(file, bytes.data(), static_cast<unsigned>(std::min<std::size_t>(bytes.size(), 1U << 20)));
}

bool flushFile(int file)
{
    return _commit(file) == 0;
}
bool closeFile(int file)
{
    return _close(file) == 0;
}
#else
int openFile(const Path &path, WriteMode mode)
{
    const int how = mode == WriteMode::New ? O_EXCL : O_APPEND;
    return open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | how, 0666);
}

std::int64_t writeSome(int file, std::string_view bytes)
{
    return write(file, bytes.data(), bytes.size());
}

#ifdef Q_OS_LINUX
// Thousands of small files are flushed much faster together (syncfs in flushFolder()) than one by one.
bool flushFile(int)
{
    return true;
}
#else
bool flushFile(int file)
{
    return fsync(file) == 0;
}
#endif
bool closeFile(int file)
{
    return close(file) == 0;
}
#endif

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::int64_t written = writeSome(file, bytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool isFull(std::error_code code)
{
    // EFBIG: the file system, or a limit of the account, lets no file grow to this size.
    if (code == std::errc::no_space_on_device || code == std::errc::file_too_large)
        return true;
#ifdef EDQUOT
    return code == std::error_code(EDQUOT, std::generic_category());
#else
    return false;
#endif
}

} // namespace

Error systemError(const Path &path, std::string_view what, std::error_code code)
{
    Error error{Error::Code::Io, pathText(path), std::format("{} ({})", what, code.message()),
                "Check the disk or the network share, then try again", std::nullopt};
    if (isFull(code)) {
        error.code = Error::Code::DiskFull;
        error.advice = "Make room there, or choose another disk";
    } else if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted ||
               code == std::errc::read_only_file_system) {
        error.code = Error::Code::AccessDenied;
        error.advice = "Choose a place where this account may read and write";
    } else if (code == std::errc::file_exists) {
        error.code = Error::Code::Conflict;
        error.advice = "Choose another name";
    } else if (code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory) {
        error.code = Error::Code::NotFound;
        error.advice = "Check the path";
    }
    return error;
}

Status writeFile(const Path &path, std::string_view content, WriteMode mode)
{
    const int file = openFile(path, mode);
    if (file < 0)
        return std::unexpected(systemError(path, "cannot be created", lastError()));
    const bool written = writeAll(file, content) && flushFile(file);
    const std::error_code failed = written ? std::error_code() : lastError();
    if (!closeFile(file) && written) // a network share may say only now that it is full
        return std::unexpected(systemError(path, "cannot be written", lastError()));
    if (!written)
        return std::unexpected(systemError(path, "cannot be written", failed));
    return {};
}

Status flushFolder(const Path &folder)
{
#ifdef Q_OS_WIN
    static_cast<void>(folder); // entries of folders need no flush of their own there
#else
    const int file = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return std::unexpected(systemError(folder, "cannot be opened", lastError()));
#ifdef Q_OS_LINUX
    const bool flushed = syncfs(file) == 0;
#else
    const bool flushed = fsync(file) == 0;
#endif
    const std::error_code failed = flushed ? std::error_code() : lastError();
    closeFile(file);
    if (!flushed)
        return std::unexpected(systemError(folder, "cannot be flushed to the disk", failed));
#endif
    return {};
}

} // namespace casebook::exports
