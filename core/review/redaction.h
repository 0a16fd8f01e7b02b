// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/store/casereader.h"
#include "core/store/redactions.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::review {

/// Why something does not leave the case: a list, so that it can be counted and explained.
struct RedactionReason
{
    std::string_view name; ///< As on the command line and in outputs.
    std::string_view meaning;
};

std::span<const RedactionReason> redactionReasons();

/// A reason as a person gives it: a name of the list, or `other` with these words as the note, which stays in the case.
struct ChosenReason
{
    std::string name;
    std::string note;
};
/// Invalid: it is blank.
Result<ChosenReason> chooseReason(std::string_view text);

/// `0-5`: characters of a text, from 0, the second number behind the last one. Invalid: anything else.
Result<store::CharacterSpan> parseSpan(std::string_view text);

/// A run of characters of a text that is hidden, and why.
struct HiddenRun
{
    store::CharacterSpan span;
    std::string reason;
};

/// The redactions of a case that hold. A value; safe to use from several threads.
class Redactions
{
public:
    static Result<Redactions> read(const store::CaseReader &reader);

    bool empty() const { return m_events.empty() && m_conversations.empty(); }

    /// Why all of the conversation of this event is withheld; null where it is not.
    const std::string *withheld(const Event &event) const;

    /// Those of one event, in the order in which they were made.
    std::span<const store::Redaction> of(const Event &event) const;

    /// What of the text of the event is hidden, in order and without overlaps; all of it where the event or its
    /// conversation is. For views in the case, which have the text; outputs take redacted().
    std::vector<HiddenRun> hiddenRuns(const Event &event) const;

    /// The event as outputs may have it. Hidden text stands as `[redacted: reason]`; what the record has beyond its own
    /// fields, its place and, where all of the event is hidden, its files are gone; the id is another one, made with
    /// `secret`, since the true one is a digest over the hidden text.
    Event redacted(const Event &event, std::string_view secret) const;

private:
    std::map<EventId, std::vector<store::Redaction>> m_events;
    std::map<std::string, std::string, std::less<>> m_conversations; ///< Reason by id.
};

} // namespace casebook::review
