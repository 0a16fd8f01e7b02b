// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/eventrow.h"

#include "core/store/database.h"
#include "core/store/fields.h"

#include <algorithm>
#include <cstring>
#include <span>

namespace casebook::store {

Event readEvent(const Statement &row)
{
    Event event;
    event.key = EventKey{row.integer(0)};
    event.id = toEventId(row.blob(1));
    event.conversation = ConversationKey{row.integer(2)};
    event.ordinal = row.integer(3);
    const auto type = static_cast<std::size_t>(row.integer(4));
    event.type = type < eventTypeNames.size() ? static_cast<EventType>(type) : EventType::Other;
    event.typeName = eventTypeName(event.type);
    const std::int64_t flags = row.integer(6);
    event.sortTime =
        Instant{row.integer(5), static_cast<std::uint8_t>(flags / flag::digitsUnit), (flags & flag::zoneAssumed) != 0};
    if ((flags & flag::untimed) == 0)
        event.time = event.sortTime;
    event.rawTime = row.isNull(7) ? toRfc3339(event.sortTime) : std::string(row.text(7));
    event.client = row.text(8);
    event.text = row.text(9);
    event.uid = row.text(10);
    event.targetClient = row.text(11);
    event.archivedBy = row.text(12);
    readFurtherFields(row.text(13), event);
    event.late = (flags & flag::late) != 0;
    event.uncertain = (flags & flag::uncertain) != 0;
    event.deleted = (flags & flag::deleted) != 0;
    event.conflicting = (flags & flag::conflict) != 0;
    event.place.source = SourceKey{row.integer(14)};
    event.place.span = {static_cast<std::uint64_t>(row.integer(15)), static_cast<std::uint64_t>(row.integer(16))};
    event.sender = row.text(17);
    event.conversationStableId = toHex(std::as_bytes(std::span(row.blob(22))));
    event.conversationId = row.text(19);
    event.tenant = row.text(20);
    event.place.path = row.text(21);
    event.place.targetClient = event.targetClient;
    return event;
}

EventId toEventId(std::string_view blob)
{
    EventId id;
    std::memcpy(id.bytes.data(), blob.data(), std::min(blob.size(), id.bytes.size()));
    return id;
}

std::string_view senderKey(const Statement &row)
{
    return row.text(18);
}

} // namespace casebook::store
