// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/mht.h"

#include "core/archive/communicator/words.h"

#include <algorithm>
#include <map>

namespace casebook::archive::communicator {

namespace {

constexpr int deepest = 8;

using Headers = std::map<std::string, std::string, std::less<>>;

/// Part of the file, from `begin` up to `end`.
struct Range
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The line from `at` without its end; `at` goes to the next one.
std::string_view takeLine(std::string_view bytes, std::size_t &at, std::size_t end)
{
    const std::size_t newline = std::min(bytes.find('\n', at), end);
    std::string_view line = bytes.substr(at, newline - at);
    at = std::min(newline + 1, end);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// Takes the header; `range` begins with the body afterwards.
Headers takeHeaders(std::string_view bytes, Range &range)
{
    Headers headers;
    std::string last;
    while (range.begin < range.end) {
        const std::string_view line = takeLine(bytes, range.begin, range.end);
        if (line.empty())
            break;
        if ((line[0] == ' ' || line[0] == '\t') && !last.empty()) {
            headers[last] += ' ' + std::string(trimmed(line));
            continue;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        last = folded(line.substr(0, colon));
        headers[last] = trimmed(line.substr(colon + 1));
    }
    return headers;
}

std::string parameter(const std::string &field, std::string_view name)
{
    const std::size_t found = folded(field).find(std::string(name) + '=');
    if (found == std::string::npos)
        return {};
    std::string_view value = std::string_view(field).substr(found + name.size() + 1);
    if (value.starts_with('"'))
        return std::string(value.substr(1, value.find('"', 1) - 1));
    return std::string(trimmed(value.substr(0, value.find(';'))));
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

void undoQuotedPrintable(std::string_view bytes, Range range, MappedText &body)
{
    for (std::size_t at = range.begin; at < range.end; ++at) {
        if (bytes[at] != '=') {
            body.add(bytes.substr(at, 1), at);
            continue;
        }
        const int high = at + 1 < range.end ? hexValue(bytes[at + 1]) : -1;
        const int low = at + 2 < range.end ? hexValue(bytes[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            const char byte = static_cast<char>(high * 16 + low);
            body.add(std::string_view(&byte, 1), at);
            at += 2;
        } else if (at + 1 < range.end && bytes[at + 1] == '\n') {
            ++at;
        } else if (at + 2 < range.end && bytes[at + 1] == '\r' && bytes[at + 2] == '\n') {
            at += 2;
        } else {
            body.add(bytes.substr(at, 1), at);
        }
    }
}

int base64Value(char c)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t value = alphabet.find(c);
    return value == std::string_view::npos ? -1 : static_cast<int>(value);
}

void undoBase64(std::string_view bytes, Range range, MappedText &body)
{
    unsigned bits = 0;
    int count = 0;
    for (std::size_t at = range.begin; at < range.end; ++at) {
        const int value = base64Value(bytes[at]);
        if (value < 0)
            continue;
        bits = (bits << 6 | static_cast<unsigned>(value)) & 0xFFFF;
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        const char byte = static_cast<char>(bits >> count & 0xFF);
        body.add(std::string_view(&byte, 1), at);
    }
}

MhtPage pageOf(std::string_view bytes, Range range, const Headers &headers, const std::string &type)
{
    MhtPage page;
    page.charset = parameter(type, "charset");
    const auto found = headers.find("content-transfer-encoding");
    const std::string transfer = found == headers.end() ? std::string() : folded(found->second);
    if (transfer == "quoted-printable") {
        undoQuotedPrintable(bytes, range, page.body);
    } else if (transfer == "base64") {
        undoBase64(bytes, range, page.body);
    } else {
        for (std::size_t at = range.begin; at < range.end; ++at)
            page.body.add(bytes.substr(at, 1), at);
    }
    page.body.setSourceBytes(bytes.size());
    return page;
}

/// The next part of a multipart body from `at` on.
std::optional<Range> nextPart(std::string_view bytes, std::size_t &at, std::size_t end, const std::string &boundary)
{
    const std::string line = "--" + boundary;
    std::optional<Range> part;
    while (at < end) {
        const std::size_t lineBegin = at;
        if (!takeLine(bytes, at, end).starts_with(line))
            continue;
        if (part) {
            part->end = lineBegin;
            at = lineBegin;
            return part;
        }
        part = Range{at, end};
    }
    return part;
}

std::optional<MhtPage> findPage(std::string_view bytes, Range range, std::string_view wanted, int depth)
{
    const Headers headers = takeHeaders(bytes, range);
    const auto found = headers.find("content-type");
    const std::string type = found == headers.end() ? "text/plain" : found->second;
    const std::string low = folded(type);
    const std::string boundary = parameter(type, "boundary");
    if (low.starts_with("multipart/") && !boundary.empty() && depth < deepest) {
        std::size_t at = range.begin;
        while (const auto part = nextPart(bytes, at, range.end, boundary)) {
            if (auto page = findPage(bytes, *part, wanted, depth + 1))
                return page;
        }
        return std::nullopt;
    }
    if (!low.starts_with(wanted))
        return std::nullopt;
    return pageOf(bytes, range, headers, type);
}

} // namespace

bool isMht(std::string_view bytes)
{
    const std::string start = folded(bytes.substr(0, 2048));
    const std::size_t colon = start.find(':');
    const std::size_t strange = start.find_first_not_of("abcdefghijklmnopqrstuvwxyz-");
    return colon != std::string::npos && strange == colon && start.contains("content-type: ") &&
           start.contains("mime-version:");
}

std::optional<MhtPage> mhtPage(std::string_view bytes)
{
    auto page = findPage(bytes, {0, bytes.size()}, "text/html", 0);
    return page ? std::move(page) : findPage(bytes, {0, bytes.size()}, "text/", 0);
}

} // namespace casebook::archive::communicator
