// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/review/clearance.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace casebook::review {

/// One of the conversations that do not go out.
struct WithheldConversation
{
    std::string id; ///< Conversation::id.
    std::int64_t events = 0;
    std::optional<Instant> first = {}; ///< Known times of its selected events.
    std::optional<Instant> last = {};
};

/// Selected events that do not go out, since their conversation is withheld.
struct Withheld
{
    std::string reason; ///< Of the list of redaction.h.
    std::int64_t events = 0;
    std::vector<WithheldConversation> conversations; ///< In the order of the selection.
};

struct ReleaseTo
{
    /// Gets each event as outputs may have it; false to stop early.
    std::function<bool(const Event &released)> event;
    /// Gets, before `event`, what is hidden of it. May be empty.
    std::function<void(std::span<const store::Redaction> redactions)> redacting = {};
    /// Gets the leaf of each selected event, redacted and withheld ones, too; for approved requests only. May be empty.
    std::function<void(const crypto::Sha256Value &leaf)> leaf = {};
};

/// The one way in which the text of events reaches what lets it out: exports, print, previews. Goes through the cleared
/// selection in the order of CaseReader::forEachEventByConversation(), hides what is redacted, and computes the leaf of
/// each event from the very values that it hands on. NotPermitted at the end where the root over them is not the one
/// that was approved: what was let out until then must not stay.
///
/// The answer: what was withheld, by reason.
Result<std::vector<Withheld>> release(const store::CaseReader &reader, const Clearance &clearance, const ReleaseTo &to);

} // namespace casebook::review
