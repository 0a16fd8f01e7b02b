// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/fields.h"

#include <cstring>

namespace casebook::archive::imarchive {

namespace {

const char *find(const char *from, const char *end, char byte)
{
    return from == end ? nullptr
                       : static_cast<const char *>(std::memchr(from, byte, static_cast<std::size_t>(end - from)));
}

std::string_view between(const char *from, const char *to)
{
    return {from, static_cast<std::size_t>(to - from)};
}

bool closes(const char *after, const char *end, char delimiter)
{
    while (after != end && *after == ' ')
        ++after;
    return after == end || *after == delimiter || *after == '\n' || *after == '\r';
}

/// True when the semicolon ends an XML reference: `&amp;`, `&#10;`. A file with that delimiter may have such fields
/// bare.
bool endsReference(const char *from, const char *semicolon)
{
    constexpr std::ptrdiff_t longestReference = 9;
    for (const char *at = semicolon; at != from && semicolon - at < longestReference;) {
        --at;
        if (*at == '&')
            return semicolon - at > 1;
        const bool part =
            (*at >= '0' && *at <= '9') || (*at >= 'a' && *at <= 'z') || (*at >= 'A' && *at <= 'F') || *at == '#';
        if (!part)
            return false;
    }
    return false;
}

void noteBare(std::string_view text, SplitResult &result)
{
    result.bare = result.bare || !text.empty();
    result.entity = result.entity || text.starts_with("&quot;");
}

QuoteScan findBackslashClosingQuote(const char *from, const char *end, char delimiter)
{
    QuoteScan scan;
    for (const char *at = from; at < end; ++at) {
        if (*at == '\\' && at + 1 < end) {
            scan.escapes = true;
            ++at;
        } else if (*at == '"') {
            if (closes(at + 1, end, delimiter)) {
                scan.closing = at;
                return scan;
            }
            scan.irregular = true;
        }
    }
    return scan;
}

/// Splits off the quoted field whose opening quote is at `open`; `next` is set to the delimiter after it, or `end`.
Field quotedField(const char *open, const char *end, char delimiter, QuoteStyle style, SplitResult &result,
                  const char *&next)
{
    const QuoteScan scan = findClosingQuote(open + 1, end, delimiter, style);
    result.quoted = true;
    result.irregular = result.irregular || scan.irregular;
    if (!scan.closing) {
        result.open = true;
        next = end;
        return {between(open + 1, end), Field::Form::Escaped, std::string_view::npos};
    }
    next = endOfBareField(scan.closing + 1, end, delimiter, style);
    const bool clean = !scan.escapes && !scan.irregular &&
                       between(scan.closing + 1, next).find_first_not_of(' ') == std::string_view::npos;
    if (clean)
        return {between(open + 1, scan.closing), Field::Form::Quoted, std::string_view::npos};
    return {between(open + 1, next), Field::Form::Escaped, static_cast<std::size_t>(scan.closing - (open + 1))};
}

} // namespace

const char *endOfBareField(const char *from, const char *end, char delimiter, QuoteStyle style)
{
    const char *at = from;
    while (const char *found = find(at, end, delimiter)) {
        const bool escaped = style == QuoteStyle::Backslash && found != from && found[-1] == '\\';
        if (!escaped && !(delimiter == ';' && endsReference(from, found)))
            return found;
        at = found + 1;
    }
    return end;
}

QuoteScan findClosingQuote(const char *from, const char *end, char delimiter, QuoteStyle style, StrayQuotes strayQuotes)
{
    if (style == QuoteStyle::Backslash)
        return findBackslashClosingQuote(from, end, delimiter);
    QuoteScan scan;
    const char *at = from;
    while (const char *quote = find(at, end, '"')) {
        if (quote + 1 != end && quote[1] == '"') {
            scan.escapes = true;
            at = quote + 2;
        } else if (closes(quote + 1, end, delimiter)) {
            scan.closing = quote;
            return scan;
        } else {
            scan.irregular = true;
            scan.stray = quote;
            if (strayQuotes == StrayQuotes::StopAt)
                return scan;
            at = quote + 1;
        }
    }
    return scan;
}

SplitResult splitFields(std::string_view record, char delimiter, QuoteStyle style, std::vector<Field> &fields)
{
    fields.clear();
    SplitResult result;
    const char *at = record.data();
    const char *const end = at + record.size();
    for (;;) {
        const char *first = at;
        while (first != end && *first == ' ')
            ++first;
        const char *next = nullptr;
        if (first != end && *first == '"') {
            fields.push_back(quotedField(first, end, delimiter, style, result, next));
        } else {
            next = endOfBareField(at, end, delimiter, style);
            fields.push_back({between(at, next)});
            noteBare(fields.back().text, result);
        }
        if (next == end)
            return result;
        at = next + 1;
    }
}

bool splitPlainFields(std::string_view record, char delimiter, std::vector<Field> &fields, SplitResult &result)
{
    fields.clear();
    const char *at = record.data();
    const char *const end = at + record.size();
    for (;;) {
        const char *next = nullptr;
        if (at != end && *at == '"') {
            fields.push_back(quotedField(at, end, delimiter, QuoteStyle::Doubled, result, next));
            if (result.open || result.irregular)
                return false;
        } else if (at != end && *at == ' ') {
            return false;
        } else {
            next = endOfBareField(at, end, delimiter, QuoteStyle::Doubled);
            fields.push_back({between(at, next)});
            noteBare(fields.back().text, result);
        }
        if (next == end)
            return true;
        at = next + 1;
    }
}

std::string_view fieldValue(const Field &field, QuoteStyle style, char delimiter, TextArena &arena)
{
    const bool escaped = field.form == Field::Form::Escaped;
    if (style == QuoteStyle::Doubled ? !escaped : field.text.find('\\') == std::string_view::npos && !escaped)
        return field.text;
    std::string &value = arena.buffer();
    const std::string_view text = field.text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (escaped && i == field.closing)
            continue;
        const bool doubled =
            style == QuoteStyle::Doubled && escaped && i + 1 != field.closing && text[i] == '"' && next == '"';
        const bool slashed = style == QuoteStyle::Backslash && text[i] == '\\' &&
                             (next == '"' || next == '\\' || next == delimiter) && i + 1 < text.size();
        if (doubled || slashed)
            ++i;
        value += text[i];
    }
    return arena.finish();
}

} // namespace casebook::archive::imarchive
