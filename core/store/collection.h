// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/model/instant.h"
#include "core/store/casefile.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// The collection list of a case: whose client history was handed in. It is work done with the case and does not follow
/// from its raw bytes, so it is left out where a case is compared with one made anew.

/// One delivery.
struct HandIn
{
    std::string computer = {}; ///< May be empty.
    Instant time = {};         ///< When it was imported.
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::int64_t messages = 0; ///< Message records, copies of known ones included.

    bool operator==(const HandIn &) const = default;
};

/// A person on the list. The address, or else the name, tells one from the other, without regard to case.
struct Custodian
{
    std::string name = {};
    std::string address = {}; ///< As in the archives; may be empty.
    bool excused = false;     ///< Has nothing to hand in; the note says why.
    std::string note = {};
    std::vector<HandIn> handIns = {}; ///< In order of time.
};

/// Somebody whom server archives know.
struct KnownPerson
{
    std::string address = {};
    std::string name = {}; ///< A nick of the archives; may be empty.
};

/// Puts a person on the list, or replaces what it says about one; hand-ins stay as they are.
Status putCustodian(CaseFile &file, const Custodian &custodian);

/// Takes a person off the list. NotFound; Conflict for one who has handed something in.
Status removeCustodian(CaseFile &file, std::string_view nameOrAddress);

/// Notes that these sources came from that person: its files, bytes and messages are those of the transcripts among
/// them. Nothing happens when there are none.
Status recordHandIn(CaseFile &file, const Custodian &from, std::string_view computer, Instant time,
                    std::span<const SourceKey> sources);

} // namespace casebook::store
