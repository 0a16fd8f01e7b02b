// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/casereader.h"
#include "core/store/eventrow.h"
#include "core/store/queries.h"
#include "core/store/readerstate.h"

namespace casebook::store {

Result<Presence> CaseReader::presence(const Event &event) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    const auto people = conversation(event.conversation);
    if (!people)
        return std::unexpected(people.error());
    const auto spans = participants(event.conversation);
    if (!spans)
        return std::unexpected(spans.error());
    // By the index alone, which has the type: a room may have a million messages.
    Statement rows(*m_state->database, selectEvents("e.conversation = ?1 AND e.type BETWEEN ?2 AND ?3 "
                                                    "ORDER BY e.ordinal"));
    rows.bind(1, static_cast<std::int64_t>(event.conversation));
    rows.bind(2, static_cast<std::int64_t>(EventType::MucCreate));
    rows.bind(3, static_cast<std::int64_t>(EventType::MucBan));
    std::vector<Event> roomEvents;
    while (rows.next())
        roomEvents.push_back(readEvent(rows));
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return presenceAt(event, *people, *spans, roomEvents);
}

} // namespace casebook::store
