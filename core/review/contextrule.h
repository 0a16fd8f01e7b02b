// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/casereader.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::review {

/// How much of what stands around its hits belongs to a selection. Never more than the conversations of the hits, and
/// never less than the hits. An event without a readable time counts as of the time of the event before it.
struct ContextRule
{
    enum class Kind : std::uint8_t {
        Exact,    ///< The hits alone.
        Messages, ///< From the n-th message before a hit to the n-th one after it, with all that happened in between;
                  ///< from the beginning, or to the end, of the conversation where there are fewer.
        Minutes,  ///< All that is at most n minutes before or after a hit.
        Session,  ///< The talk that a hit belongs to: from one pause of more than n minutes, in which nobody writes or
                  ///< calls, to the next. What happens in a pause belongs to the talk before it, or else to the first.
        Day,      ///< All of the calendar day of a hit.
        Conversation,
    };

    Kind kind = Kind::Exact;
    std::int64_t amount = 0; ///< Of Messages, Minutes and Session.
    std::string zone = {};   ///< Of Day: as query::Zone; empty = UTC.

    bool operator==(const ContextRule &) const = default;
};

/// `exact`, `messages:5`, `minutes:15`, `session:30`, `day`, `day:Europe/Berlin`, `conversation`; the empty text is
/// `exact`. `day` alone takes the zone given. Invalid: anything else, amounts below 1 and above 1,000,000.
Result<ContextRule> parseContextRule(std::string_view text, std::string_view zone = {});

/// parseContextRule() reads it back.
std::string toText(const ContextRule &rule);

/// One of each kind, of usual size, to choose from.
std::vector<ContextRule> usualContextRules(std::string_view zone);

/// Hits with what stands around them.
struct Surroundings
{
    store::EventSet events;
    store::CaseReader::Counts counts;
};

Result<Surroundings> surroundings(const store::CaseReader &reader, const store::EventSet &hits, const ContextRule &rule,
                                  Progress &progress);

/// What each rule would give, in their order. Reads each conversation once.
Result<std::vector<store::CaseReader::Counts>> countSurroundings(const store::CaseReader &reader,
                                                                 const store::EventSet &hits,
                                                                 std::span<const ContextRule> rules,
                                                                 Progress &progress);

} // namespace casebook::review
