// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/repeatedids.h"

#include "core/store/database.h"

#include <cstring>

namespace casebook::store {

Result<std::set<EventId>> repeatedIds(const CaseReader &reader)
{
    Statement rows(reader.database(), "SELECT key FROM event GROUP BY key HAVING count(*) > 1");
    std::set<EventId> ids;
    while (rows.next()) {
        EventId id;
        const std::string_view bytes = rows.blob(0);
        std::memcpy(id.bytes.data(), bytes.data(), std::min(bytes.size(), id.bytes.size()));
        ids.insert(id);
    }
    return rows.failed() ? Result<std::set<EventId>>(std::unexpected(rows.status().error())) : ids;
}

} // namespace casebook::store
