// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"

#include <string_view>

namespace casebook::store {

class Statement;

/// What readEvent() takes: columns of `event AS e` and of the rows that it points to.
inline constexpr std::string_view eventColumns =
    "e.id, e.key, e.conversation, e.ordinal, e.type, e.time, e.flags, e.raw_time, e.client, e.text, e.uid, "
    "e.target_client, e.archived_by, e.extra, e.source, e.offset, e.length, p.jid, p.folded, c.conv_id, c.tenant, "
    "s.path, c.uid";

/// The rows that an event points to. CROSS keeps SQLite from starting with one of them.
inline constexpr std::string_view eventNeighbours =
    " CROSS JOIN source s ON s.id = e.source LEFT JOIN person p ON p.id = e.sender";

/// Without the sender's name, which SenderNames knows, and without further places.
Event readEvent(const Statement &row);

EventId toEventId(std::string_view blob);

/// The key under which the sender of the row is known to SenderNames.
std::string_view senderKey(const Statement &row);

} // namespace casebook::store
