// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

#include <cstdint>
#include <string>

namespace casebook::test {

/// What a made archive looks like. The same recipe gives the same bytes on every machine.
struct ArchiveRecipe
{
    std::uint32_t seed = 1;
    std::uint64_t messages = 1000;
    unsigned tenants = 3;
    unsigned messagesPerFile = 20'000; ///< About; a file ends with the conversation that reaches it.
    unsigned longestConversation = 400;
};

struct MadeArchive
{
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::uint64_t conversations = 0;
    std::uint64_t messages = 0;
    std::uint64_t roomEvents = 0;
};

/// Writes `folder/IMArchives/Tenant n/ucbm_yyyymmdd.IMArchive` files in the recommended dialect (comma, UTF-8, LF,
/// pointers from BeginConv): a mixture of chats and rooms, some texts with quotes, references and other scripts.
MadeArchive makeArchive(const Path &folder, const ArchiveRecipe &recipe);

} // namespace casebook::test
