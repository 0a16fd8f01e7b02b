// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/work/import.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace casebook::work {

/// What an import of these paths would find, and what only the person can answer before it. Nothing is read into a
/// case. A question whose answer stands in the request is not asked again.
struct Survey
{
    std::map<SourceKind, std::int64_t> sources;        ///< Readable ones, by kind.
    std::uint64_t bytes = 0;                           ///< Of these, inside of wrappings as far as known.
    std::vector<archive::LockedSource> locked;         ///< Nothing in the request's keyring opens them.
    std::vector<archive::requested::PackTable> tables; ///< No profile describes them, or something in them is open.
    std::vector<archive::SkippedFile> skipped;
    std::vector<std::string> openDates; ///< Paths of archives with dates of which nothing tells day from month.
    /// They look like the history of a client, and nobody said yet what they are.
    std::vector<archive::FoundSource> transcripts;

    /// Each kind of question gets a list here, and a step in ui/widgets/importquestions.
    bool asks() const;
};

/// Looks at the paths with what the request already says (its keyring). Fails as archive::discover() does.
/// Any thread; progress is in files, of which the total is not known.
Result<Survey> survey(const ImportRequest &request, Progress &progress);

/// Whether a secret opens the locked source. False is no error.
Result<bool> fits(const archive::LockedSource &source, const crypto::Keyring &keyring, Progress &progress);

} // namespace casebook::work
