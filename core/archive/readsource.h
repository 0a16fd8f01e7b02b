// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/archive/imarchive/dateorder.h"
#include "core/archive/sourceopener.h"
#include "core/base/progress.h"

#include <istream>

namespace casebook::archive {

/// Before read(): looks up what only all of a source tells, and writes it into its head. That is the order of day and
/// month, in a file that was found to have local dates; `assumedOrder` is for dates of which nothing tells it.
void settle(FoundSource &source, imarchive::DateOrder assumedOrder, SourceOpener &opener);

/// Reads a source from its first byte to its last, with the reader that its SourceKind asks for, and tells `sink`
/// everything in it. Whatever decides how it is read stands in its head (zone, settings), so that the same bytes and
/// head give the same records at any later time.
///
/// Damage becomes an issue and reading goes on; only a source that cannot be opened or read is an error (it is then
/// abandoned in the sink). Stateless; any thread. `progress` is asked to stop at every block.
Status read(const FoundSource &source, RecordSink &sink, Progress &progress);

/// The same for many sources: those of one pack, one after the other in reading order, go through it once. An error
/// inside of the wrappings (a changed password) is told by its own name. Of a packed file that is cut or damaged, what
/// can be read up to there is read, with an issue (SalvagingStream).
Status read(const FoundSource &source, RecordSink &sink, Progress &progress, SourceOpener &opener);

/// The same over bytes at hand: what a case keeps of a source, a member of a pack. The bytes are those inside of all
/// wrappings.
Status read(std::istream &bytes, const SourceHead &head, RecordSink &sink, Progress &progress);

} // namespace casebook::archive
