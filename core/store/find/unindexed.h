// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/find/rowsearch.h"
#include "core/store/fulltext/segments.h"

#include <functional>

namespace casebook::store {

/// The rows of `event` that the segments of the index do not tell of. Each is in exactly one of these, with the columns
/// of RowSearch.

/// At times of a segment: newer than the index, or changed since. In no order. `visit` returns false to stop.
Status forEachNewRow(Database &database, const IndexState &index, const std::function<bool(const Statement &)> &visit);

/// At times between segments, in order of time, source and offset.
Statement rowsBetween(Database &database, const Interval &gap);

/// The events that the segments tell of and that are no longer so.
Result<EventSet> staleEvents(Database &database);

} // namespace casebook::store
