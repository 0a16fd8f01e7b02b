// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventtype.h"
#include "core/query/matcher.h"
#include "core/store/eventset.h"
#include "core/store/fulltext/terms.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// Rows of `person`.
enum class PersonKey : std::int64_t {};
using PersonSet = KeySet<PersonKey>;

/// A folded value of a query, `*` standing for any characters at its ends.
struct Pattern
{
    std::string text;
    bool openStart = false;
    bool openEnd = false;

    bool isExact() const { return !openStart && !openEnd; }

    bool matches(std::string_view folded) const
    {
        if (openStart && openEnd)
            return folded.contains(text);
        return openStart ? folded.ends_with(text) : openEnd ? folded.starts_with(text) : folded == text;
    }
};

/// A query that knows its case: values are looked up, so that what is left to ask of an event are numbers and texts.
/// Segments and single rows answer it alike (segmentsearch.h, rowsearch.h).
struct Condition
{
    enum class Kind : std::uint8_t {
        All,
        Text,   ///< `matcher` on one of SearchedTexts.
        Sender, ///< One of `people`.
        Type,
        Client, ///< `pattern` on the folded client.
        Uid,    ///< `pattern` on the folded archive UID.
        Mark,
        Conversation, ///< One of `conversations`.
        Event,        ///< One of `events`.
        Time,         ///< In [from, until), and the event has a time.
        And,
        Or,
        Not,
    };

    Kind kind = Kind::All;
    std::vector<Condition> children; ///< Of And: those that cost least come first.

    std::shared_ptr<const query::Matcher> matcher;
    std::vector<Pattern> words; ///< Whatever matches has all of these words. None: every text must be looked at.
    bool wordsSuffice = false;  ///< Whatever has them matches.

    std::shared_ptr<const PersonSet> people;
    EventType type = EventType::Message;
    Pattern pattern;
    char mark = 0;
    std::shared_ptr<const ConversationSet> conversations;
    std::shared_ptr<const EventSet> events;
    std::int64_t from = std::numeric_limits<std::int64_t>::min();
    std::int64_t until = std::numeric_limits<std::int64_t>::max(); ///< The greatest number: and that one, too.

    std::size_t slot = 0; ///< Numbers the conditions that terms of a segment answer.

    bool needsText() const { return kind == Kind::Text && !wordsSuffice; }
};

/// Counts the texts on which a regular expression took too many steps.
inline bool matchesAny(const query::Matcher &matcher, const std::vector<std::string_view> &texts, std::int64_t &gaveUp)
{
    using Answer = query::Matcher::Answer;
    return std::ranges::any_of(texts, [&](std::string_view text) {
        const Answer answer = matcher.answer(text);
        gaveUp += answer == Answer::GaveUp ? 1 : 0;
        return answer == Answer::Yes;
    });
}

} // namespace casebook::store
