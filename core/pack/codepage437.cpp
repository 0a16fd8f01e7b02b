// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/codepage437.h"

#include "core/base/utf8.h"

namespace casebook::pack {

namespace {

/// Code page 437 from 128 on.
constexpr std::u32string_view upperHalf = U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                                          U"áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                          U"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                                          U"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

} // namespace

std::string fromCodePage437(std::string_view raw)
{
    std::string text;
    for (const char each : raw) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte < 0x80)
            text += each;
        else
            utf8::append(text, upperHalf[byte - 0x80u]);
    }
    return text;
}

std::optional<char> toCodePage437(char32_t character)
{
    if (character < 0x80)
        return static_cast<char>(character);
    const auto at = upperHalf.find(character);
    return at == upperHalf.npos ? std::nullopt : std::optional(static_cast<char>(0x80u + at));
}

} // namespace casebook::pack
