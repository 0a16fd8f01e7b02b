// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/merkle.h"
#include "core/store/casereader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace casebook::audit {

/// What can be said of a log. The verdicts are kept apart; nothing = cannot be told.
struct LogCheck
{
    std::int64_t entries = 0;
    crypto::TreeHead head; ///< Computed from the entries.

    /// Entries, hashes and signatures are as they were written. Nothing for a case without a log.
    std::optional<bool> intact;
    /// No entry is missing, neither in between nor, as far as this account has seen the log before, at its end.
    std::optional<bool> complete;
    /// The newest signature is of somebody who is known here. Nothing for a log that nobody has signed.
    std::optional<bool> trusted;

    std::optional<std::int64_t> firstBad; ///< Number of the first entry that is missing or not as it was written.
    std::int64_t signedEntries = 0;       ///< How many entries the newest good signature stands for.
    std::string signer;                   ///< Its subject.
    std::vector<std::string> problems;    ///< One sentence each.
};

/// Checks the log of a case against itself, its signatures, and what this account has seen of it before; keeps what it
/// has seen now, where that is not less. `known` are the certificates of those whom the asker trusts.
Result<LogCheck> checkLog(const store::CaseReader &reader, std::span<const crypto::Certificate> known);

} // namespace casebook::audit
