// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::requested {

/// The beginning of a file that may be a table.
struct TableStart
{
    char delimiter = ',';
    std::vector<std::vector<std::string>> rows; ///< Blank lines left out; the last row only if it is whole.
};

/// Reads the beginning of a file as a table; nothing when it is none: binary, or no delimiter parts its lines into
/// columns. The encoding is told as for archives: byte order mark, pattern of NULs, UTF-8, else Windows-1252. A first
/// line `sep=;`, as Excel knows it, decides the delimiter; else the one that gives most rows the same columns.
/// `whole` says that the file has no more than `start`.
std::optional<TableStart> readTableStart(std::string_view start, bool whole);

/// The delimiter that a line `sep=;` names; always ASCII, as a byte of another character would part texts in two.
std::optional<char> namedDelimiter(std::string_view line);

/// Bytes as UTF-8: as they are, or read as Windows-1252 where they are none.
std::string asUtf8(std::string_view bytes);

/// The form in which headers are compared: lower case, without spaces, `_`, `-`, `.` and marks around it. Accents stay.
std::string headerKey(std::string_view header);

} // namespace casebook::archive::requested
