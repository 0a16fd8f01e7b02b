// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/exports/transcript.h"
#include "core/mail/text.h"

#include <algorithm>
#include <format>

namespace casebook::exports {

namespace {

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7F && !std::string_view("&<>\"'").contains(c);
}

std::string special(char32_t c, std::string_view own)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\r': return "&#13;";
    case '\n':
    case '\t': return std::string(own);
    default: break;
    }
    if (c == 0xFFFD)
        return "\xEF\xBF\xBD";
    if (c < 0x20 || (c >= 0x7F && c < 0xA0))
        return std::format("<span title=\"U+{:04X}\">\xEF\xBF\xBD</span>", static_cast<unsigned>(c));
    if (c >= 0x2028 && c <= 0x202E) // so that nobody takes one for a line end of the mail
        return std::format("&#x{:X};", static_cast<unsigned>(c));
    return std::string(own);
}

} // namespace

std::string inHtml(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    while (!text.empty()) {
        const auto run = static_cast<std::size_t>(std::ranges::find_if_not(text, isPlain) - text.begin());
        out += text.substr(0, run);
        text.remove_prefix(run);
        if (text.empty())
            break;
        const mail::CodePoint point = mail::firstCodePoint(text);
        out += special(point.value, text.substr(0, point.length));
        text.remove_prefix(point.length);
    }
    return out;
}

std::string transcriptRow(const Event &event, const TranscriptEntry &entry)
{
    std::string row =
        std::format("<tr id=\"e{}\" class=\"{}{}\"><td>{}</td>", toHex(event.id.bytes),
                    event.type == EventType::Message ? "m" : "o", event.deleted ? " d" : "", inHtml(entry.stamp));
    if (entry.speaker.empty())
        row += std::format("<td colspan=\"2\"><p>{}</p>", inHtml(entry.said));
    else
        row += std::format("<th>{}</th><td><p>{}</p>", inHtml(entry.speaker), inHtml(entry.said));
    for (const std::string &note : entry.notes)
        row += std::format("<div>{}</div>", inHtml(note));
    return row + "</td></tr>\n";
}

} // namespace casebook::exports
