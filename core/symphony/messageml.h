// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::symphony {

/// Characters of a text that a message of Symphony cannot hold.
struct Altered
{
    std::size_t dropped = 0;  ///< Control characters, which the parser refuses in any form.
    std::size_t replaced = 0; ///< By U+FFFD: lone surrogates and other broken UTF-8, U+FFFE, U+FFFF.

    bool any() const { return dropped + replaced > 0; }
};

inline constexpr std::string_view messageMlBegin = "<messageML>";
inline constexpr std::string_view messageMlEnd = "</messageML>";

/// Adds plain text (UTF-8, perhaps broken) as the content of a `messageML` element. The agent reads it as XML and then,
/// where it holds `${`, `#{`, `<#` or `<@`, as a FreeMarker template: both are escaped, so that everything that people
/// wrote stays text. Line ends (CRLF, CR, LF) become `<br/>`, since the parser takes raw ones for blanks. No other
/// element is made: addresses, names and tags stay plain.
Altered appendMessageMl(std::string &out, std::string_view text);

/// The same with its element: a whole message.
std::string messageMl(std::string_view text);

/// What Symphony takes in one message, with a margin below its hard limits of about 60,000 characters and 2,500 words.
struct TextLimits
{
    std::size_t characters = 50'000; ///< In the form that it stores, with a backslash before each of ``_*-+` ``.
    std::size_t words = 2'000;       ///< Different ones.
};

/// Cuts a text into parts that keep the limits: behind line ends where possible, else behind blanks, else anywhere
/// between two characters. The parts put together are the text; one part where it is short enough.
std::vector<std::string_view> partsOf(std::string_view text, const TextLimits &limits = {});

} // namespace casebook::symphony
