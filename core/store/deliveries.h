// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/model/instant.h"
#include "core/store/casefile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::store {

/// An encrypted file that left the case, and its lifespan. The record stays for ever.
struct Delivery
{
    std::int64_t id = 0; ///< In the case, from 1.
    std::string exportId;
    std::string path; ///< Absolute, without links, as pathText().
    std::uint64_t bytes = 0;
    crypto::Sha256Value sha256{};
    Instant made;
    Instant until;                 ///< From then on it is to be purged.
    std::string hold;              ///< Why it must stay (a legal hold); empty = it need not.
    std::optional<Instant> purged; ///< When it was removed.
    std::optional<Instant> tried;  ///< When it last should have been removed, and could not.
    std::string problem;           ///< Why it could not.
};

/// Gives it its id.
Result<std::int64_t> addDelivery(CaseFile &file, const Delivery &delivery);

/// An empty reason ends the hold. NotFound for an id that is not there; Conflict for what was purged.
Status holdDelivery(CaseFile &file, std::int64_t id, std::string_view reason);

Status recordPurge(CaseFile &file, std::int64_t id, Instant when);
Status recordFailedPurge(CaseFile &file, std::int64_t id, Instant when, std::string_view problem);

} // namespace casebook::store
