// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/localtimes.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace casebook::exports {

/// How the texts of a CSV file are written (docs/format-csv.md).
enum class CsvCopy : std::uint8_t {
    Exact, ///< As they are: for programs.
    Safe,  ///< Spreadsheets compute nothing and lose no digits: an apostrophe stands before what they would change.
};

/// One row of a CSV file (RFC 4180), ended by CR LF.
class CsvRow
{
public:
    explicit CsvRow(CsvCopy copy) : m_copy(copy) {}

    /// What Casebook itself has made: times, numbers, words, headers.
    void own(std::string_view text);
    /// What people or archives say; always in quotes.
    void given(std::string_view text);
    /// One item a line. In an item `\`, CR and LF are `\\`, `\r` and `\n`; an empty item is `\-`.
    void list(std::span<const std::string> items);

    /// The row, which is then empty again. Valid until something is added.
    std::string_view take();

private:
    void separate();
    void quoted(std::string_view text);

    CsvCopy m_copy;
    std::string m_row;
    std::string m_taken;
    bool m_first = true;
};

/// A text as a safe copy has it; taking one apostrophe from the beginning, and from behind every `;`, TAB, CR and LF,
/// gives it back.
std::string guarded(std::string_view text);

} // namespace casebook::exports
