// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"

#include <cstdint>

namespace casebook::store {

/// An event as far as what stands around it is concerned.
struct OutlineRow
{
    EventKey event{};
    EventType type = EventType::Message;
    std::int64_t time = 0; ///< Nanoseconds, UTC; that of the event before it where it has none of its own.
};

} // namespace casebook::store
