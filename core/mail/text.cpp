// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/text.h"

#include "core/base/qtext.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace casebook::mail {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

bool reorders(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7F;
}

// Copies `text`, with what is neither printable ASCII nor kept by `keep` replaced by what `otherwise` gives.
template <typename Replace> std::string filtered(std::string_view text, Replace replaced)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto special = std::ranges::find_if_not(text, isPlain);
        const auto run = static_cast<std::size_t>(special - text.begin());
        out += text.substr(0, run);
        text.remove_prefix(run);
        if (text.empty())
            break;
        const CodePoint point = firstCodePoint(text);
        const std::string_view own = text.substr(0, point.length);
        const bool broken = point.value == 0xFFFD && own != replacement;
        out += broken ? replacement : replaced(point.value, own, text);
        text.remove_prefix(point.length);
    }
    return out;
}

} // namespace

CodePoint firstCodePoint(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byte(0) < 0x80)
        return {byte(0), 1};
    const std::size_t length = byte(0) >= 0xF0 ? 4 : byte(0) >= 0xE0 ? 3 : 2;
    if (byte(0) < 0xC2 || byte(0) > 0xF4 || text.size() < length ||
        !std::ranges::all_of(text.substr(1, length - 1), isContinuation))
        return {};
    char32_t value = byte(0) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
        value = value << 6 | (byte(i) & 0x3FU);
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    if (overlong || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        return {};
    return {value, length};
}

std::string shownText(std::string_view text)
{
    return filtered(text, [](char32_t c, std::string_view own, std::string_view rest) -> std::string_view {
        if (c == '\r' && rest.starts_with("\r\n"))
            return {}; // the LF follows
        if (c == 0x2028 || c == 0x2029)
            return "\n";
        return isControl(c) && c != '\t' && c != '\n' ? replacement : own;
    });
}

std::string shownLine(std::string_view text)
{
    return filtered(text, [](char32_t c, std::string_view own, std::string_view) -> std::string_view {
        return isControl(c) || reorders(c) || c == 0x2028 || c == 0x2029 ? replacement : own;
    });
}

std::string cutText(std::string_view text, std::size_t count)
{
    if (text.size() <= count)
        return std::string(text); // a character has at least one byte
    const QString whole = toQString(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, whole);
    qsizetype end = 0;
    for (std::size_t i = 0; i < count && end >= 0; ++i)
        end = finder.toNextBoundary();
    return end < 0 ? std::string(text) : whole.first(end).toStdString();
}

} // namespace casebook::mail
