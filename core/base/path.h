// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace casebook {

using Path = std::filesystem::path;

/// The path as UTF-8 text with the system's separators, for messages, outputs and the case file.
/// A name that is no valid Unicode keeps its bytes on systems whose paths are bytes.
std::string pathText(const Path &path);

/// The inverse of pathText(). On Windows slashes become backslashes, so that a path has one spelling whoever gave it
/// (Qt's dialogs speak of C:/…).
Path pathFromText(std::string_view utf8);

/// What the entry itself is, not what it leads to: symbolic links, and junctions of Windows, have the type symlink.
std::filesystem::file_status linkStatus(const std::filesystem::directory_entry &entry, std::error_code &error);

} // namespace casebook
