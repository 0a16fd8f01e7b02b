// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/checkpoint.h"
#include "core/store/casereader.h"

#include <string>
#include <string_view>

namespace casebook::audit {

/// The log as it is now. NotFound where there is none yet; Corrupt when it is damaged.
Result<Checkpoint> checkpointNow(const store::CaseReader &reader);

/// What a checkpoint that somebody kept outside of the case says of the log as it is now.
struct CheckpointComparison
{
    Checkpoint kept;
    Checkpoint now;
    bool fits = false;      ///< The log was in the kept state once, and has only been added to since.
    std::string difference; ///< One sentence; empty where it fits.
};

/// Invalid where the text is no checkpoint, or of another case; else as checkpointNow(). Line ends of any kind, and
/// blank lines around it, are as good.
Result<CheckpointComparison> compareWithKept(const store::CaseReader &reader, std::string_view text);

} // namespace casebook::audit
