// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/keyring.h"

#include <cstdint>
#include <optional>

namespace casebook::work {

struct SymphonyStatement
{
    std::int64_t messages = 0; ///< Entries of the export.
    std::int64_t imported = 0;
    std::int64_t failed = 0;
    std::int64_t left = 0;
    bool balanced = false; ///< Of the export, selected = exported + left out; its entries are each in one of the three.
};

/// The final report on an export for Symphony, as JSON in a new file: what was selected, left out and changed, what
/// cannot be imported at all, and what became of every entry, with each failure. With a key, a detached CMS signature
/// over the file is written beside it, as `FILE.p7s`. Errors as pushSymphony(); Conflict where a file is there already.
Result<SymphonyStatement> writeSymphonyStatement(const Path &caseFile, const Path &folder, const Path &out,
                                                 const std::optional<crypto::PrivateKey> &key, Progress &progress);

} // namespace casebook::work
