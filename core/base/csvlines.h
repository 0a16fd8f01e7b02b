// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace casebook {

struct CsvLine
{
    std::vector<std::string> cells; ///< Without quotes, else as written; at least one.
    std::size_t line = 0;           ///< Where it begins, from 1.
};

struct CsvLines
{
    std::vector<CsvLine> lines;
    std::size_t openQuote = 0; ///< The line with a quote that is never closed; 0: none.
};

/// Whichever of comma, semicolon and TAB the first line has most of; a comma where it has none.
char csvSeparator(std::string_view text);

/// A small table (RFC 4180; line ends LF, CRLF or CR; a quoted cell may have line breaks). Lines with nothing but
/// blanks are left out.
CsvLines csvLines(std::string_view text, char separator);

} // namespace casebook
