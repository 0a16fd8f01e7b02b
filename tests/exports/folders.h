// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/filenames.h"
#include "core/exports/pipeline.h"

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>

#include <map>
#include <set>
#include <string>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace casebook::test {

/// Files in memory. With a `room`, it is full after that many bytes.
class MemoryFolder final : public exports::ExportFolder
{
public:
    Status write(const std::string &name, std::string_view content) override
    {
        if (content.size() > room)
            return failure(Error::Code::DiskFull, name, "cannot be written (no space)");
        room -= content.size();
        if (exports::faultOfName(name) || !m_folded.insert(exports::foldedName(name)).second)
            return failure(Error::Code::Internal, name, "bad name, or there already");
        files[name] = content;
        return {};
    }

    Status append(const std::string &name, std::string_view content) override
    {
        if (!files.contains(name))
            return write(name, content);
        files[name] += content;
        return {};
    }

    Status close(const std::string &) override { return {}; }

    bool holds(const std::string &name) const override { return m_folded.contains(exports::foldedName(name)); }

    Status putAside(std::uint64_t key, std::string_view bytes) override
    {
        aside[key] += bytes;
        ++timesPutAside;
        return {};
    }

    Result<std::string> takeBack(std::uint64_t key) override
    {
        const auto found = aside.find(key);
        if (found == aside.end())
            return failure(Error::Code::Internal, "aside", "nothing was put there");
        std::string bytes = std::move(found->second);
        aside.erase(found);
        return bytes;
    }

    std::map<std::string, std::string> files;
    std::map<std::uint64_t, std::string> aside;
    std::size_t room = static_cast<std::size_t>(-1);
    int timesPutAside = 0;

private:
    std::set<std::string> m_folded;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline void writeTo(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Everything below a folder that is no folder itself, by relative name.
inline std::map<QString, QByteArray> filesBelow(const QString &folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files[QDir(folder).relativeFilePath(path)] = contentOf(path);
    }
    return files;
}

#ifdef Q_OS_UNIX
/// Lets no file grow beyond a size while it lives: the system then fails as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
#endif

} // namespace casebook::test
