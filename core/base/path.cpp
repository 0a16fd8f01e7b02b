// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/path.h"

#include <QtSystemDetection>
#ifdef Q_OS_WIN
#include <QFileInfo>
#endif

namespace casebook {

std::string pathText(const Path &path)
{
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Path pathFromText(std::string_view utf8)
{
    return Path(std::u8string(utf8.begin(), utf8.end())).make_preferred();
}

std::filesystem::file_status linkStatus(const std::filesystem::directory_entry &entry, std::error_code &error)
{
#ifdef Q_OS_WIN // the standard library of MinGW takes every link for its target
    const QFileInfo info(entry.path());
    if (info.isSymbolicLink() || info.isJunction())
        return std::filesystem::file_status(std::filesystem::file_type::symlink);
#endif
    return entry.symlink_status(error);
}

} // namespace casebook
