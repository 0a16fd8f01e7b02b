// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/dateorder.h"
#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <chrono>
#include <istream>

namespace casebook::archive::imarchive {

struct ReadOptions
{
    /// Zone of times that name none; UTC when null.
    const std::chrono::time_zone *assumedZone = nullptr;

    /// What the whole file tells about the order of day and month. Unknown: only its first MiB is asked.
    DateOrder dateOrder = DateOrder::Unknown;

    /// Of dates whose order nothing tells; the month first when Unknown.
    DateOrder assumedOrder = DateOrder::Unknown;

    /// None leaves the ids of events and the digest of the source zero: for a look at a file that nothing keeps.
    enum class Digests : std::uint8_t { None, All };
    Digests digests = Digests::All;
};

/// The orders as SourceHead::settings keeps them; empty when both are Unknown.
std::string settingsOf(DateOrder found, DateOrder assumed);

/// The zone that a head names; null = UTC. Fails when it is not known here.
Result<const std::chrono::time_zone *> zoneOf(const SourceHead &head);

/// The options that the head of an IM archive asks for. Fails as zoneOf(), or when its settings are not those of
/// settingsOf().
Result<ReadOptions> optionsOf(const SourceHead &head);

/// Reads one IM archive file from its first byte to its last and tells `sink` everything in it.
///
/// The format is that of the Mitel support article "IM History Export on MiVoice Connect", in the recommended
/// reading of Casebook's format page: records are found by scanning, never by the file's own pointers, which are
/// only compared. Damage becomes an issue and reading goes on; only a file that cannot be opened or read to
/// its end, or that has become shorter than `head.bytes`, is an error (the source is then abandoned in the sink).
/// Memory is bounded: of a record only the first 16 MiB are held, of a conversation without BeginConv the same.
///
/// Stateless; any thread. `progress` is asked to stop at every block; bytes are not reported here.
Status read(const Path &file, const SourceHead &head, const ReadOptions &options, RecordSink &sink, Progress &progress);

/// The same over bytes at hand, for tests and wrapped sources.
Status read(std::istream &bytes, const SourceHead &head, const ReadOptions &options, RecordSink &sink,
            Progress &progress);

} // namespace casebook::archive::imarchive
