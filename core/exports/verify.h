// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casebook::exports {

/// The verdicts are kept apart; nothing = cannot be told.
struct Verdict
{
    std::optional<bool> intact;   ///< What is there is what was written.
    std::optional<bool> complete; ///< Nothing that was written is missing, nothing was added, the books balance.
    std::optional<bool> trusted;  ///< Signed by somebody who is known here; nothing while there are no signatures.
    std::uint64_t checked = 0;    ///< Files, or records of a case.
    std::vector<std::string> problems;
};

/// Checks an export folder against its manifest.json and SHA256SUMS. NotFound when there is no manifest, NewerVersion
/// when a newer program wrote it; a file that this account cannot read is an error too, since nothing can be said then.
/// A damaged manifest is not `intact`. Names that lead out of the folder, and links, are problems and never followed.
Result<Verdict> verifyExport(const Path &folder, Progress &progress);

} // namespace casebook::exports
