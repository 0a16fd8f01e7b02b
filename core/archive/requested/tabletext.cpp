// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/tabletext.h"

#include "core/archive/imarchive/textencoding.h"
#include "core/archive/requested/rowframer.h"
#include "core/base/qtext.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace casebook::archive::requested {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t rowsLookedAt = 200;

std::string decoded(std::string_view start)
{
    const imarchive::TextEncoding encoding = imarchive::sniffEncoding(start);
    std::string text;
    if (encoding == imarchive::TextEncoding::Utf8) {
        text = start;
    } else {
        imarchive::Utf16Decoder decoder(encoding);
        decoder.add(start, text);
    }
    if (text.starts_with(byteOrderMark))
        text.erase(0, byteOrderMark.size());
    return text;
}

/// Text has next to no control characters.
bool looksBinary(std::string_view text)
{
    const auto controls = std::ranges::count_if(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\0';
    });
    const auto nuls = std::ranges::count(text, '\0');
    return controls * 100 > std::ssize(text) || nuls * 4 > std::ssize(text);
}

std::vector<std::vector<std::string>> rowsOf(std::string_view text, char delimiter, bool whole)
{
    std::vector<std::vector<std::string>> rows;
    RowFramer framer(delimiter);
    while (rows.size() < rowsLookedAt) {
        const RowFramer::Step step = framer.next(text, whole);
        if (step == RowFramer::Step::NeedText || step == RowFramer::Step::End)
            break;
        if (step == RowFramer::Step::Row) {
            auto &row = rows.emplace_back();
            for (const CsvField &field : framer.row().fields)
                row.push_back(asUtf8(field.text()));
            if (rows.size() == 1)
                framer.expectColumns(row.size());
        }
        text.remove_prefix(framer.size());
    }
    return rows;
}

/// How many rows have the commonest number of columns, if that is more than one; then how many columns these are.
std::pair<std::size_t, std::size_t> evenness(const std::vector<std::vector<std::string>> &rows)
{
    std::pair<std::size_t, std::size_t> best;
    for (const auto &row : rows) {
        const auto same = static_cast<std::size_t>(
            std::ranges::count(rows, row.size(), [](const auto &other) { return other.size(); }));
        if (row.size() > 1)
            best = std::max(best, {same, row.size()});
    }
    return best;
}

} // namespace

std::string asUtf8(std::string_view bytes)
{
    if (utf8::isValid(bytes))
        return std::string(bytes);
    std::string text;
    imarchive::appendWindows1252(text, bytes);
    return text;
}

std::optional<char> namedDelimiter(std::string_view line)
{
    while (line.ends_with('\r') || line.ends_with('\n'))
        line.remove_suffix(1);
    const bool names = line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP="));
    return names && utf8::isAscii(line) ? std::optional(line[4]) : std::nullopt;
}

std::optional<TableStart> readTableStart(std::string_view start, bool whole)
{
    const std::string text = decoded(start);
    if (text.empty() || looksBinary(text))
        return std::nullopt;
    std::string_view rest = text;
    const std::string_view firstLine = rest.substr(0, rest.find('\n'));
    if (const auto named = namedDelimiter(firstLine)) {
        rest.remove_prefix(std::min(firstLine.size() + 1, rest.size()));
        TableStart table{*named, rowsOf(rest, *named, whole)};
        return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
    }
    std::optional<TableStart> best;
    std::pair<std::size_t, std::size_t> bestEvenness;
    for (const char delimiter : std::array{',', ';', '\t', '|'}) {
        auto rows = rowsOf(rest, delimiter, whole);
        const auto found = evenness(rows);
        if (found.first == 0)
            continue;
        // Commas in texts part some lines; columns part all of them.
        if (!best || found > bestEvenness) {
            best = TableStart{delimiter, std::move(rows)};
            bestEvenness = found;
        }
    }
    return best;
}

std::string headerKey(std::string_view header)
{
    std::string key;
    std::string folded(header);
    if (utf8::isAscii(header))
        std::ranges::transform(folded, folded.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    else
        folded = toQString(header).toCaseFolded().toStdString();
    for (const char c : folded) {
        if (!std::string_view(" _-.:/\\()[]\"'#*\t\r\n").contains(c))
            key += c;
    }
    return key;
}

} // namespace casebook::archive::requested
