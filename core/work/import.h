// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/archive/imarchive/dateorder.h"
#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/keyring.h"
#include "core/store/casefile.h"
#include "core/store/casereader.h"
#include "core/work/transcripts.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace casebook::work {

struct ImportRequest
{
    Path caseFile;
    std::vector<Path> paths; ///< Files and folders.
    std::optional<store::NewCase> makeIfMissing;
    const std::chrono::time_zone *assumedZone = nullptr; ///< Of times that name no zone; UTC when null.
    archive::imarchive::DateOrder assumedOrder = {};     ///< Of dates whose order nothing in their file tells.
    crypto::Keyring keyring = {};                        ///< What opens locked sources. Nothing of it reaches the case.
    archive::requested::PackOptions packs = {};          ///< How tables of requested exports are read.
    std::optional<TranscriptAnswers> transcripts = {};   ///< Files that are no archives are clients' histories.
    bool leaveLocked = false;      ///< The person knows which sources stay locked, and reads the others.
    bool leaveTranscripts = false; ///< The person does not want the files that look like transcripts.
    std::optional<crypto::Certificate> approver = {}; ///< The first one of a case that is made.
};

/// What the paths stand for in the case. The same after a second import of the same paths, but for `newSources`.
struct ImportReport
{
    store::Totals totals;
    std::int64_t newSources = 0; ///< Read in this run; the other sources were in the case already.
    std::vector<archive::SkippedFile> skipped;
    store::Balance balance;
    double seconds = 0;

    /// Everything is accounted for: the books balance, and no file was skipped that promised an archive.
    bool complete() const;
};

/// Reads archives into a case. One thread parses, the calling one writes. Safe to repeat and to interrupt: a
/// cancelled import keeps the sources that it finished (Error::Code::Cancelled). Nothing readable at all is NotFound.
/// Progress is in bytes of sources, items are events.
Result<ImportReport> importArchives(const ImportRequest &request, Progress &progress);

} // namespace casebook::work
