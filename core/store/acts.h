// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/instant.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::store {

class Database;

/// Who did something with the case, and when. Acts are kept for good.
struct Act
{
    std::string author; ///< Account of the operating system.
    Instant time;
    std::string scope = {}; ///< The query that chose the events; empty where they were named one by one.

    bool operator==(const Act &) const = default;
};

/// The number under which the act is kept from now on; within the transaction of what it does.
Result<std::int64_t> recordAct(Database &database, const Act &act);

/// Whether the case is new enough for marks, filters and term lists. An older one that is only read has none of them.
Result<bool> hasReviewTables(Database &database);

/// A name that people may give: valid UTF-8, 1 to 100 characters, not blank, no control characters, no blanks at its
/// ends. `what` is the kind of thing, for the error (Invalid).
Status checkName(std::string_view name, std::string_view what);

} // namespace casebook::store
