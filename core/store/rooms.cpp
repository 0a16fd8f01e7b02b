// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/rooms.h"

#include "core/store/database.h"

namespace casebook::store {

Result<std::string> roomOf(const CaseReader &reader, ConversationKey conversation)
{
    Statement row(reader.database(), "SELECT min(room) FROM piece WHERE conversation = ? AND room <> ''");
    row.put(static_cast<std::int64_t>(conversation));
    std::string room;
    if (row.next())
        room = row.text(0);
    return row.failed() ? Result<std::string>(std::unexpected(row.status().error())) : room;
}

} // namespace casebook::store
