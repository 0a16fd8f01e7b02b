// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/store/deliveries.h"

#include <vector>

namespace casebook::work {

/// How a delivery stands at a moment.
enum class DeliveryState : std::uint8_t {
    Living,
    Ending, ///< Over within three days.
    Over,   ///< To be purged.
    Held,   ///< Over or not, it stays.
    Purged,
};

/// `living`, `ending`, `over`, `held`, `purged`.
std::string_view deliveryStateName(DeliveryState state);

DeliveryState stateOf(const store::Delivery &delivery, Instant now);

struct PurgeReport
{
    std::vector<store::Delivery> removed;
    std::vector<store::Delivery> failed; ///< With the problem; tried again by the next purge.
    std::int64_t held = 0;               ///< Over, and held.
};

/// Removes the files of all deliveries whose time is over, and records that. A file is removed only where a regular
/// file lies at the recorded path, on no link, whose size and SHA-256 are the recorded ones; nothing else in that
/// folder is touched. The log names them before. What cannot be removed is said, recorded, and tried again the next
/// time.
Result<PurgeReport> purgeDeliveries(const Path &caseFile, Progress &progress, const Clock &clock = SystemClock());

/// As store::holdDelivery(), noted in the log.
Status holdDelivery(const Path &caseFile, std::int64_t id, std::string_view reason);
Status holdDelivery(store::CaseFile &file, std::int64_t id, std::string_view reason);

} // namespace casebook::work
