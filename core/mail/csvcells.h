// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::mail {

struct CsvLine
{
    std::vector<std::string> cells; ///< Without quotes, blanks around them cut.
    std::size_t line = 0;           ///< Where it begins, from 1.
};

/// A small table (RFC 4180; line ends LF, CRLF or CR; a quoted cell may have line breaks). Lines without any text are
/// left out. The separator is whichever of comma, semicolon and TAB the first line has most of.
std::vector<CsvLine> csvLines(std::string_view text);

} // namespace casebook::mail
