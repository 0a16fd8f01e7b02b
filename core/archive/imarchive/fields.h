// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/textarena.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace casebook::archive::imarchive {

/// How quotes and delimiters inside a field are marked (U2, section 3.2 of the format page).
enum class QuoteStyle : std::uint8_t {
    Doubled,   ///< RFC 4180: `""`. The reading of first choice.
    Backslash, ///< C style: `\"` and `\,`; only where the first reading does not work out.
};

/// One field, still as written.
struct Field
{
    enum class Form : std::uint8_t {
        Bare,         ///< Without quotes round it: `text` is all of it.
        Quoted,       ///< In quotes, nothing to undo: `text` is what they enclose.
        Escaped,      ///< In quotes with escapes inside: `text` begins after the opening quote and ends with the field.
        QuotedEntity, ///< Between two `&quot;` that the writer used as quotes: `text` is what they enclose.
    };

    std::string_view text;
    Form form = Form::Bare;
    std::size_t closing = std::string_view::npos; ///< Escaped: where in `text` the closing quote is.
};

/// Where a quoted field ends.
struct QuoteScan
{
    const char *closing = nullptr; ///< The closing quote; null when there is none.
    bool escapes = false;          ///< There is something to undo.
    bool irregular = false;        ///< A single quote inside that neither closes nor is doubled.
    const char *stray = nullptr;   ///< The last such quote.
};

/// The delimiter that ends the bare field from `from`, or `end`: not one with a backslash before it in Backslash style,
/// and not the semicolon of an XML reference.
const char *endOfBareField(const char *from, const char *end, char delimiter, QuoteStyle style);

/// Whether a search for the closing quote goes on behind a stray one.
enum class StrayQuotes : std::uint8_t { Pass, StopAt };

/// Looks for the quote that closes the field whose first byte after the opening quote is at `from`: one that a
/// delimiter, a line end or `end` follows, spaces allowed before it.
QuoteScan findClosingQuote(const char *from, const char *end, char delimiter, QuoteStyle style,
                           StrayQuotes strayQuotes = StrayQuotes::Pass);

/// What splitFields() noticed.
struct SplitResult
{
    bool irregular = false; ///< Some quoted field has a stray quote.
    bool open = false;      ///< The last field was never closed.
    bool quoted = false;    ///< Some field is quoted.
    bool bare = false;      ///< Some field that is not empty is bare.
    bool entity = false;    ///< Some bare field begins with `&quot;`.
};

/// Splits one record (without its line end; line ends inside are text) into fields. Replaces what `fields` held.
SplitResult splitFields(std::string_view record, char delimiter, QuoteStyle style, std::vector<Field> &fields);

/// The same for the common case, a record on one line without irregularities; false when it is not that.
bool splitPlainFields(std::string_view record, char delimiter, std::vector<Field> &fields, SplitResult &result);

/// The field with quotes and escapes undone; into `arena` where the bytes change.
std::string_view fieldValue(const Field &field, QuoteStyle style, char delimiter, TextArena &arena);

} // namespace casebook::archive::imarchive
