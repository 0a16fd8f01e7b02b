// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/partialfolder.h"

#include "core/base/filelock.h"
#include "core/exports/layout.h"
#include "core/exports/manifest.h"
#include "core/exports/systemfile.h"

#include <QLockFile>
#include <QString>
#include <QtSystemDetection>

#include <format>
#include <fstream>
#include <iterator>
#include <utility>

namespace casebook::exports {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view markerText = "An unfinished export of Casebook. It may be deleted.\n";

std::string beginOfFile(const Path &path, std::size_t limit)
{
    std::error_code ignored;
    if (fs::symlink_status(path, ignored).type() != fs::file_type::regular)
        return {};
    std::string text(limit, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(text.data(), static_cast<std::streamsize>(limit));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

// A killed export leaves its marker; one killed at the very end, after the marker, its manifest.
bool isOurs(const Path &folder)
{
    std::error_code failed;
    if (fs::is_empty(folder, failed) && !failed)
        return true;
    if (beginOfFile(folder / layout::marker, markerText.size() + 1) == markerText)
        return true;
    return beginOfFile(folder / layout::manifest, 64).starts_with("{\n\"casebook_export\":");
}

// The marker goes last, so that a removal that is interrupted can be repeated.
std::error_code removeFolder(const Path &folder)
{
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        if (entry->path().filename() != layout::marker)
            fs::remove_all(entry->path(), failed);
        if (failed)
            return failed;
    }
    if (!failed)
        fs::remove_all(folder, failed);
    return failed;
}

Result<Path> normalised(const Path &out)
{
    std::error_code failed;
    Path path = fs::absolute(out, failed).lexically_normal();
    if (!failed && !path.has_filename())
        path = path.parent_path();
    if (path.extension() == ".partial")
        return failure(Error::Code::Invalid, pathText(out), "names that end in .partial are for unfinished exports",
                       "Choose another name");
    if (failed || out.empty() || !path.has_filename())
        return failure(Error::Code::Invalid, pathText(out), "it is no name for an export folder",
                       "Name a folder that does not exist yet");
    return path;
}

Status checkFree(const Path &out)
{
    std::error_code failed;
    const fs::file_status status = fs::symlink_status(out, failed);
    if (status.type() == fs::file_type::not_found) {
        if (!fs::is_directory(out.parent_path(), failed))
            return failure(Error::Code::NotFound, pathText(out.parent_path()), "there is no such folder",
                           "Make it first, or choose another place for the export");
        return {};
    }
    if (status.type() == fs::file_type::none)
        return std::unexpected(systemError(out, "cannot be looked at", failed));
    if (status.type() != fs::file_type::directory)
        return failure(Error::Code::Conflict, pathText(out), "it is there already and is no folder",
                       "Choose a name that does not exist yet");
    const bool empty = fs::is_empty(out, failed);
    if (failed)
        return std::unexpected(systemError(out, "cannot be looked into", failed));
    if (!empty)
        return failure(Error::Code::Conflict, pathText(out),
                       "the folder is not empty, and an export never mixes with "
                       "other files",
                       "Choose a name that does not exist yet, or move the folder away");
    return {};
}

Result<std::unique_ptr<QLockFile>> lockBeside(const Path &partial)
{
    const Path path = partial.parent_path() / (partial.filename().native() + Path(".lock").native());
    auto lock = std::make_unique<QLockFile>(QString::fromStdString(pathText(path)));
    if (tryLock(*lock))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return failure(Error::Code::Conflict, pathText(path), "another export is writing there",
                       "Wait until it is done, or choose another name; if none is running, delete this file");
    if (lock->error() == QLockFile::PermissionError)
        return failure(Error::Code::AccessDenied, pathText(path), "the file cannot be created",
                       "Choose a place where this account may write");
    return failure(Error::Code::Io, pathText(path), "the file cannot be created",
                   "Check whether the disk is full or write-protected");
}

Status makePartial(const Path &partial)
{
    std::error_code failed;
    const fs::file_status status = fs::symlink_status(partial, failed);
    if (status.type() != fs::file_type::not_found) {
        if (status.type() != fs::file_type::directory || !isOurs(partial))
            return failure(Error::Code::Conflict, pathText(partial),
                           "it is there already and was not left by an export",
                           "Move it away, or choose another name for the export");
        if ((failed = removeFolder(partial)))
            return std::unexpected(systemError(partial, "what a stopped export left cannot be removed", failed));
    }
    if (!fs::create_directory(partial, failed))
        return std::unexpected(systemError(partial, "the folder cannot be created",
                                           failed ? failed : std::make_error_code(std::errc::file_exists)));
    Status marked = writeFile(partial / layout::marker, markerText);
    if (!marked)
        removeFolder(partial);
    return marked;
}

} // namespace

PartialFolder::PartialFolder(Path out, Path partial, std::unique_ptr<QLockFile> lock)
    : m_out(std::move(out)), m_partial(std::move(partial)), m_lock(std::move(lock))
{
}

PartialFolder::PartialFolder(PartialFolder &&) noexcept = default;

PartialFolder::~PartialFolder()
{
    if (m_lock)
        removeFolder(m_partial);
}

Result<PartialFolder> PartialFolder::begin(const Path &out)
{
    Result<Path> path = normalised(out);
    if (!path)
        return std::unexpected(path.error());
    if (Status free = checkFree(*path); !free)
        return std::unexpected(free.error());
    Path partial = path->parent_path() / (path->filename().native() + Path(".partial").native());
    Result<std::unique_ptr<QLockFile>> lock = lockBeside(partial);
    if (!lock)
        return std::unexpected(lock.error());
    if (Status made = makePartial(partial); !made)
        return std::unexpected(made.error());
    return PartialFolder(std::move(*path), std::move(partial), std::move(*lock));
}

Status PartialFolder::publish()
{
    if (Status flushed = flushFolder(m_partial); !flushed)
        return flushed;
    std::error_code failed;
    fs::remove(m_partial / layout::marker, failed);
    if (failed)
        return std::unexpected(systemError(m_partial / layout::marker, "cannot be removed", failed));
#ifdef Q_OS_WIN
    fs::remove(m_out, failed); // an empty folder; elsewhere renaming replaces it
#endif
    fs::rename(m_partial, m_out, failed);
    if (failed)
        return std::unexpected(systemError(m_out, "the finished export cannot be given its name", failed));
    m_lock.reset();
    // The files are safe already; should the new name be lost in a power cut, the folder still has its old one.
    static_cast<void>(flushFolder(m_out.parent_path()));
    return {};
}

} // namespace casebook::exports
