// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/conversationrow.h"
#include "core/store/copymarks.h"
#include "core/store/database.h"
#include "core/store/ingest.h"
#include "core/store/longconversations.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace casebook::store {

/// Events by EventType.
using EventCounts = std::array<std::int64_t, eventTypeNames.size()>;

/// A piece whose end was not seen yet. Its events are in the case already, under a conversation of their own.
struct OpenPiece
{
    Piece piece;
    std::string conversationId;
    std::vector<std::int64_t> presence;                    ///< When each member was first there.
    std::unordered_map<std::int64_t, std::size_t> byGroup; ///< Places in piece.members.
    EventSums sums;
    CopyMarks marks;
    EventCounts counts{};
    EventId firstEvent;
    std::optional<std::int64_t> sortTime;
    std::int64_t leadingUntimed = 0; ///< Events before the first that tells a time, where the start tells none.
    std::uint64_t lastOffset = 0;
    bool inOrder = true;  ///< Events came in the order of their places.
    bool repeats = false; ///< Has records that say again what an earlier one said, or that it is deleted.
};

/// Whether what a source wrote can be taken back alone. Keeping that possible costs a copy of every page that it
/// changes.
enum class Undo : std::uint8_t { Impossible, Possible };

struct Ingest::State
{
    explicit State(CaseFile &file);

    // The source in hand.
    void begin(const SourceHead &source, Undo undo);
    bool end(const SourceTail &tail);
    void abandon();

    // Its pieces.
    void open(PieceNumber number, const PieceBegin &begin);
    void add(OpenPiece &piece, const ParticipantRecord &record);
    void add(OpenPiece &piece, const EventRecord &record);
    void close(OpenPiece &open, const PieceEnd &end);
    OpenPiece *find(PieceNumber number);

    void count(const IssueRecord &issue);

    // Transactions.
    bool ready() const { return !error && inSource; }
    bool run(Statement &statement);
    bool execute(std::string_view sql);
    void fail(Error what);
    bool commit();

    // Grouping (merge.cpp).
    std::vector<std::int64_t> conversationsOf(const OpenPiece &open, const EventId &uid);
    std::vector<Piece> piecesOf(std::int64_t conversation);
    void merge(OpenPiece &open, std::vector<Piece> pieces, const EventId &firstEvent);
    void describe(const OpenPiece &open, const std::vector<Piece> &allPieces, const EventSums &sums,
                  const EventId &firstEvent);
    /// Puts a piece behind a conversation of many parts that longConversations has. False, and nothing done, where
    /// that takes a merge.
    bool append(OpenPiece &open, std::int64_t conversation);
    std::vector<std::size_t> uidHashesOf(const Piece &piece);
    void writePiece(const OpenPiece &open, const PieceEnd &end);

    Database &database;
    People people;
    LongConversations longConversations;
    std::optional<Error> error;
    bool indexesDeferred = false;

    bool inSource = false;
    Undo undo = Undo::Possible; ///< Of the source in hand.
    SourceHead head;
    SourceRank rank;
    std::int64_t source = 0;
    std::unordered_map<std::uint32_t, OpenPiece> pieces;
    std::int64_t duplicates = 0;
    std::int64_t issues = 0;
    std::int64_t notes = 0;
    EventCounts newEvents{};
    SourceKey last{};

    /// The rows that come next; kept here, since asking the database for each would take as long as the row itself.
    struct Numbers
    {
        std::int64_t source = 1;
        std::int64_t piece = 1;
        std::int64_t conversation = 1;
        std::int64_t event = 1;
        std::int64_t issue = 1; ///< Those below 0 are of CrossCheck.
        std::size_t people = 0;
    };
    Numbers next;
    Numbers atBegin; ///< Of the source in hand.

    std::int64_t uncommitted = 0; ///< Rows.
    std::chrono::steady_clock::time_point lastCommit;
    std::string json;

    Statement insertEvent;
    Statement insertParticipant;
    Statement insertMetadata;
    Statement insertIssue;
    Statement insertBlock;
    Statement insertPiece;
    Statement insertMember;
    Statement insertConversation;
    Statement selectByConvId;
    Statement selectByUid;

private:
    void load();
    void prepare();
    void meet(OpenPiece &piece, std::string_view jid, std::string_view nick, std::int64_t since);
    std::int64_t sortTime(OpenPiece &piece, const std::optional<Instant> &time);
    void note(OpenPiece &open, const EventRecord &record);
    void orderMembers(OpenPiece &open);
    void setLeadingTimes(const OpenPiece &open);
    void join(OpenPiece &open);
    bool writeSource(const SourceTail &tail);
};

} // namespace casebook::store
