// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/eventid.h"
#include "core/store/acts.h"
#include "core/store/casefile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casebook::store {

/// Characters of a text (Unicode scalar values), from 0; `end` is the one behind the last.
struct CharacterSpan
{
    std::size_t begin = 0;
    std::size_t end = 0;

    auto operator<=>(const CharacterSpan &) const = default;
};

/// What must not leave the case. What it means for outputs is for core/review to say.
struct Redaction
{
    std::int64_t number = 0; ///< Names it in this case; never given again.
    std::optional<EventId> event;
    std::string conversation;          ///< Conversation::id where all of a conversation is withheld; else empty.
    std::optional<CharacterSpan> span; ///< Of the text of the event; none: all that the event says.
    std::string reason;                ///< A name of the list of core/review.
    std::string note;                  ///< Further words of the person; may be empty.
    Act added;
    std::optional<Act> removed; ///< None: it holds.
};

/// Keeps it and answers its number. NotFound: the case has no such event or conversation. Conflict: the same one holds
/// already.
Result<std::int64_t> addRedaction(CaseFile &file, const Redaction &redaction);

/// It holds no longer; its history stays. NotFound: none of this number holds.
Status removeRedaction(CaseFile &file, std::int64_t number, const Act &act);

/// In the order in which they were made.
Result<std::vector<Redaction>> redactions(Database &database);

} // namespace casebook::store
