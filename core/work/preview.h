// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/model/event.h"

#include <chrono>
#include <string>
#include <vector>

namespace casebook::work {

/// A row of a table as it would come into the case.
struct PreviewRow
{
    std::string conversation; ///< Conv ID, or its title where it has one.
    std::string type;         ///< eventTypeName(), or `Participant`, `Row`.
    std::string time;         ///< RFC 3339; as written where it is not understood.
    std::string sender;
    std::string name; ///< Of the sender, beside an address.
    std::string text; ///< Of a message; whom a call was with; the files of an attachment.
    bool timeUnderstood = false;
};

/// What the first rows of a table would become with these settings. Reads no more than the first 256 KiB.
Result<std::vector<PreviewRow>> preview(const archive::requested::PackTable &table,
                                        const archive::requested::TableSettings &settings,
                                        const std::chrono::time_zone *zone, std::size_t rows);

} // namespace casebook::work
