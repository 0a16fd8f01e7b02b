// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/dialect.h"

#include <algorithm>
#include <array>

namespace casebook::test {

namespace {

constexpr std::array all{
    Dialect{.name = "plain"},
    Dialect{.name = "tab", .delimiter = '\t'},
    Dialect{.name = "semicolon", .delimiter = ';'},
    Dialect{.name = "bar", .delimiter = '|'},
    Dialect{.name = "quoted", .quoteAll = true},
    Dialect{.name = "crlf", .lineEnd = "\r\n"},
    Dialect{.name = "cr", .lineEnd = "\r"},
    Dialect{.name = "converted", .lineEnd = "\r\n", .convertedLineEnds = true},
    Dialect{.name = "mark", .mark = true},
    Dialect{.name = "utf-16-le", .lineEnd = "\r\n", .encoding = Encoding::Utf16LittleEndian, .mark = true},
    Dialect{.name = "utf-16-be", .encoding = Encoding::Utf16BigEndian, .mark = true},
    Dialect{.name = "utf-16-le-bare", .encoding = Encoding::Utf16LittleEndian},
    Dialect{.name = "utf-16-be-bare", .delimiter = '\t', .encoding = Encoding::Utf16BigEndian},
    Dialect{.name = "windows-1252", .encoding = Encoding::Windows1252},
    Dialect{.name = "markup", .escapes = Escapes::MarkupThenCsv},
    Dialect{.name = "xml-only", .delimiter = '\t', .escapes = Escapes::XmlOnly},
    Dialect{.name = "references", .escapes = Escapes::References},
    Dialect{.name = "csv-then-xml", .escapes = Escapes::CsvThenXml},
    Dialect{.name = "csv-only", .escapes = Escapes::CsvOnly},
    // Padded: with fewer fields than the record may have, nobody can tell a marked delimiter from a real one.
    Dialect{.name = "backslash", .escapes = Escapes::Backslash, .padded = true},
    Dialect{.name = "bare-breaks", .escapes = Escapes::BareBreaks},
    Dialect{.name = "fraction", .times = TimeForm::Fraction},
    Dialect{.name = "offset", .times = TimeForm::Offset},
    Dialect{.name = "no-zone", .times = TimeForm::NoZone},
    Dialect{.name = "legacy", .times = TimeForm::Legacy},
    Dialect{.name = "seconds", .times = TimeForm::Seconds},
    Dialect{.name = "milliseconds", .times = TimeForm::Milliseconds},
    Dialect{.name = "microseconds", .times = TimeForm::Microseconds},
    Dialect{.name = "nanoseconds", .times = TimeForm::Nanoseconds},
    Dialect{.name = "file-time", .times = TimeForm::FileTime},
    Dialect{.name = "ticks", .times = TimeForm::Ticks},
    Dialect{.name = "day-first", .times = TimeForm::DayFirst},
    Dialect{.name = "month-first", .times = TimeForm::MonthFirst},
    Dialect{.name = "from-file", .base = OffsetBase::File},
    Dialect{.name = "from-pointers", .base = OffsetBase::Pointers},
    Dialect{.name = "after-pointers", .base = OffsetBase::AfterPointers},
    Dialect{.name = "after-begin", .base = OffsetBase::AfterBeginConv},
    Dialect{.name = "after-mark", .mark = true, .base = OffsetBase::AfterMark},
    Dialect{.name = "characters", .countsCharacters = true},
    Dialect{.name = "bare-sizes", .sizes = SizeForm::WithoutLineEnds},
    Dialect{.name = "message-sizes", .sizes = SizeForm::Messages, .sizeSeparator = ", "},
    Dialect{.name = "all-sizes", .sizes = SizeForm::AllRecords},
    Dialect{.name = "text-sizes", .sizes = SizeForm::Texts, .sizeSeparator = " "},
    Dialect{.name = "participants-behind", .participantsBehind = true},
    Dialect{.name = "blank-words", .noSubType = "<Blank>"},
    Dialect{.name = "no-sub-types", .lacksSubTypes = true},
    Dialect{.name = "other-words", .otherWords = true},
    Dialect{.name = "padded", .padded = true},
};

} // namespace

std::span<const Dialect> dialects()
{
    return all;
}

const Dialect *dialectNamed(std::string_view name)
{
    const auto *found = std::ranges::find(all, name, &Dialect::name);
    return found == all.end() ? nullptr : found;
}

std::string_view markOf(const Dialect &dialect)
{
    if (!dialect.mark)
        return {};
    switch (dialect.encoding) {
    case Encoding::Utf16LittleEndian: return "\xFF\xFE";
    case Encoding::Utf16BigEndian: return "\xFE\xFF";
    default: return "\xEF\xBB\xBF";
    }
}

} // namespace casebook::test
