// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/snippet.h"

#include <algorithm>
#include <iterator>

namespace casebook::query {

namespace {

bool isInsideCharacter(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// In order, those that overlap made one.
std::vector<TextSpan> allSpans(std::string_view text, std::span<const Matcher> highlights)
{
    std::vector<TextSpan> spans;
    for (const Matcher &matcher : highlights)
        std::ranges::copy(matcher.spans(text), std::back_inserter(spans));
    std::erase_if(spans, [](const TextSpan &span) { return span.begin == span.end; });
    std::ranges::sort(spans, {}, &TextSpan::begin);
    std::vector<TextSpan> joined;
    for (const TextSpan &span : spans) {
        if (!joined.empty() && span.begin <= joined.back().end)
            joined.back().end = std::max(joined.back().end, span.end);
        else
            joined.push_back(span);
    }
    return joined;
}

} // namespace

Snippet snippetOf(std::string_view text, std::span<const Matcher> highlights, std::size_t width)
{
    const std::vector<TextSpan> spans = allSpans(text, highlights);
    const TextSpan first = spans.empty() ? TextSpan{} : spans.front();
    const std::size_t before = width / 3;
    std::size_t begin = text.size() <= width || first.begin <= before ? 0 : first.begin - before;
    std::size_t end = std::min(text.size(), std::max(begin + width, first.end));
    while (isInsideCharacter(text, begin))
        --begin;
    while (isInsideCharacter(text, end))
        ++end;
    Snippet snippet{std::string(text.substr(begin, end - begin)), {}, begin > 0, end < text.size()};
    std::ranges::replace_if(
        snippet.text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    for (const TextSpan &span : spans) {
        if (span.begin < end)
            snippet.hits.push_back({span.begin - begin, std::min(span.end, end) - begin});
    }
    return snippet;
}

} // namespace casebook::query
