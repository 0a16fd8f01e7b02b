// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/headerfield.h"

#include "core/mail/text.h"

#include <QByteArray>

#include <algorithm>

namespace casebook::mail {

namespace {

constexpr std::size_t longestLine = 78;        // RFC 5322, 2.1.1
constexpr std::size_t longestEncodedLine = 76; // RFC 2047, 2
constexpr std::size_t longestEncodedWord = 75; // RFC 2047, 2
constexpr std::size_t frame = std::string_view("=?UTF-8?Q?").size() + std::string_view("?=").size();
constexpr std::size_t leastPayload = 12; // one character of four bytes in Q

// What Q may leave as it is inside a phrase (RFC 2047, 5, rule 3); the strictest place serves for all.
bool isPlainInQ(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!*+-/").contains(c);
}

std::string inQ(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isPlainInQ(c)) {
            out += c;
        } else if (c == ' ') {
            out += '_';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'=', digits[byte >> 4], digits[byte & 0xF]};
        }
    }
    return out;
}

std::string inB(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toBase64().toStdString();
}

std::size_t sizeInQ(std::string_view text)
{
    const auto plain = std::ranges::count_if(text, [](char c) { return isPlainInQ(c) || c == ' '; });
    return text.size() * 3 - static_cast<std::size_t>(plain) * 2;
}

std::size_t sizeInB(std::string_view text)
{
    return (text.size() + 2) / 3 * 4;
}

} // namespace

HeaderField::HeaderField(std::string &out, std::string_view name) : m_out(out), m_column(name.size() + 1)
{
    m_out += name;
    m_out += ':';
}

HeaderField::~HeaderField()
{
    m_out += "\r\n";
}

void HeaderField::fold()
{
    m_out += "\r\n";
    m_column = 0;
}

void HeaderField::word(std::string_view word)
{
    if (m_column > 0 && m_column + 1 + word.size() > longestLine)
        fold();
    m_out += ' ';
    m_out += word;
    m_column += 1 + word.size();
}

void HeaderField::encodedWords(std::string_view utf8)
{
    const bool q = sizeInQ(utf8) * 2 <= sizeInB(utf8) * 3; // what people can read as it is, unless it is much longer
    while (!utf8.empty()) {
        if (m_column > 0 && m_column + 1 + frame + leastPayload > longestEncodedLine)
            fold();
        const std::size_t room = std::min(longestEncodedWord, longestEncodedLine - m_column - 1) - frame;
        std::size_t taken = 0;
        while (taken < utf8.size()) {
            const std::size_t next = taken + firstCodePoint(utf8.substr(taken)).length;
            const std::string_view piece = utf8.substr(0, next);
            if ((q ? sizeInQ(piece) : sizeInB(piece)) > room)
                break;
            taken = next;
        }
        const std::string_view piece = utf8.substr(0, taken);
        m_out += q ? " =?UTF-8?Q?" : " =?UTF-8?B?";
        m_out += q ? inQ(piece) : inB(piece);
        m_out += "?=";
        m_column += 1 + frame + (q ? sizeInQ(piece) : sizeInB(piece));
        utf8.remove_prefix(taken);
    }
}

std::string headerText(std::string_view text)
{
    if (std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; }))
        return std::string(text);
    std::string out;
    while (!text.empty()) {
        const CodePoint point = firstCodePoint(text);
        const std::string_view own = text.substr(0, point.length);
        const bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
        if (point.value == '\t')
            out += ' ';
        else if (point.value == 0xFFFD)
            out += "\xEF\xBF\xBD";
        else if (!control && point.value != 0x2028 && point.value != 0x2029)
            out += own;
        text.remove_prefix(point.length);
    }
    return out;
}

bool standsPlain(std::string_view text)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.contains("=?"))
        return false;
    std::size_t word = 0;
    for (const char c : text) {
        if (c < 0x20 || c >= 0x7F || (c == ' ' && word == 0))
            return false;
        word = c == ' ' ? 0 : word + 1;
        if (word > longestLine - 2)
            return false;
    }
    return true;
}

} // namespace casebook::mail
