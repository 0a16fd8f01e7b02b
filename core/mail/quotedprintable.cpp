// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotedprintable.h"

#include "core/base/hex.h"

#include <algorithm>
#include <array>

namespace casebook::mail {

namespace {

constexpr std::size_t longestLine = 76; // RFC 2045, 6.7, rule 5; a soft line break's `=` is within it

// Printable ASCII without `=`, and the two blanks, which are special only at the end of a line.
constexpr std::array<bool, 256> literal = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0x20; c < 0x7F; ++c)
        table[c] = c != '=';
    table['\t'] = true;
    return table;
}();

bool isLiteral(char c)
{
    return literal[static_cast<unsigned char>(c)];
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool startsBadly(std::string_view line)
{
    return line.starts_with('.') || line.starts_with("From ");
}

void appendHex(std::string &out, char c)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out += '=';
    out += digits[byte >> 4];
    out += digits[byte & 0xF];
}

void appendLine(std::string &out, std::string_view line)
{
    std::size_t column = 0;
    while (!line.empty()) {
        const bool guarded = column == 0 && startsBadly(line);
        const auto span = line.substr(0, longestLine - 1 - column);
        auto run = static_cast<std::size_t>(std::ranges::find_if_not(span, isLiteral) - span.begin());
        if (run == line.size() && isBlank(line.back()))
            --run;
        if (run > 0 && !guarded) {
            out += line.substr(0, run);
            column += run;
            line.remove_prefix(run);
            continue;
        }
        const bool last = line.size() == 1;
        const bool plain = isLiteral(line.front()) && !guarded && !(last && isBlank(line.front()));
        const std::size_t width = plain ? 1 : 3;
        if (column + width > (last ? longestLine : longestLine - 1)) {
            out += "=\r\n";
            column = 0;
            continue;
        }
        if (plain)
            out += line.front();
        else
            appendHex(out, line.front());
        column += width;
        line.remove_prefix(1);
    }
}

} // namespace

void appendQuotedPrintable(std::string &out, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        appendLine(out, text.substr(0, end));
        if (end == std::string_view::npos)
            return;
        out += "\r\n";
        text.remove_prefix(end + 1);
    }
}

std::string plainText(std::string_view quotedPrintable)
{
    std::string text;
    text.reserve(quotedPrintable.size());
    while (!quotedPrintable.empty()) {
        const std::size_t special = quotedPrintable.find_first_of("=\r");
        text += quotedPrintable.substr(0, special);
        quotedPrintable.remove_prefix(special == std::string_view::npos ? quotedPrintable.size() : special);
        std::array<std::byte, 1> byte{};
        if (quotedPrintable.starts_with("=\r\n")) {
            quotedPrintable.remove_prefix(3);
        } else if (quotedPrintable.starts_with('\r')) {
            quotedPrintable.remove_prefix(1);
        } else if (!quotedPrintable.empty() && fromHex(quotedPrintable.substr(1, 2), byte)) {
            text += static_cast<char>(byte.front());
            quotedPrintable.remove_prefix(3);
        } else if (!quotedPrintable.empty()) {
            text += '=';
            quotedPrintable.remove_prefix(1);
        }
    }
    return text;
}

} // namespace casebook::mail
