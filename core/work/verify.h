// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/check.h"
#include "core/exports/verify.h"

#include <optional>
#include <string>
#include <vector>

namespace casebook::work {

/// An original file that is not what it was when the case was made. That says nothing against the case: appliance files
/// grow, and folders are moved away.
struct ChangedSource
{
    enum class State {
        Changed,
        Vanished,
        Unreadable,
        Appeared, ///< Lies where the case was imported from, is an archive, and was not read.
    };

    std::string path;
    State state = State::Changed;
};

struct Verification
{
    exports::Verdict verdict;
    std::vector<ChangedSource> sources;      ///< Of a case; by path.
    std::optional<audit::LogCheck> log = {}; ///< Of a case; its verdicts and problems are in `verdict`, too.
    std::int64_t outdatedIndex = 0; ///< Events in parts of the full-text index that could not be held against them.
};

/// Checks a case or an export, whichever the path is. A case: the structure of the file; every row against a case that
/// is made anew from the stored raw bytes (so every SHA-256, event, conversation, place and issue), in a temporary
/// folder beside it (or, on a read-only medium, in the system's) that needs about the room of the case; the full-text
/// index against the events; the books; then the original files, where they can be reached, for change; then the log. Where the case can be written to and is
/// sound, the check itself is logged. Progress is in bytes of sources, items are records.
Result<Verification> verify(const Path &path, Progress &progress);

/// Checks the log of a case alone. Known are the people of knownIdentities() and `alsoKnown`.
Result<audit::LogCheck> verifyLog(const store::CaseReader &reader, std::vector<crypto::Certificate> alsoKnown = {});

} // namespace casebook::work
