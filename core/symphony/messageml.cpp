// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/messageml.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_set>

namespace casebook::symphony {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// True for the bytes at which more may be needed than to copy them.
constexpr auto special = [] {
    std::array<bool, 256> table{};
    for (unsigned i = 0; i < 0x20; ++i)
        table[i] = i != '\t';
    for (const unsigned char c : std::string_view("&<>\"$#\xEF"))
        table[c] = true;
    return table;
}();

/// Valid UTF-8: what is broken becomes U+FFFD, a surrogate or a single byte at a time.
std::string mended(std::string_view text, std::size_t &replaced)
{
    std::string whole;
    while (!text.empty()) {
        const std::size_t valid = utf8::validPrefix(text);
        whole += text.substr(0, valid);
        text.remove_prefix(valid);
        if (text.empty())
            break;
        const bool surrogate = text.size() >= 3 && text[0] == '\xED' && (text[1] & 0xE0) == 0xA0 &&
                               (static_cast<std::uint8_t>(text[2]) & 0xC0U) == 0x80U;
        whole += replacement;
        ++replaced;
        text.remove_prefix(surrogate ? 3 : 1);
    }
    return whole;
}

bool isDropped(char c)
{
    return static_cast<std::uint8_t>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// Whether a brace comes to stand right behind the first character.
bool opensTemplate(std::string_view rest)
{
    const auto next = std::ranges::find_if_not(rest.substr(1), isDropped);
    return next != rest.end() && *next == '{';
}

/// Adds what stands for the special byte at the front of `rest`, and tells how many bytes that is for.
std::size_t appendSpecial(std::string &out, std::string_view rest, Altered &altered)
{
    switch (rest.front()) {
    case '&': out += "&amp;"; return 1;
    case '<': out += "&lt;"; return 1;
    case '>': out += "&gt;"; return 1;
    case '"': out += "&quot;"; return 1;
    case '$': out += opensTemplate(rest) ? "&#36;" : "$"; return 1;
    case '#': out += opensTemplate(rest) ? "&#35;" : "#"; return 1;
    case '\n': out += "<br/>"; return 1;
    case '\r': out += "<br/>"; return rest.starts_with("\r\n") ? 2 : 1;
    case '\xEF': {
        const std::string_view character = rest.substr(0, 3);
        const bool isNone = character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
        altered.replaced += isNone ? 1 : 0;
        out += isNone ? replacement : character;
        return 3;
    }
    default: ++altered.dropped; return 1;
    }
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Walks along a text until one more word would be too much.
class Measure
{
public:
    explicit Measure(const TextLimits &limits) : m_limits(limits) {}

    /// Whether the blanks and the word behind them still fit; they are then counted.
    bool take(std::string_view blanks, std::string_view word)
    {
        const std::size_t length = m_characters + stored(blanks) + stored(word);
        const bool isNew = !word.empty() && !m_words.contains(word);
        if (length > m_limits.characters || m_words.size() + (isNew ? 1 : 0) > m_limits.words)
            return false;
        m_characters = length;
        if (isNew)
            m_words.insert(word);
        return true;
    }

    /// How many bytes of a word that is too long alone.
    std::size_t room(std::string_view word) const
    {
        std::size_t taken = 0;
        for (std::size_t characters = m_characters; taken < word.size();) {
            std::size_t end = taken + 1;
            while (end < word.size() && (static_cast<std::uint8_t>(word[end]) & 0xC0U) == 0x80U)
                ++end;
            characters += stored(word.substr(taken, end - taken));
            if (characters > m_limits.characters)
                break;
            taken = end;
        }
        return taken;
    }

private:
    static std::size_t stored(std::string_view text)
    {
        constexpr std::string_view escaped = "_*-+`";
        return utf8::codePoints(text) +
               static_cast<std::size_t>(std::ranges::count_if(text, [&](char c) { return escaped.contains(c); }));
    }

    const TextLimits &m_limits;
    std::size_t m_characters = 0;
    std::unordered_set<std::string_view> m_words;
};

/// The bytes of the first part.
std::size_t firstPart(std::string_view text, const TextLimits &limits)
{
    Measure measure(limits);
    std::size_t end = 0;
    std::size_t lineEnd = 0;
    while (end < text.size()) {
        const auto wordBegin = std::ranges::find_if_not(text.substr(end), isBlank);
        const auto blanks = static_cast<std::size_t>(wordBegin - text.substr(end).begin());
        const auto wordEnd = std::ranges::find_if(text.substr(end + blanks), isBlank);
        const auto word = static_cast<std::size_t>(wordEnd - text.substr(end + blanks).begin());
        if (!measure.take(text.substr(end, blanks), text.substr(end + blanks, word))) {
            if (end == 0)
                return std::max<std::size_t>(measure.room(text), 1);
            const std::size_t behind = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
            const bool isLineEnd = text[end] == '\n' || text[end] == '\r';
            return lineEnd > 0 && !isLineEnd ? lineEnd : behind;
        }
        if (const std::size_t line = text.substr(end, blanks).find_last_of('\n'); line != std::string_view::npos)
            lineEnd = end + line + 1;
        end += blanks + word;
    }
    return end;
}

} // namespace

Altered appendMessageMl(std::string &out, std::string_view text)
{
    Altered altered;
    std::string whole;
    if (!utf8::isValid(text)) {
        whole = mended(text, altered.replaced);
        text = whole;
    }
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (!special[static_cast<std::uint8_t>(text[i])]) {
            ++i;
            continue;
        }
        out += text.substr(run, i - run);
        i += appendSpecial(out, text.substr(i), altered);
        run = i;
    }
    out += text.substr(std::min(run, text.size()));
    return altered;
}

std::string messageMl(std::string_view text)
{
    std::string message(messageMlBegin);
    appendMessageMl(message, text);
    message += messageMlEnd;
    return message;
}

std::vector<std::string_view> partsOf(std::string_view text, const TextLimits &limits)
{
    // Two bytes are the least that a different word takes, and one a character: most texts need no counting.
    if (text.size() * 2 <= limits.characters && text.size() <= limits.words * 2)
        return {text};
    std::vector<std::string_view> parts;
    do {
        const std::size_t size = firstPart(text, limits);
        parts.push_back(text.substr(0, size));
        text.remove_prefix(size);
    } while (!text.empty());
    return parts;
}

} // namespace casebook::symphony
