// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/fulltext/segmentdata.h"

#include <functional>

namespace casebook::store {

/// Reads the events of the interval, up to the row id `indexedTo`, into a new segment. It takes some 100 bytes of
/// memory for each event. `goOn` is asked now and then; where it returns false, the work ends with
/// Error::Code::Cancelled.
Result<SegmentData> buildSegment(Database &database, Interval interval, std::int64_t indexedTo,
                                 const std::function<bool()> &goOn);

} // namespace casebook::store
