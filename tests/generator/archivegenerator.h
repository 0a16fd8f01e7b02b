// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "tests/generator/answerkey.h"

#include <cstdint>
#include <ostream>
#include <vector>

namespace casebook::test {

/// What a made archive looks like. The same recipe gives the same bytes on every machine.
struct ArchiveRecipe
{
    std::uint64_t seed = 1;
    std::uint64_t messages = 1000;
    unsigned tenants = 3;
    unsigned ucbs = 2;            ///< Of each tenant.
    unsigned messagesPerFile = 0; ///< On a working day; a tenth of it at weekends. 0: so that it makes some 18 months.
    unsigned longestConversation = 400; ///< In messages; of chats, a tenth of it.
    unsigned copies = 40;               ///< One conversation in so many has an appliance copy; 0: none.
    unsigned smallFiles = 0; ///< If not 0: so many `.conv` files of one conversation each, and no daily file.
    std::vector<const Dialect *> dialects = {}; ///< Each file has one of these; none = `plain`.
    std::vector<Fault> faults = {};             ///< Planted in turn, one in every second daily file.
    std::ostream *events = nullptr;             ///< Not owned; gets each event that a reader finds as a line of JSON.
};

/// Writes `folder/IMArchives/Pluvius n/ucbm_yyyymmdd.IMArchive` and appliance copies beside them. The memory that it
/// takes grows with the number of files and not with that of messages.
Result<MadeArchive> makeArchive(const Path &folder, const ArchiveRecipe &recipe);

} // namespace casebook::test
