// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/checkpoint.h"
#include "core/base/clock.h"
#include "core/crypto/timestamp.h"
#include "core/store/casefile.h"
#include "core/store/casereader.h"

#include <QJsonObject>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::audit {

/// Time stamps (RFC 3161) over checkpoints: proof that the log was in a state at a time, by somebody who has nothing to
/// do with the case. Nothing here waits for an answer or knows a network: people carry query and answer.

struct StampQuery
{
    Checkpoint checkpoint;
    std::string der; ///< TimeStampReq over SHA-256 of toText(checkpoint).
};

/// Makes a query for the log as it is, and keeps it in the log, where the answer will find it. NotFound: there is no
/// log yet.
Result<StampQuery> askForStamp(store::CaseFile &file, const store::CaseReader &reader,
                               const Clock &clock = SystemClock());

struct Stamp
{
    std::int64_t entry = 0; ///< Its number in the log.
    Checkpoint checkpoint;
    crypto::TimeStamp stamp;
    std::string answer; ///< TimeStampResp, DER.
};

/// Checks an answer against the queries of this log, the newest first, and keeps it in the log, with the authorities by
/// which it was found good. Corrupt: it fits no query, or is not good, and why; nothing is kept then.
Result<Stamp> acceptStamp(store::CaseFile &file, const store::CaseReader &reader, std::string_view answer,
                          std::span<const crypto::Certificate> authorities, const std::string &name,
                          const Clock &clock = SystemClock());

/// Reads the details of an entry of Act::Stamp, and checks it again as it was when it was taken in. Whether its
/// checkpoint is a state of this log is for the caller to see. Corrupt: what does not fit.
Result<Stamp> stampOf(const QJsonObject &details, std::int64_t entry);

/// All that were taken in, in order.
Result<std::vector<Stamp>> stamps(const store::CaseReader &reader);

} // namespace casebook::audit
