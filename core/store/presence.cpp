// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/casereader.h"
#include "core/store/eventrow.h"
#include "core/store/queries.h"
#include "core/store/readerstate.h"
#include "core/store/roomevents.h"

namespace casebook::store {

Result<std::vector<Event>> roomEvents(const CaseReader &reader, ConversationKey conversation)
{
    // By the index alone, which has the type: a room may have a million messages.
    Statement rows(reader.database(), selectEvents("e.conversation = ?1 AND e.type BETWEEN ?2 AND ?3 "
                                                   "ORDER BY e.ordinal"));
    rows.bind(1, static_cast<std::int64_t>(conversation));
    rows.bind(2, static_cast<std::int64_t>(EventType::MucCreate));
    rows.bind(3, static_cast<std::int64_t>(EventType::MucBan));
    std::vector<Event> events;
    while (rows.next())
        events.push_back(readEvent(rows));
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return events;
}

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
    const auto events = roomEvents(*this, event.conversation);
    if (!events)
        return std::unexpected(events.error());
    return presenceAt(event, *people, *spans, *events);
}

} // namespace casebook::store
