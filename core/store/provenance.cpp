// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/eventrow.h"
#include "core/store/readerstate.h"

namespace casebook::store {

namespace {

Status addPlaces(ReaderState &state, Event &event)
{
    if (!state.furtherPlaces)
        state.furtherPlaces.emplace(*state.database,
                                    "SELECT pl.source, s.path, pl.offset, pl.length, pl.target_client FROM place pl "
                                    "JOIN source s ON s.id = pl.source WHERE pl.event = ? "
                                    "ORDER BY s.kind, s.path, s.bytes DESC, s.modified DESC, s.id, pl.offset");
    event.places = {event.place};
    Statement &rows = *state.furtherPlaces;
    rows.bind(1, static_cast<std::int64_t>(event.key));
    while (rows.next()) {
        event.places.push_back(
            {SourceKey{rows.integer(0)},
             std::string(rows.text(1)),
             {static_cast<std::uint64_t>(rows.integer(2)), static_cast<std::uint64_t>(rows.integer(3))},
             std::string(rows.text(4))});
    }
    if (rows.failed()) {
        const Error error = rows.status().error();
        state.furtherPlaces.reset(); // an error stays with its statement
        return std::unexpected(error);
    }
    rows.reset();
    return {};
}

Status addConflicts(ReaderState &state, Event &event)
{
    Statement rows(*state.database, "SELECT e.key FROM conflict own JOIN conflict other ON other.copies = own.copies "
                                    "CROSS JOIN event e ON e.id = other.event "
                                    "WHERE own.event = ?1 AND other.event <> ?1 ORDER BY e.ordinal");
    rows.bind(1, static_cast<std::int64_t>(event.key));
    event.conflicts.clear();
    while (rows.next())
        event.conflicts.push_back(toEventId(rows.blob(0)));
    return rows.status();
}

} // namespace

Status addEvidence(ReaderState &state, Event &event)
{
    if (Status done = addPlaces(state, event); !done)
        return done;
    return event.conflicting ? addConflicts(state, event) : Status();
}

Status CaseReader::addEvidence(Event &event) const
{
    return store::addEvidence(*m_state, event);
}

Result<std::vector<std::string>> CaseReader::structureProblems() const
{
    std::vector<std::string> sentences;
    Statement rows(*m_state->database, "PRAGMA integrity_check(100)");
    while (rows.next()) {
        if (rows.text(0) != "ok")
            sentences.push_back("The structure of the case file is damaged: " + std::string(rows.text(0)) + ".");
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return sentences;
}

} // namespace casebook::store
