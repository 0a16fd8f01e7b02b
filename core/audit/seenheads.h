// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/checkpoint.h"
#include "core/base/path.h"

#include <vector>

namespace casebook::audit {

/// What this account has last seen of a log, kept outside of the case: whoever takes the newest entries off, or writes
/// the whole log anew, would have to find these, too.
struct SeenHead
{
    Path file; ///< The case, as it was named. A copy elsewhere goes its own way.
    crypto::TreeHead head;
    std::string time; ///< Of its last entry.
};

/// Where they lie, one JSON file a case: `logs` in the folder of this account's data for Casebook, or what the
/// environment variable CASEBOOK_LOGS names.
Path seenFolder();

/// Of all copies of the case. Nothing where nothing was kept, or it cannot be read.
std::vector<SeenHead> seenHeads(const std::string &caseId);
/// Of this file alone.
std::optional<SeenHead> seenHead(const std::string &caseId, const Path &file);

/// Keeps it in the place of what was kept for this file. Io where this account has no folder for it.
Status keepSeenHead(const std::string &caseId, SeenHead seen);

} // namespace casebook::audit
