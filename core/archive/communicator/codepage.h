// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace casebook::archive::communicator {

/// An ANSI code page of Windows with one byte a character: 1250 to 1258.
class CodePage
{
public:
    CodePage() = default; ///< Windows-1252.

    /// `1252`, `cp1252`, `windows-1252`, `iso-8859-1`, without regard to case.
    static std::optional<CodePage> fromName(std::string_view name);
    static std::optional<CodePage> fromNumber(int number);

    char32_t character(unsigned char byte) const;
    std::string name() const; ///< `windows-1252`

    bool operator==(const CodePage &) const = default;

private:
    explicit CodePage(int number) : m_number(number) {}

    int m_number = 1252;
};

} // namespace casebook::archive::communicator
