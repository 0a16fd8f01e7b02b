// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/lexer.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <format>

namespace casebook::query {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::unexpected<Error> faulty(std::string_view text, std::size_t byte, std::string reason, std::string advice)
{
    return failure(Error::Code::Invalid,
                   std::format("filter, at character {}", 1 + utf8::codePoints(text.substr(0, byte))),
                   std::move(reason), std::move(advice));
}

std::size_t blankAt(std::string_view text, std::size_t byte)
{
    // Beyond ASCII: U+0085, U+00A0, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
    static constexpr auto wide = std::to_array<std::string_view>(
        {"\xC2\x85", "\xC2\xA0", "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84",
         "\xE2\x80\x85", "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\xA8",
         "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"});
    if (byte >= text.size())
        return 0;
    const char c = text[byte];
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    if (c != '\xC2' && c != '\xE2' && c != '\xE3')
        return 0;
    const auto found = std::ranges::find_if(
        wide, [rest = text.substr(byte)](std::string_view blank) { return rest.starts_with(blank); });
    return found == wide.end() ? 0 : found->size();
}

bool isKeyword(std::string_view word)
{
    return word == "AND" || word == "OR" || word == "NOT" || word == "NEAR";
}

void Lexer::skipBlanks()
{
    while (const std::size_t blank = blankAt(m_text, m_at))
        m_at += blank;
}

bool Lexer::isBoundary(std::size_t byte) const
{
    return byte >= m_text.size() || std::string_view("()\"").contains(m_text[byte]) || blankAt(m_text, byte) > 0;
}

bool Lexer::take(char c)
{
    if (!standsHere(c))
        return false;
    ++m_at;
    return true;
}

bool Lexer::takeWord(std::string_view word)
{
    if (!m_text.substr(m_at).starts_with(word) || !isBoundary(m_at + word.size()))
        return false;
    m_at += word.size();
    return true;
}

bool Lexer::takeMinus()
{
    if (!standsHere('-'))
        return false;
    const std::size_t next = m_at + 1;
    if (next == m_text.size() || m_text[next] == '-' || m_text[next] == ')' || blankAt(m_text, next) > 0)
        return false;
    m_at = next;
    return true;
}

std::optional<WrittenName> Lexer::nameHere() const
{
    std::size_t end = m_at;
    while (end < m_text.size() && isLetter(m_text[end]))
        ++end;
    if (end < m_at + 2 || end == m_text.size() || m_text[end] != ':')
        return std::nullopt;
    const WrittenName written{m_text.substr(m_at, end - m_at), end + 1};
    if (fieldFromName(written.name))
        return written;
    const bool isText = written.end == m_text.size() || std::string_view(":/\\)").contains(m_text[written.end]) ||
                        blankAt(m_text, written.end) > 0;
    return isText ? std::nullopt : std::optional(written);
}

Status Lexer::readQuoted(Written &written)
{
    const std::size_t open = m_at++;
    while (m_at < m_text.size()) {
        if (m_text[m_at] == '"' && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')) {
            ++m_at;
            return {};
        }
        m_at += m_text[m_at] == '"' ? 1 : 0;
        written.text += m_text[m_at++];
    }
    return faulty(m_text, open, "unclosed quote", "Write a second \" where the phrase ends");
}

void Lexer::readBare(Written &written, char stop)
{
    const std::size_t from = m_at;
    while (!atBoundary() && (stop == '\0' || m_text[m_at] != stop))
        ++m_at;
    written.text = m_text.substr(from, m_at - from);
}

Result<Written> Lexer::written(bool stars, char stop)
{
    Written written;
    written.begin = m_at;
    while (stars && take('*'))
        written.openStart = true;
    const std::size_t textAt = m_at;
    written.quoted = standsHere('"');
    if (written.quoted) {
        if (const Status read = readQuoted(written); !read)
            return std::unexpected(read.error());
        while (stars && take('*'))
            written.openEnd = true;
        if (written.openEnd && !atBoundary() && m_text[m_at] != stop)
            return faulty(m_text, m_at, "a blank is missing after the *");
    } else {
        readBare(written, stop);
        while (stars && written.text.ends_with('*')) {
            written.openEnd = true;
            written.text.pop_back();
        }
        if (const std::size_t star = written.text.find('*'); stars && star != std::string::npos)
            return faulty(m_text, textAt + star, "a * can only stand at the beginning or at the end of a term",
                          "Put the term in quotes to look for the character *");
    }
    written.end = m_at;
    return written;
}

Result<Written> Lexer::regex()
{
    Written written;
    written.begin = m_at++;
    while (m_at < m_text.size() && m_text[m_at] != '/') {
        const bool escaped = m_text[m_at] == '\\' && m_at + 1 < m_text.size();
        if (escaped && m_text[m_at + 1] != '/')
            written.text += '\\';
        m_at += escaped ? 1 : 0;
        written.text += m_text[m_at++];
    }
    const std::string advice = "Put the term in quotes to look for the character /";
    if (!take('/'))
        return faulty(m_text, written.begin, "unclosed regular expression: the second / is missing", advice);
    if (!atBoundary())
        return faulty(m_text, m_at, "a blank is missing after the regular expression", advice);
    if (written.text.empty())
        return faulty(m_text, written.begin, "there is nothing between the slashes", advice);
    written.end = m_at;
    return written;
}

} // namespace casebook::query
