// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace casebook::test {

/// U7. Windows1252: records that it can express and ASCII cannot; all others are UTF-8.
enum class Encoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// How free text is made safe (section 3.2 of the format page, in its order), and U8.
enum class Escapes : std::uint8_t {
    XmlThenCsv,
    MarkupThenCsv, ///< XML for `& < >` only.
    XmlOnly,
    References, ///< XML, with the delimiter as a reference.
    CsvThenXml,
    CsvOnly,
    Backslash,
    BareBreaks, ///< XML then CSV, but a line break stands bare.
};

/// Section 3.3 of the format page.
enum class TimeForm : std::uint8_t {
    Iso,
    Fraction,
    Offset,
    NoZone,
    Legacy,
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
    FileTime,
    Ticks,
    DayFirst,
    MonthFirst,
};

/// U16.
enum class OffsetBase : std::uint8_t { BeginConv, File, Pointers, AfterPointers, AfterBeginConv, AfterMark };

/// U20.
enum class SizeForm : std::uint8_t { Events, WithoutLineEnds, Messages, AllRecords, Texts };

/// One way to write an archive file, and what departs in it from the first dialect, `plain`.
struct Dialect
{
    std::string_view name;
    char delimiter = ',';
    std::string_view lineEnd = "\n";
    Encoding encoding = Encoding::Utf8;
    bool mark = false; ///< A byte order mark.
    bool quoteAll = false;
    Escapes escapes = Escapes::XmlThenCsv;
    TimeForm times = TimeForm::Iso;
    OffsetBase base = OffsetBase::BeginConv;
    bool countsCharacters = false;  ///< U17: pointers count code points.
    bool convertedLineEnds = false; ///< U6: numbers of LF, but the file has CRLF.
    SizeForm sizes = SizeForm::Events;
    std::string_view sizeSeparator = ":";
    bool participantsBehind = false; ///< U23.
    std::string_view noSubType = ""; ///< U3: what stands for an empty sub-type.
    bool lacksSubTypes = false;      ///< U3: only IMEvent has the column.
    bool otherWords = false;         ///< U13.
    bool padded = false;             ///< U4: optional fields at the end are there and empty.

    bool isUtf16() const { return encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian; }
};

/// Every dialect, each known by its name.
std::span<const Dialect> dialects();

/// Null when there is none of that name.
const Dialect *dialectNamed(std::string_view name);

/// Bytes of the byte order mark at the beginning of a file.
std::string_view markOf(const Dialect &dialect);

} // namespace casebook::test
