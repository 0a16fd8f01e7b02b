// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <chrono>
#include <istream>

namespace casebook::archive::communicator {

/// Reads a client's history (section 6 of the format page; docs/format-communicator.md) and tells `sink` everything in
/// it. What decides the reading besides the bytes stands in the head: `zone` (given here as such) and `settings`.
///
/// A session is a piece. Its Conv ID is a digest over owner, partner, and time, sender and text of its first message,
/// so that files that hold the same session, one perhaps longer than the other, are one conversation, and what they
/// share counts once. What fits no form is one event EventType::Other with the type name `Transcript` and all the text.
/// Larger files than mostBytes are kept and not read. Stateless; any thread.
Status read(std::istream &bytes, const SourceHead &head, const std::chrono::time_zone *zone, RecordSink &sink,
            Progress &progress);

} // namespace casebook::archive::communicator
