// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/csvtext.h"

#include <algorithm>
#include <array>
#include <format>

namespace casebook::exports {

namespace {

/// What makes a formula of a cell, also in the width of East Asian characters.
constexpr std::array<std::string_view, 9> formulaStarts{"=",      "+",      "-",      "@",     "'",
                                                        "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

/// What some programs take away before they look: blanks, and marks that nobody sees.
constexpr std::array<std::string_view, 18> unseen{" ",      "\v",     "\f",     "\u00A0", "\u200B", "\u200C",
                                                  "\u200D", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C",
                                                  "\u202D", "\u202E", "\u2066", "\u2067", "\u2069", "\uFEFF"};

/// What parts cells where it is not commas.
constexpr std::string_view separators = ";\t\r\n";

bool startsFormula(std::string_view text)
{
    for (bool found = true; found;) {
        const auto mark = std::ranges::find_if(unseen, [text](std::string_view m) { return text.starts_with(m); });
        found = mark != unseen.end();
        if (found)
            text.remove_prefix(mark->size());
    }
    return std::ranges::any_of(formulaStarts, [text](std::string_view start) { return text.starts_with(start); });
}

/// A number or date that a spreadsheet would show in another way: more digits than it keeps, zeros in front, and
/// whatever is not only digits.
bool looksLikeNumber(std::string_view text)
{
    constexpr std::size_t digitsKept = 11;
    if (text.find_first_not_of("0123456789.,:/-+eE% ") != std::string_view::npos ||
        text.find_first_of("0123456789") == std::string_view::npos)
        return false;
    const bool isPlain = text.find_first_not_of("0123456789") == std::string_view::npos;
    return !isPlain || text.size() > digitsKept || (text.size() > 1 && text.front() == '0');
}

std::string listItem(std::string_view item)
{
    if (item.empty())
        return "\\-";
    std::string text;
    for (const char c : item) {
        switch (c) {
        case '\\': text += "\\\\"; break;
        case '\r': text += "\\r"; break;
        case '\n': text += "\\n"; break;
        default: text += c;
        }
    }
    return text;
}

} // namespace

std::string guarded(std::string_view text)
{
    std::string safe;
    const std::size_t begin = std::min(text.find_first_not_of(separators), text.size());
    if (startsFormula(text) || startsFormula(text.substr(begin)) || looksLikeNumber(text))
        safe += '\'';
    for (std::size_t i = 0; i < text.size(); ++i) {
        safe += text[i];
        if (separators.contains(text[i]) && startsFormula(text.substr(i + 1)))
            safe += '\'';
    }
    return safe;
}

void CsvRow::separate()
{
    if (!m_first)
        m_row += ',';
    m_first = false;
}

void CsvRow::own(std::string_view text)
{
    separate();
    m_row += text;
}

void CsvRow::quoted(std::string_view text)
{
    m_row += '"';
    for (std::size_t quote = text.find('"'); quote != std::string_view::npos; quote = text.find('"')) {
        m_row += text.substr(0, quote + 1);
        m_row += '"';
        text.remove_prefix(quote + 1);
    }
    m_row += text;
    m_row += '"';
}

void CsvRow::given(std::string_view text)
{
    separate();
    if (text.empty())
        return;
    if (m_copy == CsvCopy::Safe)
        quoted(guarded(text));
    else
        quoted(text);
}

void CsvRow::list(std::span<const std::string> items)
{
    std::string text;
    for (const std::string &item : items)
        text += (&item == items.data() ? "" : "\n") + listItem(item);
    given(text);
}

std::string_view CsvRow::take()
{
    m_row += "\r\n";
    m_taken.swap(m_row);
    m_row.clear();
    m_first = true;
    return m_taken;
}

} // namespace casebook::exports
