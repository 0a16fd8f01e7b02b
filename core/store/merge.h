// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/eventtype.h"
#include "core/store/conversationrow.h"
#include "core/store/crosscheck.h"
#include "core/store/grouping.h"
#include "core/store/longconversations.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace casebook::store {

class Database;

/// Makes one conversation of pieces that belong together: an event that several records stand for stays once, with
/// the best place as its own and the others beside it (deleted, if any of them says so), and all events get their
/// order anew. The outcome depends on the pieces and not on the order in which they came. Holds about 100 bytes an
/// event of this one conversation.
class Merge
{
public:
    /// `pieces` in the order of comesBefore(); `newPiece` is the one that has no row yet.
    Merge(Database &database, std::int64_t newPiece, std::vector<Piece> pieces);

    Status run();

    /// A record whose event another record had given.
    struct Repeat
    {
        std::int64_t givenBy = 0; ///< Source.
        EventType type = EventType::Message;
    };
    const std::vector<Repeat> &repeats() const { return m_repeats; }
    /// How many issues more a source has than before; below 0: fewer.
    std::int64_t furtherIssues(std::int64_t source) const;
    const std::vector<Piece> &pieces() const { return m_pieces; }
    /// What a further part of the conversation is held against.
    LongConversation outcome() const;
    const EventSums &sums() const { return m_sums; }
    std::int64_t conversation() const { return m_conversation; }

private:
    Status readRows();
    Status crossCheck();
    std::string pathOf(std::int64_t source) const;
    Status foldRepeats();
    Status countRepeats();
    Status putInOrder();
    Status writeOrder(const std::vector<const MergedEvent *> &order);
    Status joinPieces();
    std::size_t rankOf(std::int64_t source);

    Database &m_database;
    std::int64_t m_newPiece;
    std::vector<Piece> m_pieces;
    std::int64_t m_conversation;
    std::vector<MergedEvent> m_rows;
    CrossCheck m_check;
    std::vector<Repeat> m_repeats;
    std::unordered_map<std::int64_t, std::size_t> m_ranks; ///< By source, 0 the best.
    EventSums m_sums;
};

} // namespace casebook::store
