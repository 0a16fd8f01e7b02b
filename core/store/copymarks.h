// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/grouping.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::store {

/// By what copies of one conversation are known when two UCBs gave it two Conv IDs (rule U33 of the format page): the
/// first, or the last, of its messages that have an archive UID is the same in UID, time, sender and text, and so are
/// tenant, type, ThreadID and the set of people. The numbers mean something inside one case only.
class CopyMarks
{
public:
    /// In the order of the records. `sender` is the group of the person.
    void note(const EventRecord &message, std::int64_t sender);

    /// Sets them on a piece whose members are known; none without such a message, and none for a client's export.
    void putOn(Piece &piece, std::string_view tenant) const;

private:
    struct Message
    {
        std::string uid;
        std::string text;
        std::int64_t time = 0;
        std::int64_t sender = 0;
    };

    bool m_any = false;
    Message m_first;
    Message m_last;
};

} // namespace casebook::store
