// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/query/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::query {

/// One part of a question, and with its children a whole one. A value; equal nodes select alike, so of dates only
/// the moments count.
struct Node
{
    enum class Kind : std::uint8_t {
        All,   ///< Every event.
        Text,  ///< A word, a phrase, or a part of them, in what the event says.
        Near,  ///< Its children, all Text, close to each other.
        Regex, ///< A regular expression (Perl's) on what the event says.
        Field,
        And, ///< Two children or more, none of them And; so for Or.
        Or,
        Not, ///< One child.
    };

    Kind kind = Kind::All;
    Field field{};
    /// As meant, without quotes, open ends and slashes: words, pattern, or the value of the field.
    std::string text;
    bool openStart = false; ///< `*text`: for Text and for fields that takesStars(). There an empty text that is open
    bool openEnd = false;   ///< at both ends is any value at all. `text*`.
    int distance = 0;       ///< Near: at most so many words between the first and the last of the terms.
    /// Times: from this moment on, and earlier than that one; nanoseconds in UTC as in Instant.
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> until;
    std::vector<Node> children;

    // How it was written, which does not count in comparisons.
    bool quoted = false;
    std::size_t begin = 0; ///< Bytes of the text that was parsed.
    std::size_t end = 0;

    bool operator==(const Node &other) const;
};

/// What is wanted from a case: the events for which the root holds.
struct Query
{
    Node root;

    bool selectsAll() const { return root.kind == Node::Kind::All; }
    bool operator==(const Query &) const = default;
};

/// What dates are read against.
struct Context
{
    std::int64_t now = 0;     ///< Nanoseconds in UTC: what `today` and `-7d` count from.
    std::string zone = "UTC"; ///< Of dates that name none: `UTC`, `+01:00` or a name of the IANA database.
};

/// The present moment, and dates in UTC.
Context utcNow();

/// Reads the query language (docs/search.md). The empty text selects everything. Errors name the place as
/// "filter, at character 12", counted from 1. Thread-safe, and so are all functions here.
Result<Query> parse(std::string_view text, const Context &context = utcNow());

/// The text that parse() reads back to the same query, given the same context. Dates stay as they were typed.
std::string toText(const Query &query);

/// The same, with every date as moments in UTC: means the same on every day and in every zone.
std::string toAbsoluteText(const Query &query);

/// The queries that the program itself makes.
Query all();
/// Of one value, compared as a whole. Not for times.
Query of(Field field, std::string value);
/// From the first moment on, and earlier than the second one; nanoseconds in UTC.
Query between(std::optional<std::int64_t> from, std::optional<std::int64_t> until);
/// What both select.
Query both(Query a, Query b);

} // namespace casebook::query
