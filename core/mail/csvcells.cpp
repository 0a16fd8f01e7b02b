// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/csvcells.h"

#include <algorithm>
#include <utility>

namespace casebook::mail {

namespace {

char separatorOf(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    return std::ranges::max(std::string_view(",;\t"), {}, [first](char c) { return std::ranges::count(first, c); });
}

std::string trimmed(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// One cell from the front of `text`, which then begins with what ended it.
std::string takeCell(std::string_view &text, char separator, std::size_t &line)
{
    std::string cell;
    bool quoted = false;
    while (!text.empty()) {
        const char c = text.front();
        if (quoted && c == '"' && text.starts_with("\"\"")) {
            cell += c;
            text.remove_prefix(2);
            continue;
        }
        if (!quoted && (c == separator || c == '\r' || c == '\n'))
            break;
        if (c == '"' && (quoted || trimmed(cell).empty())) {
            quoted = !quoted;
        } else {
            line += c == '\n' ? 1 : 0;
            cell += c;
        }
        text.remove_prefix(1);
    }
    return trimmed(cell);
}

} // namespace

std::vector<CsvLine> csvLines(std::string_view text)
{
    const char separator = separatorOf(text);
    std::vector<CsvLine> lines;
    std::size_t line = 1;
    CsvLine current{{}, line};
    while (!text.empty()) {
        current.cells.push_back(takeCell(text, separator, line));
        const bool more = text.starts_with(separator);
        if (!more) {
            if (std::ranges::any_of(current.cells, [](const std::string &cell) { return !cell.empty(); }))
                lines.push_back(std::move(current));
            text.remove_prefix(text.empty() ? 0 : text.starts_with("\r\n") ? 2 : 1);
            current = {{}, ++line};
        } else {
            text.remove_prefix(1);
            if (text.empty() &&
                std::ranges::any_of(current.cells, [](const std::string &cell) { return !cell.empty(); })) {
                current.cells.emplace_back();
                lines.push_back(std::move(current));
            }
        }
    }
    return lines;
}

} // namespace casebook::mail
