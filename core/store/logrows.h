// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/digest.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace casebook::store {

class Database;

/// The rows of the log, as they stand in the case. What they mean, and whether they are as they were written, is for
/// core/audit to say. Rows can only be added.
struct LogRow
{
    std::int64_t number = 0; ///< From 0.
    std::string entry;
    std::string leaf; ///< Bytes; 32 where nobody changed them.
    std::string root; ///< Bytes, as `leaf`.
};

struct LogSignature
{
    std::string checkpoint;
    std::string signature; ///< DER.
};

/// Whether the case was made, or brought up to date, by a program that keeps a log.
Result<bool> hasLog(Database &database);

/// It must be the next in order.
Status addLogRow(Database &database, std::int64_t number, std::string_view entry, const crypto::Sha256Value &leaf,
                 const crypto::Sha256Value &root);
Status addLogSignature(Database &database, const LogSignature &signature);

/// All leaves in order. Corrupt where one is no digest.
Result<std::vector<crypto::Sha256Value>> logLeaves(Database &database);

/// In order; `visit` returns false to stop early.
Status forEachLogRow(Database &database, const std::function<bool(const LogRow &)> &visit);
/// In the order in which they were made.
Result<std::vector<LogSignature>> logSignatures(Database &database);

/// Which of the triggers that guard the rows are not as this program makes them, by name.
Result<std::vector<std::string>> missingLogGuards(Database &database);

} // namespace casebook::store
