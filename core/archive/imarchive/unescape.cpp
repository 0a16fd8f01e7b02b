// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/unescape.h"

#include "core/base/utf8.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace casebook::archive::imarchive {

namespace {

constexpr std::string_view quoteEntity = "&quot;";

constexpr std::array<std::pair<std::string_view, char>, 5> entities{
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};

struct Reference
{
    std::size_t length = 0; ///< 0: no reference.
    char32_t character = 0;
};

/// The production Char of XML 1.0.
bool isXmlCharacter(std::uint32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

/// The reference at the beginning of `text`, which begins with `&`.
Reference referenceAt(std::string_view text)
{
    for (const auto &[name, character] : entities) {
        if (text.starts_with(name))
            return {name.size(), static_cast<char32_t>(character)};
    }
    if (!text.starts_with("&#"))
        return {};
    const bool hexadecimal = text.size() > 2 && text[2] == 'x';
    const char *const digits = text.data() + (hexadecimal ? 3 : 2);
    const char *const end = text.data() + text.size();
    std::uint32_t value = 0;
    const auto [stop, error] = std::from_chars(digits, end, value, hexadecimal ? 16 : 10);
    if (error != std::errc() || stop == end || *stop != ';' || !isXmlCharacter(value))
        return {};
    return {static_cast<std::size_t>(stop + 1 - text.data()), value};
}

} // namespace

std::string_view decodeXml(std::string_view text, TextArena &arena)
{
    std::size_t ampersand = text.find('&');
    if (ampersand == std::string_view::npos)
        return text;
    std::string &decoded = arena.buffer();
    std::size_t copied = 0;
    for (; ampersand != std::string_view::npos; ampersand = text.find('&', ampersand)) {
        const Reference reference = referenceAt(text.substr(ampersand));
        if (reference.length == 0) {
            ++ampersand;
            continue;
        }
        decoded.append(text, copied, ampersand - copied);
        utf8::append(decoded, reference.character);
        ampersand += reference.length;
        copied = ampersand;
    }
    if (copied == 0)
        return text;
    decoded.append(text, copied);
    return arena.finish();
}

std::optional<QuotedEntity> quotedEntity(std::string_view text, char delimiter)
{
    if (!text.starts_with(quoteEntity))
        return std::nullopt;
    const std::string_view body = text.substr(quoteEntity.size());
    std::size_t at = body.find(quoteEntity);
    while (at != std::string_view::npos) {
        const std::string_view after = body.substr(at + quoteEntity.size());
        if (after.starts_with(quoteEntity)) {
            at = body.find(quoteEntity, at + 2 * quoteEntity.size());
            continue;
        }
        if (!after.empty() && after[0] != delimiter)
            return std::nullopt;
        return QuotedEntity{body.substr(0, at), after};
    }
    return std::nullopt;
}

std::string_view decodeQuotedEntity(std::string_view inside, TextArena &arena)
{
    std::string &decoded = arena.buffer();
    for (std::size_t i = 0; i < inside.size();) {
        const Reference reference = inside[i] == '&' ? referenceAt(inside.substr(i)) : Reference{};
        if (reference.length == 0) {
            decoded += inside[i++];
            continue;
        }
        utf8::append(decoded, reference.character);
        i += reference.length;
        // The CSV writer doubled the quote before the XML writer saw it.
        if (reference.character == U'"' && inside.substr(i).starts_with(quoteEntity))
            i += quoteEntity.size();
    }
    return arena.finish();
}

} // namespace casebook::archive::imarchive
