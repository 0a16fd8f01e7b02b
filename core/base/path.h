// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace casebook {

using Path = std::filesystem::path;

/// The path as UTF-8 text with the system's separators, for messages, outputs and the case file.
/// A name that is no valid Unicode keeps its bytes on systems whose paths are bytes.
std::string pathText(const Path &path);

/// The inverse of pathText().
Path pathFromText(std::string_view utf8);

} // namespace casebook
