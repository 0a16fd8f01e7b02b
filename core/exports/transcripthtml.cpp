// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/hex.h"
#include "core/exports/transcript.h"
#include "core/mail/text.h"

#include <algorithm>
#include <array>
#include <format>

namespace casebook::exports {

namespace {

// Looked up for every character of every text.
constexpr std::array<bool, 256> plain = [] {
    std::array<bool, 256> table{};
    for (unsigned char c = 0x20; c < 0x7F; ++c)
        table[c] = !std::string_view("&<>\"'").contains(static_cast<char>(c));
    return table;
}();

bool isPlain(char c)
{
    return plain[static_cast<unsigned char>(c)];
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

void appendInHtml(std::string &out, std::string_view text)
{
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
}

std::string inHtml(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    appendInHtml(out, text);
    return out;
}

std::string transcriptRow(const Event &event, const TranscriptEntry &entry)
{
    constexpr std::size_t markup = 128;
    std::string row;
    row.reserve(markup + entry.stamp.size() + entry.speaker.size() + entry.said.size() + entry.said.size() / 8);
    row += "<tr id=\"e";
    row += toHex(event.id.bytes);
    row += event.type == EventType::Message ? "\" class=\"m" : "\" class=\"o";
    row += event.deleted ? " d\"><td>" : "\"><td>";
    appendInHtml(row, entry.stamp);
    if (entry.speaker.empty()) {
        row += "</td><td colspan=\"2\"><p>";
    } else {
        row += "</td><th>";
        appendInHtml(row, entry.speaker);
        row += "</th><td><p>";
    }
    appendInHtml(row, entry.said);
    row += "</p>";
    for (const std::string &note : entry.notes) {
        row += "<div>";
        appendInHtml(row, note);
        row += "</div>";
    }
    return row += "</td></tr>\n";
}

} // namespace casebook::exports
