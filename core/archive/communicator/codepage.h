// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::communicator {

class DoubleBytes;

/// A character of a code page and the bytes that it takes, at least one.
struct PageCharacter
{
    char32_t character = 0;
    std::size_t bytes = 1;
};

/// An ANSI code page of Windows: 1250 to 1258 with one byte a character, and those of East Asia, 932 (Japanese), 936
/// (simplified Chinese), 949 (Korean) and 950 (traditional Chinese), with one or two. The tables of the latter are the
/// system's, see doublebyte.h. A value; any thread.
class CodePage
{
public:
    CodePage() = default; ///< Windows-1252.

    /// `1252`, `cp1252`, `windows-1252`, `iso-8859-1`, `Shift_JIS`, `GBK`, `EUC-KR`, `Big5`, without regard to case.
    /// Nothing for other names, and for pages that this system has no table of.
    static std::optional<CodePage> fromName(std::string_view name);
    static std::optional<CodePage> fromNumber(int number);
    static std::vector<std::string> names(); ///< Of those that this system has, by number; cheap.

    /// The first character of `bytes`, which is not empty. A byte that is no character and begins none is U+FFFD; on
    /// pages with one byte a character, the control of its number.
    PageCharacter first(std::string_view bytes) const;

    /// True for a byte that is half a character without the next one.
    bool isLead(unsigned char byte) const;

    std::string name() const; ///< `windows-1252`

    bool operator==(const CodePage &) const = default;

private:
    explicit CodePage(int number, const DoubleBytes *table = nullptr) : m_number(number), m_table(table) {}

    int m_number = 1252;
    const DoubleBytes *m_table = nullptr; ///< Lives as long as the program; null = one byte a character.
};

} // namespace casebook::archive::communicator
