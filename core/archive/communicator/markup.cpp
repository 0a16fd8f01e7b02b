// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/markup.h"

#include "core/archive/communicator/words.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace casebook::archive::communicator {

namespace {

struct Entity
{
    std::string_view name;
    char32_t character;
};

constexpr std::array<Entity, 5> xmlEntities{
    {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};

// HTML 4.01, U+00A0 to U+00FF in order.
constexpr std::array<std::string_view, 96> latin1{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr std::array<Entity, 14> furtherEntities{{{"ndash", U'\u2013'},
                                                  {"mdash", U'\u2014'},
                                                  {"lsquo", U'\u2018'},
                                                  {"rsquo", U'\u2019'},
                                                  {"sbquo", U'\u201A'},
                                                  {"ldquo", U'\u201C'},
                                                  {"rdquo", U'\u201D'},
                                                  {"bdquo", U'\u201E'},
                                                  {"bull", U'\u2022'},
                                                  {"hellip", U'\u2026'},
                                                  {"lsaquo", U'\u2039'},
                                                  {"rsaquo", U'\u203A'},
                                                  {"euro", U'\u20AC'},
                                                  {"trade", U'\u2122'}}};

constexpr std::size_t longestReference = 12;

bool isNameCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '_' || c == '.';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char32_t namedCharacter(std::string_view name, Entities entities)
{
    for (const Entity &entity : xmlEntities) {
        if (entity.name == name)
            return entity.character;
    }
    if (entities == Entities::Xml)
        return 0;
    if (const auto found = std::ranges::find(latin1, name); found != latin1.end())
        return U'\u00A0' + static_cast<char32_t>(found - latin1.begin());
    const auto found = std::ranges::find(furtherEntities, name, &Entity::name);
    return found == furtherEntities.end() ? 0 : found->character;
}

char32_t numberedCharacter(std::string_view digits)
{
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(hexadecimal ? 1 : 0);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hexadecimal ? 16 : 10);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF) ? static_cast<char32_t>(value) : 0;
}

} // namespace

std::size_t MarkupScanner::find(std::string_view what, std::size_t from)
{
    if (m_missing.contains(what[0]))
        return std::string_view::npos;
    const std::size_t found = m_text.find(what, from);
    if (found == std::string_view::npos)
        m_missing += what[0];
    return found;
}

/// The `>` of the tag; quoted ones are no end.
std::size_t MarkupScanner::endOfTag(std::size_t from)
{
    for (std::size_t at = from; at < m_text.size(); ++at) {
        if (m_text[at] == '>')
            return at;
        if (m_text[at] != '"' && m_text[at] != '\'')
            continue;
        const std::size_t closing = find(m_text.substr(at, 1), at + 1);
        if (closing != std::string_view::npos)
            at = closing;
    }
    m_missing += "\"'"; // quotes do not work out from here on, so that nothing is looked at again and again
    return find(">", from);
}

bool MarkupScanner::takeUntil(Markup &piece, std::size_t opening, std::string_view closing, Markup::Kind kind)
{
    const std::size_t found = find(closing, m_at + opening);
    if (found == std::string_view::npos)
        return false;
    piece.kind = kind;
    piece.content = m_text.substr(m_at + opening, found - m_at - opening);
    piece.end = found + closing.size();
    return true;
}

bool MarkupScanner::takeTag(Markup &piece)
{
    const std::string_view rest = m_text.substr(m_at);
    if (rest.starts_with("<!--"))
        return takeUntil(piece, 4, "-->", Markup::Kind::Other);
    if (rest.starts_with("<![CDATA["))
        return takeUntil(piece, 9, "]]>", Markup::Kind::CData);
    if (rest.starts_with("<?"))
        return takeUntil(piece, 2, ">", Markup::Kind::Other);
    if (rest.starts_with("<!"))
        return takeUntil(piece, 2, ">", Markup::Kind::Other);
    const bool isEnd = rest.starts_with("</");
    const std::size_t name = m_at + (isEnd ? 2 : 1);
    if (name >= m_text.size() || !isLetter(m_text[name]))
        return false;
    std::size_t nameEnd = name;
    while (nameEnd < m_text.size() && isNameCharacter(m_text[nameEnd]))
        ++nameEnd;
    const std::size_t end = m_missing.contains('>') ? std::string_view::npos : endOfTag(nameEnd);
    if (end == std::string_view::npos)
        return false;
    piece.kind = isEnd ? Markup::Kind::End : Markup::Kind::Start;
    piece.name = m_text.substr(name, nameEnd - name);
    piece.content = m_text.substr(nameEnd, end - nameEnd);
    piece.closed = piece.content.ends_with('/');
    if (piece.closed)
        piece.content.remove_suffix(1);
    piece.end = end + 1;
    return true;
}

bool MarkupScanner::next(Markup &piece)
{
    if (m_at >= m_text.size())
        return false;
    piece = {.begin = m_at, .end = m_at};
    if (m_text[m_at] != '<' || !takeTag(piece)) {
        const std::size_t end = std::min(m_text.find('<', m_at + 1), m_text.size());
        piece = {.content = m_text.substr(m_at, end - m_at), .begin = m_at, .end = end};
    }
    m_at = piece.end;
    return true;
}

void MarkupScanner::skipTo(std::string_view endTag)
{
    for (std::size_t at = m_text.find("</", m_at); at != std::string_view::npos; at = m_text.find("</", at + 2)) {
        if (folded(m_text.substr(at + 2, endTag.size())) == endTag) {
            m_at = at;
            return;
        }
    }
    m_at = m_text.size();
}

void forEachAttribute(std::string_view content,
                      const std::function<void(std::string_view name, const std::string &value)> &visit)
{
    std::size_t at = 0;
    const auto skip = [&content, &at](auto fits) {
        const std::size_t begin = at;
        while (at < content.size() && fits(content[at]))
            ++at;
        return content.substr(begin, at - begin);
    };
    while (at < content.size()) {
        skip([](char c) { return isSpace(c) || c == '/' || c == '='; });
        const std::string_view name = skip([](char c) { return !isSpace(c) && c != '=' && c != '/'; });
        skip(isSpace);
        if (at >= content.size() || content[at] != '=') {
            if (!name.empty())
                visit(name, {});
            continue;
        }
        ++at;
        skip(isSpace);
        const char quote = at < content.size() ? content[at] : '\0';
        std::string_view value;
        if (quote == '"' || quote == '\'') {
            ++at;
            value = skip([quote](char c) { return c != quote; });
            ++at;
        } else {
            value = skip([](char c) { return !isSpace(c); });
        }
        visit(name, decoded(value, Entities::Html));
    }
}

Reference referenceAt(std::string_view text, Entities entities)
{
    if (text.size() < 3 || text[0] != '&')
        return {};
    const std::size_t end = text.substr(0, longestReference).find(';');
    if (end == std::string_view::npos)
        return {};
    const std::string_view name = text.substr(1, end - 1);
    const char32_t character =
        name.starts_with('#') ? numberedCharacter(name.substr(1)) : namedCharacter(name, entities);
    return character == 0 ? Reference{} : Reference{character, end + 1};
}

std::string decoded(std::string_view text, Entities entities)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Reference reference = text[at] == '&' ? referenceAt(text.substr(at), entities) : Reference{};
        if (reference.length == 0) {
            plain += text[at++];
            continue;
        }
        utf8::append(plain, reference.character);
        at += reference.length;
    }
    return plain;
}

} // namespace casebook::archive::communicator
