// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/eventid.h"
#include "core/store/acts.h"
#include "core/store/casefile.h"
#include "core/store/eventset.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// Marks are what people put on events. They are kept by EventId, so that they outlive merging, reading again, and
/// finding an event in a better place; and for good: a mark that was taken off stays in the history.

/// The numbers are stored in case files.
enum class MarkKind : std::uint8_t { Tag = 0, Note = 1, Opened = 2, Reviewed = 3 };

/// `tag`, `note`, `opened`, `reviewed`.
std::string_view markKindName(MarkKind kind);

/// What an event has or has not: a tag of this name (without regard to case), or that it was opened or reviewed. Being
/// opened says nothing about being reviewed.
struct Label
{
    MarkKind kind = MarkKind::Tag; ///< Not Note, of which an event may have many.
    std::string tag = {};          ///< Of MarkKind::Tag.
};

struct Mark
{
    std::int64_t number = 0; ///< Names a note; never given again.
    EventId event;
    MarkKind kind = MarkKind::Tag;
    std::string tag;
    std::string text; ///< Of a note.
    Act added;
    std::optional<Act> removed; ///< None: it holds.
};

struct Tag
{
    std::string name;        ///< As it was first written.
    std::string colour;      ///< `#rrggbb`, or empty.
    std::int64_t events = 0; ///< That have it now.
};

/// Puts the label on these events, in one transaction, and answers how many had it not. A tag comes into being with its
/// first use. Invalid: the name of the tag, see checkName(). NotFound: an event is not in the case; then none is
/// marked.
Result<std::int64_t> addLabel(CaseFile &file, const Label &label, std::span<const EventId> events, const Act &act);
Result<std::int64_t> addLabel(CaseFile &file, const Label &label, const EventSet &events, const Act &act);

/// Takes it off and answers how many had it. NotFound: no such tag.
Result<std::int64_t> removeLabel(CaseFile &file, const Label &label, std::span<const EventId> events, const Act &act);
Result<std::int64_t> removeLabel(CaseFile &file, const Label &label, const EventSet &events, const Act &act);

/// `#rrggbb`, or empty for none; makes the tag where it does not exist.
Status setTagColour(CaseFile &file, std::string_view tag, std::string_view colour);

/// The number of the note. Invalid: the text is blank or no UTF-8; NotFound: no such event.
Result<std::int64_t> addNote(CaseFile &file, const EventId &event, std::string_view text, const Act &act);

/// NotFound: there is no such note (any more). NotPermitted: somebody else wrote it.
Status removeNote(CaseFile &file, std::int64_t number, const Act &act);

/// The events that have a mark of this kind now; of a tag, those whose tags the predicate takes (all when it is empty).
/// An event of which the case knows no longer is not among them.
Result<EventSet> markedEvents(Database &database, MarkKind kind,
                              const std::function<bool(std::string_view tag)> &ofTag = {});

} // namespace casebook::store
