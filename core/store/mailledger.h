// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/instant.h"
#include "core/store/casefile.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// The numbers are stored in case files.
enum class MailState : std::uint8_t {
    InFlight = 0, ///< Being offered. Found by a later run: that one was killed meanwhile, and nobody knows.
    Sent = 1,
    Deferred = 2, ///< To be offered again.
    Refused = 3,
};

/// `in flight`, `sent`, `deferred`, `refused`.
std::string_view mailStateName(MailState state);

/// One mail and one recipient of it.
struct MailDelivery
{
    std::string messageId;
    std::string recipient;
    MailState state = MailState::InFlight;
    std::int64_t tries = 0;
    bool twice = false; ///< It may have arrived more than once.
    std::string reply = {};
    Instant time = {};
};

/// What the ledger of a target knows of these mails and recipients, filled in where it knows them; what it does not
/// know stays as it is, with no tries.
Status readLedger(CaseFile &file, std::string_view target, std::span<MailDelivery> deliveries);

/// Writes them into the ledger, all or none, on the disk when it returns.
Status writeLedger(CaseFile &file, std::string_view target, std::span<const MailDelivery> deliveries);

} // namespace casebook::store
