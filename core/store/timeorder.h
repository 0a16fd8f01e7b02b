// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"

#include <cstdint>
#include <string>
#include <vector>

namespace casebook::store {

/// Where an event stands among all events of a case: in order of time, source and offset.
struct TimePlace
{
    std::int64_t time = 0; ///< Nanoseconds, UTC.
    std::int64_t source = 0;
    std::int64_t offset = 0;
};

/// The order of all events of a case, coarsely: with the place of every so many-th row, any row is a few steps along an
/// index away. Some six bytes for a thousand events. Holds for the state of the case in which it was made.
struct TimeOrder
{
    static constexpr std::int64_t stride = 4096;

    std::int64_t rows = 0;
    std::vector<TimePlace> marks; ///< Of rows 0, stride, 2 * stride, …
};

/// How much was said in one stretch of time.
struct ActivityBar
{
    std::int64_t events = 0;
    std::int64_t hits = 0;
    std::int64_t coded = 0; ///< Events that somebody put a tag on.

    bool operator==(const ActivityBar &) const = default;
};

/// Messages between people: who wrote how many that whom could read.
struct Talks
{
    struct Person
    {
        std::string jid;
        std::int64_t messages = 0; ///< Written.
    };
    struct Pair
    {
        std::size_t from = 0; ///< Places in `people`.
        std::size_t to = 0;
        std::int64_t messages = 0; ///< Of `from`, in conversations in which `to` takes part too.
    };

    /// Conversations with more people say little of who talks to whom: their messages count for people, not for pairs.
    static constexpr std::size_t mostInPairs = 30;

    std::vector<Person> people; ///< Who wrote, or took part, those who wrote most first.
    std::vector<Pair> pairs;    ///< The strongest first.
    std::int64_t messages = 0;
    std::int64_t crowded = 0; ///< Conversations with more people than mostInPairs.
};

} // namespace casebook::store
