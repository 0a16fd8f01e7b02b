// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/readerstate.h"

namespace casebook::store {

Result<std::vector<Place>> placesOf(ReaderState &state, const Event &event)
{
    if (!state.furtherPlaces)
        state.furtherPlaces.emplace(*state.database,
                                    "SELECT pl.source, s.path, pl.offset, pl.length FROM place pl "
                                    "JOIN source s ON s.id = pl.source WHERE pl.event = ? "
                                    "ORDER BY s.kind, s.path, s.bytes DESC, s.modified DESC, s.id, pl.offset");
    std::vector<Place> places{event.place};
    Statement &rows = *state.furtherPlaces;
    rows.bind(1, static_cast<std::int64_t>(event.key));
    while (rows.next()) {
        places.push_back({SourceKey{rows.integer(0)},
                          std::string(rows.text(1)),
                          {static_cast<std::uint64_t>(rows.integer(2)), static_cast<std::uint64_t>(rows.integer(3))}});
    }
    if (rows.failed()) {
        const Error error = rows.status().error();
        state.furtherPlaces.reset(); // an error stays with its statement
        return std::unexpected(error);
    }
    rows.reset();
    return places;
}

Result<std::vector<Place>> CaseReader::places(const Event &event) const
{
    return placesOf(*m_state, event);
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
