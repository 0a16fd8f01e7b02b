// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::requested {

/// A field of a row: a view into the text of the row.
struct CsvField
{
    std::string_view raw;          ///< Without its outer quotes.
    bool hasDoubledQuotes = false; ///< `""` stands for one quote mark.

    std::string text() const;
};

/// What was found at the front of a text.
struct CsvRow
{
    std::size_t size = 0; ///< Bytes, line end included.
    std::vector<CsvField> fields;
    bool complete = false;    ///< False: the text ends before the row's end is known.
    bool openQuote = false;   ///< The text ends inside quotes.
    bool strayQuotes = false; ///< Quote marks stood inside a quoted field without being doubled; taken as text.
    bool spansLines = false;  ///< A quoted field goes over a line break.
};

enum class Quotes : std::uint8_t {
    Meant,  ///< As RFC 4180 has them.
    AsText, ///< A quote mark is a character like any other: how a row with an unclosed quote is read.
};

/// Reads the row at the front of `text` (RFC 4180; line ends LF, CRLF, CR). Lenient: spaces beside quotes are dropped,
/// a quote mark inside a field is text. `atEnd` says that nothing follows `text`.
void readCsvRow(std::string_view text, char delimiter, Quotes quotes, bool atEnd, CsvRow &row);

} // namespace casebook::archive::requested
