// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"
#include "core/store/symphony.h"
#include "core/symphony/agenttarget.h"
#include "core/symphony/diagnostics.h"

#include <cstdint>
#include <set>
#include <string>

namespace casebook::work {

/// What a push sends.
struct SymphonyPush
{
    Path folder; ///< An export for Symphony of this case: staged, or as batches.
    symphony::AgentTarget target;
    crypto::Secret keyPassword;
    bool retry = false;                 ///< Also what failed.
    std::set<std::string> classes = {}; ///< Of failures to send again; empty: all.
    symphony::Diagnostics diagnostics = {};
};

/// Reads such a file; NotFound, Io, and the errors of parseTarget().
Result<symphony::AgentTarget> readSymphonyTarget(const Path &file);

struct SymphonyPushed
{
    std::int64_t messages = 0; ///< Of the folder.
    std::int64_t sent = 0;     ///< Messages that went out in this run, each counted once.
    std::int64_t imported = 0; ///< Of the folder, now and before.
    std::int64_t failed = 0;   ///< Of the folder: refused, or without user or stream.
    std::int64_t left = 0;     ///< Of the folder: not sent, or the answer is not known.
    std::string stopped;       ///< Why it did not come to its end; empty: it did.
    double seconds = 0;
};

/// Sends the messages of an export to Symphony's agent, one batch after the other, and keeps what became of each in the
/// ledger of the case: before a batch goes out, as unknown, and with its answer when it comes. Killed at any moment,
/// the next call goes on. Messages that are imported are never sent again. A staged export's users and streams are
/// looked up, and made where the mapping says so, before the first batch; what has none is failed, with the reason.
///
/// Asks for nothing but the target, and only one push of a case runs at a time (Conflict). Needs a QCoreApplication.
/// Invalid: the folder is no such export of this case. Corrupt: it was changed since. NotPermitted: the
/// approval by which the export left holds no longer (review::checkOnward(), logged), or the login is refused. Progress
/// is in messages.
Result<SymphonyPushed> pushSymphony(const Path &caseFile, const SymphonyPush &push, Progress &progress);

/// What was counted from the answers of a push by hand.
struct SymphonyAnswers
{
    std::int64_t batches = 0; ///< With an answer.
    std::int64_t waiting = 0; ///< Without.
    std::int64_t messages = 0;
    std::int64_t imported = 0;
    std::int64_t failed = 0;
    std::int64_t left = 0;
};

/// Reads `batch-….response.json` and `batch-….status.txt` of `responses` into the ledger, for an export as batches.
/// Reading the same answers again changes nothing.
Result<SymphonyAnswers> readSymphonyAnswers(const Path &caseFile, const Path &folder, const Path &responses,
                                            const symphony::Diagnostics &diagnostics, Progress &progress);

/// What is to be done when nothing is left to retry: owners promoted, members and the account that imports removed,
/// rooms deactivated, users disabled.
struct SymphonyFinished
{
    std::int64_t promoted = 0;
    std::int64_t members = 0;     ///< Removed from rooms.
    std::int64_t removed = 0;     ///< Rooms that the account left.
    std::int64_t deactivated = 0; ///< Rooms.
    std::int64_t disabled = 0;
    std::vector<std::string> problems; ///< One sentence each.
};

/// Conflict while messages are left whose fate is not known, unless `anyway`.
Result<SymphonyFinished> finishSymphony(const Path &caseFile, const symphony::AgentTarget &target,
                                        const crypto::Secret &keyPassword, bool anyway, Progress &progress);

} // namespace casebook::work
