// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventtype.h"
#include "core/model/records.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace casebook::archive::imarchive {

/// What stands in a position of an IMEvent record, and whether it may hold XML references.
struct EventSlot
{
    std::string_view EventRecord::*field = nullptr; ///< Null: none, or one that needs more than copying.
    bool escaped = false;
};

/// The fields of one sub-type of IMEvent (section 4 of the format page). Positions count from 1.
struct EventLayout
{
    EventType type = EventType::Other;
    std::string_view normalizedName;
    std::size_t needed = 4;         ///< A record with fewer fields lacks something.
    std::size_t last = 4;           ///< Fields behind this position are extra (U5).
    std::size_t text = 0;           ///< The position of the free text, where a raw line break may stand; 0: has none.
    std::array<EventSlot, 3> slots; ///< From position 5. What follows (and MUCInvite's list) is read by type.
};

inline constexpr std::size_t firstSlot = 5;

/// The layout of a sub-type in any accepted spelling; null for an unknown one.
const EventLayout *eventLayout(std::string_view subType);

} // namespace casebook::archive::imarchive
