// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include "core/base/utf8.h"
#include "core/query/builder.h"
#include "core/query/completion.h"
#include "core/query/matcher.h"
#include "core/query/words.h"

#include <algorithm>

// The query language: the first line is read as a query, written and read again; then its terms are looked for in the
// rest, and in all of the bytes.

namespace {

using namespace casebook;

void readWords(std::string_view text)
{
    const std::string folded = query::fold(text);
    promise(utf8::isValid(folded), "folded texts are UTF-8");
    query::WordReader reader(text);
    for (query::Word word; reader.next(word);) {
        promise(word.begin < word.end && word.end <= text.size(), "words are bytes of the text");
        promise(!word.text.empty() && folded.contains(word.text), "words are parts of the folded text");
    }
}

void find(const query::Query &query, std::string_view text)
{
    for (const query::Matcher &matcher : query::highlightsOf(query)) {
        const auto answer = matcher.answer(text);
        const auto spans = matcher.spans(text);
        for (const auto &[begin, end] : spans)
            promise(begin <= end && end <= text.size(), "finds are bytes of the text");
        promise(spans.empty() || answer != query::Matcher::Answer::No, "what is found matches");
        promise(!spans.empty() || answer != query::Matcher::Answer::Yes, "what matches is found");
        promise(spans.empty() || query::fold(text).contains(matcher.required()), "an index is told what is there");
    }
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    const std::string_view first = bytes.substr(0, bytes.find('\n'));
    const std::string_view text = bytes.substr(std::min(first.size() + 1, bytes.size()));
    const query::Context context{.now = 1'500'000'000'000'000'000, .zone = "Europe/Berlin"};
    readWords(bytes);
    const auto completion = query::completionAt(first, text.size() % (first.size() + 1));
    promise(completion.begin <= completion.end && completion.end <= first.size(),
            "a choice replaces bytes of the text");
    const auto read = query::parse(first, context);
    if (!read)
        return;
    promise(query::parse(query::toText(*read), context) == read, "a query comes back from its text");
    promise(query::parse(query::toAbsoluteText(*read), {}).has_value(), "a query comes back from its absolute text");
    promise(query::toQuery(query::toGroup(*read), context) == read, "a query comes back from its groups");
    find(*read, text);
    find(*read, bytes);
}
