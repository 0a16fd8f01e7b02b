// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/filters.h"
#include "core/store/marks.h"
#include "core/store/saved.h"

#include <span>
#include <string>

namespace casebook::work {

/// What a person decides at a case that is open for writing: each is done and stands in the log. That somebody opened
/// an event is no decision, and is not here.

Status putLabel(store::CaseFile &file, const store::Label &label, std::span<const EventId> events,
                const store::Act &act);
Status takeLabelOff(store::CaseFile &file, const store::Label &label, std::span<const EventId> events,
                    const store::Act &act);

/// The number of the note.
Result<std::int64_t> addNote(store::CaseFile &file, const EventId &event, std::string_view text, const store::Act &act);
Status removeNote(store::CaseFile &file, std::int64_t number, const store::Act &act);

/// The number of the version.
Result<std::int64_t> saveFilter(store::CaseFile &file, const std::string &name, const review::FilterText &filter,
                                const store::Act &act);
Result<std::int64_t> saveTermList(store::CaseFile &file, const std::string &name, const store::SavedText &list,
                                  const store::Act &act);
Status removeSaved(store::CaseFile &file, store::SavedKind kind, const std::string &name, const store::Act &act);

} // namespace casebook::work
