// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/fileparameters.h"

#include "core/mail/headerfield.h"
#include "core/mail/text.h"

#include <algorithm>
#include <format>

namespace casebook::mail {

namespace {

constexpr std::size_t longestName = 180;     // characters; systems take 255 bytes
constexpr std::size_t longestPlainName = 60; // beside ` filename=""` on a line of 78
constexpr std::size_t longestPiece = 58;     // beside ` filename*10*=`

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isToken(std::string_view text) // RFC 6838, 4.2, which is stricter than MIME's token
{
    return !text.empty() && text.size() <= 127 && isLetterOrDigit(text.front()) &&
           std::ranges::all_of(text,
                               [](char c) { return isLetterOrDigit(c) || std::string_view("!#$&-^_.+").contains(c); });
}

std::string percentEncoded(std::string_view character) // RFC 2231, 7: attribute-char stays
{
    std::string out;
    for (const char c : character) {
        if (isLetterOrDigit(c) || std::string_view("!#$&+-.^_`{|}~").contains(c))
            out += c;
        else
            out += std::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return out;
}

void appendExtendedName(std::string &out, std::string_view name)
{
    std::string piece = "UTF-8''";
    for (int number = 0; !name.empty();) {
        const std::size_t length = firstCodePoint(name).length;
        const std::string encoded = percentEncoded(name.substr(0, length));
        if (piece.size() + encoded.size() > longestPiece) {
            out += std::format(";\r\n filename*{}*={}", number++, piece);
            piece.clear();
        }
        piece += encoded;
        name.remove_prefix(length);
        if (name.empty())
            out += number > 0 ? std::format(";\r\n filename*{}*={}", number, piece)
                              : std::format(";\r\n filename*={}", piece);
    }
}

} // namespace

std::string attachableType(std::string_view type)
{
    std::string lowered(type);
    std::ranges::transform(lowered, lowered.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    const std::size_t slash = lowered.find('/');
    const bool valid = slash != std::string::npos && isToken(std::string_view(lowered).substr(0, slash)) &&
                       isToken(std::string_view(lowered).substr(slash + 1)) && lowered.size() <= 60;
    const bool hasParts = lowered.starts_with("multipart/") || lowered.starts_with("message/");
    return valid && !hasParts ? lowered : "application/octet-stream";
}

void appendFileName(std::string &out, std::string_view utf8)
{
    std::string name = cutText(headerText(utf8), longestName);
    std::ranges::replace_if(name, [](char c) { return c == '/' || c == '\\'; }, '_');
    if (name.empty())
        name = "file";
    const bool plain = name.size() <= longestPlainName &&
                       std::ranges::all_of(name, [](char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '%'; });
    if (plain && !name.contains("=?"))
        out += std::format(";\r\n filename=\"{}\"", name);
    else
        appendExtendedName(out, name);
}

void appendBase64Lines(std::string &out, std::string_view bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::size_t perLine = 57;
    out.reserve(out.size() + (bytes.size() + perLine) / perLine * 78);
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, perLine);
        for (std::size_t i = 0; i < line.size(); i += 3) {
            const auto at = [&](std::size_t k) {
                return k < line.size() ? static_cast<unsigned>(static_cast<unsigned char>(line[k])) : 0U;
            };
            const unsigned three = at(i) << 16 | at(i + 1) << 8 | at(i + 2);
            const char four[]{digits[three >> 18], digits[three >> 12 & 63],
                              i + 1 < line.size() ? digits[three >> 6 & 63] : '=',
                              i + 2 < line.size() ? digits[three & 63] : '='};
            out.append(four, 4);
        }
        out += "\r\n";
        bytes.remove_prefix(line.size());
    }
}

} // namespace casebook::mail
