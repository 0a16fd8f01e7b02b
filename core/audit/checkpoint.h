// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/merkle.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::audit {

/// The state of a log at one moment, in few words: whoever keeps them can tell later whether this log has only been
/// added to.
struct Checkpoint
{
    std::string caseId;
    crypto::TreeHead head;
    crypto::Sha256Value genesis{}; ///< Leaf of entry 0: what the case said about itself when it was made.
    std::string time;              ///< RFC 3339, UTC; of the last entry.

    bool operator==(const Checkpoint &) const = default;
};

/// The text that is signed, as in C2SP tlog-checkpoint: origin (`casebook/` and the id of the case), number of
/// entries, root in base 64, and two lines of extensions:
///
///     casebook/0d9f…
///     17
///     CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
///     genesis 5e884898…
///     time 2026-03-14T14:02:11Z
std::string toText(const Checkpoint &checkpoint);

/// Nothing when it is anything else.
std::optional<Checkpoint> parseCheckpoint(std::string_view text);

} // namespace casebook::audit
