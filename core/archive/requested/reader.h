// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <chrono>
#include <istream>

namespace casebook::archive::requested {

/// Reads one table of a requested export (docs/format-requested.md) from its first byte to its last and tells `sink`
/// everything in it. `head.settings` says how (TableSettings); an error when it does not.
///
/// Each row is one record: an event, a participant, or the row of a group. A conversation is a piece; the rows of many
/// stand mixed in a table, so pieces stay open to its end. Damage becomes an issue; only a stream that fails is an
/// error (the source is then abandoned in the sink). Memory is bounded by the longest row (16 MiB), the number of
/// conversations, and some 60 bytes for each event.
///
/// Stateless; any thread. `progress` is asked to stop at every block.
Status readTable(std::istream &bytes, const SourceHead &head, const std::chrono::time_zone *zone, RecordSink &sink,
                 Progress &progress);

} // namespace casebook::archive::requested
