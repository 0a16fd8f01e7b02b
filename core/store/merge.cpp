// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/merge.h"

#include "core/store/eventrow.h"
#include "core/store/fields.h"
#include "core/store/ingeststate.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace casebook::store {

namespace {

constexpr std::string_view selectPieces =
    "SELECT p.id, p.source, p.offset, p.length, p.has_begin, p.type, p.reason, p.thread_id, p.start, p.start_form, "
    "p.raw_start, p.has_end, p.end, p.end_form, p.raw_end, p.first, p.last, p.room, p.room_events, p.event_from, "
    "p.event_to, s.kind, s.path, s.bytes, s.modified, p.title, p.converted_thread FROM piece p LEFT JOIN source s ON "
    "s.id = p.source "
    "WHERE p.conversation = ?";

Piece readPiece(const Statement &row, std::int64_t conversation)
{
    Piece piece;
    piece.id = row.integer(0);
    piece.conversation = conversation;
    piece.extent = {static_cast<std::uint64_t>(row.integer(2)), static_cast<std::uint64_t>(row.integer(3))};
    piece.hasBegin = row.integer(4) != 0;
    piece.type = row.text(5);
    piece.reason = row.text(6);
    piece.threadId = row.text(7);
    piece.start = toInstant(row.optionalInteger(8), row.integer(9));
    piece.rawStart = row.text(10);
    piece.hasEnd = row.integer(11) != 0;
    piece.end = toInstant(row.optionalInteger(12), row.integer(13));
    piece.rawEnd = row.text(14);
    piece.first = row.optionalInteger(15);
    piece.last = row.optionalInteger(16);
    piece.room = row.text(17);
    piece.roomEvents = row.integer(18) != 0;
    piece.eventFrom = row.integer(19);
    piece.eventTo = row.integer(20);
    piece.rank = {row.integer(21), std::string(row.text(22)), row.integer(23), row.integer(24), row.integer(1)};
    piece.title = row.text(25);
    piece.convertedThread = row.text(26);
    return piece;
}

} // namespace

std::vector<std::int64_t> Ingest::State::conversationsOf(const OpenPiece &open, const EventId &uid)
{
    // Without a Conv ID, only copies of one and the same piece are known to belong together.
    const bool named = !open.conversationId.empty();
    Statement &select = named ? selectByConvId : selectByUid;
    if (named)
        select.bind(1, open.conversationId).bind(2, head.tenant);
    else
        select.bindBlob(1, uid.bytes);
    std::vector<std::int64_t> found;
    while (select.next())
        found.push_back(select.integer(0));
    select.reset();
    if (select.failed())
        fail(select.status().error());
    return found;
}

std::vector<Piece> Ingest::State::piecesOf(std::int64_t conversation)
{
    std::vector<Piece> found;
    Statement select(database, selectPieces);
    select.bind(1, conversation);
    Statement members(database, "SELECT person, nick FROM member WHERE piece = ? ORDER BY position");
    while (select.next()) {
        Piece &piece = found.emplace_back(readPiece(select, conversation));
        if (piece.rank.source == source)
            piece.rank = rank; // the source in hand has no row yet
        members.bind(1, piece.id);
        while (members.next()) {
            const std::int64_t person = members.integer(0);
            piece.members.push_back({person, people.groupOf(person), std::string(members.text(1))});
        }
        members.reset();
    }
    for (const Statement *statement : {&select, &members}) {
        if (statement->failed())
            fail(statement->status().error());
    }
    return found;
}

void Ingest::State::merge(OpenPiece &open, std::vector<Piece> together, const EventId &firstEvent)
{
    for (const Piece &piece : together)
        longConversations.forget(piece.conversation);
    std::ranges::sort(together, comesBefore);
    Merge merge(database, open.piece.id, std::move(together));
    if (const Status done = merge.run(); !done)
        return fail(done.error());
    for (const Merge::Repeat &repeat : merge.repeats()) {
        if (repeat.givenBy == source) {
            --newEvents[static_cast<std::size_t>(repeat.type)];
            ++duplicates;
        }
    }
    issues += merge.furtherIssues(source);
    open.piece.conversation = merge.conversation();
    if (merge.pieces().size() >= LongConversations::leastParts)
        longConversations.keep(merge.conversation(), merge.outcome());
    describe(open, merge.pieces(), merge.sums(), firstEvent);
}

void Ingest::State::describe(const OpenPiece &open, const std::vector<Piece> &allPieces, const EventSums &sums,
                             const EventId &firstEvent)
{
    const ConversationRow row =
        describeConversation(head.tenant, open.conversationId, allPieces, sums, firstEvent, people);
    if (!runWriteConversation(insertConversation, open.piece.conversation, row))
        fail(insertConversation.status().error());
}

bool Ingest::State::append(OpenPiece &open, std::int64_t conversation)
{
    LongConversation &known = *longConversations.find(conversation);
    Piece &piece = open.piece;
    if (open.repeats || !open.inOrder || open.conversationId.empty() || head.kind == SourceKind::Requested ||
        !known.endsBefore(piece, open.sums))
        return false;
    const auto hashes = uidHashesOf(piece);
    if (!ready() || std::ranges::any_of(hashes, [&known](std::size_t hash) { return known.uidHashes.contains(hash); }))
        return false;
    Statement move(database, "UPDATE event SET conversation = ?, ordinal = ordinal + ? "
                             "WHERE id >= ? AND id < ? AND +conversation = ?");
    move.bind(1, conversation).bind(2, known.sums.events).bind(3, piece.eventFrom).bind(4, piece.eventTo);
    move.bind(5, piece.conversation);
    if (!run(move))
        return true;
    piece.conversation = conversation;
    known.append(piece, open.sums, hashes);
    describe(open, known.pieces, known.sums, open.firstEvent);
    return true;
}

std::vector<std::size_t> Ingest::State::uidHashesOf(const Piece &piece)
{
    std::vector<std::size_t> hashes;
    Statement select(database, "SELECT uid, type FROM event WHERE id >= ? AND id < ? AND +conversation = ? "
                               "AND uid IS NOT NULL");
    select.bind(1, piece.eventFrom).bind(2, piece.eventTo).bind(3, piece.conversation);
    while (select.next()) {
        if (countsByUid(static_cast<EventType>(select.integer(1))))
            hashes.push_back(MergedEvent::hashOf(select.text(0)));
    }
    if (select.failed())
        fail(select.status().error());
    return hashes;
}

Merge::Merge(Database &database, std::int64_t newPiece, std::vector<Piece> pieces)
    : m_database(database)
    , m_newPiece(newPiece)
    , m_pieces(std::move(pieces))
    , m_conversation(std::ranges::min(m_pieces, {}, &Piece::conversation).conversation)
    , m_check(database, [this](std::int64_t source) { return pathOf(source); })
{
}

Status Merge::run()
{
    for (Status (Merge::*const step)() :
         {&Merge::readRows, &Merge::foldRepeats, &Merge::crossCheck, &Merge::putInOrder, &Merge::joinPieces}) {
        if (Status done = (this->*step)(); !done)
            return done;
    }
    return {};
}

Status Merge::readRows()
{
    // By row id and not by the index on conversations, which a first import does not have yet. In a table the rows of
    // all conversations are mixed: there the index was made beforehand (Ingest::State::begin).
    constexpr auto requested = static_cast<std::int64_t>(SourceKind::Requested);
    const bool mixed = std::ranges::any_of(m_pieces, [](const Piece &piece) { return piece.rank.kind == requested; });
    Statement select(
        m_database,
        std::string("SELECT id, key, type, time, flags, source, offset, length, conversation, ordinal, uid "
                    "FROM event WHERE ") +
            (mixed ? "+id >= ? AND +id < ? AND conversation = ?" : "id >= ? AND id < ? AND +conversation = ?") +
            " ORDER BY id");
    for (const Piece &piece : m_pieces) {
        select.bind(1, piece.eventFrom).bind(2, piece.eventTo).bind(3, piece.conversation);
        while (select.next()) {
            MergedEvent &row = m_rows.emplace_back();
            row.id = select.integer(0);
            row.key = toEventId(select.blob(1));
            row.type = static_cast<EventType>(select.integer(2));
            row.time = select.integer(3);
            row.flags = select.integer(4);
            row.storedFlags = row.flags;
            row.source = select.integer(5);
            row.offset = select.integer(6);
            row.length = select.integer(7);
            row.conversation = select.integer(8);
            row.ordinal = select.integer(9);
            row.uidHash = select.isNull(10) ? 0 : MergedEvent::hashOf(select.text(10));
            row.givenBy = piece.rank.source;
            row.isNew = piece.id == m_newPiece;
        }
        select.reset();
    }
    // Interleaved pieces of one source share a range of ids.
    std::ranges::sort(m_rows, {}, &MergedEvent::id);
    const auto again = std::ranges::unique(m_rows, {}, &MergedEvent::id);
    m_rows.erase(again.begin(), again.end());
    return select.failed() ? select.status() : m_check.forget(m_rows);
}

std::size_t Merge::rankOf(std::int64_t source)
{
    if (m_ranks.empty()) {
        std::vector<const SourceRank *> ranks;
        for (const Piece &piece : m_pieces)
            ranks.push_back(&piece.rank);
        std::ranges::sort(ranks, [](const SourceRank *a, const SourceRank *b) { return *a < *b; });
        for (const SourceRank *rank : ranks)
            m_ranks.try_emplace(rank->source, m_ranks.size());
    }
    return m_ranks.try_emplace(source, m_ranks.size()).first->second;
}

Status Merge::foldRepeats()
{
    Statement adopt(m_database,
                    "UPDATE event SET (type, time, flags, raw_time, sender, sender_raw, client, text, uid, "
                    "target_client, archived_by, extra, source, offset, length) = (SELECT type, time, flags, raw_time, "
                    "sender, sender_raw, client, text, uid, target_client, archived_by, extra, source, offset, length "
                    "FROM event WHERE id = ?2) WHERE id = ?1");
    Statement place(m_database, "INSERT INTO place (source, offset, length, event, target_client) "
                                "SELECT source, offset, length, ?1, target_client FROM event WHERE id = ?2");
    Statement move(m_database, "UPDATE place SET event = ? WHERE event = ?");
    Statement remove(m_database, "DELETE FROM event WHERE id = ?");
    std::unordered_map<EventId, std::size_t> known;
    std::vector<MergedEvent> kept;
    kept.reserve(m_rows.size());
    for (MergedEvent &row : m_rows) {
        const auto [at, isFirst] = known.try_emplace(row.key, kept.size());
        if (isFirst) {
            kept.push_back(row);
            continue;
        }
        MergedEvent &first = kept[at->second];
        const MergedEvent other = row;
        const bool isBetter = std::pair(rankOf(row.source), row.offset) < std::pair(rankOf(first.source), first.offset);
        place.bind(1, first.id).bind(2, isBetter ? first.id : row.id).run();
        if (isBetter) {
            adopt.bind(1, first.id).bind(2, row.id).run();
            std::swap(first.time, row.time);
            std::swap(first.flags, row.flags);
            std::swap(first.storedFlags, row.storedFlags);
            std::swap(first.source, row.source);
            std::swap(first.offset, row.offset);
            std::swap(first.length, row.length);
        }
        first.flags |= row.flags & flag::deleted;
        if (!other.isNew)
            move.bind(1, first.id).bind(2, other.id).run();
        remove.bind(1, other.id).run();
        m_repeats.push_back({other.givenBy, other.type});
    }
    m_rows = std::move(kept);
    for (const Statement *statement : {&adopt, &place, &move, &remove}) {
        if (statement->failed())
            return statement->status();
    }
    return countRepeats();
}

// Of sources that are in the case already: two conversations turned out to be one.
Status Merge::countRepeats()
{
    Statement event(m_database, "UPDATE source_event SET count = count - 1 WHERE source = ? AND type = ?");
    Statement duplicate(m_database, "UPDATE source SET duplicates = duplicates + 1 WHERE id = ?");
    for (const Repeat &repeat : m_repeats) {
        event.bind(1, repeat.givenBy).bind(2, static_cast<std::int64_t>(repeat.type)).run();
        duplicate.bind(1, repeat.givenBy).run();
    }
    return event.failed() ? event.status() : duplicate.status();
}

Status Merge::crossCheck()
{
    std::ranges::sort(m_rows, {}, [this](const MergedEvent &row) { return std::pair(rankOf(row.source), row.offset); });
    if (Status done = m_check.run(m_rows); !done)
        return done;
    Statement update(m_database, "UPDATE source SET issues = issues + ? WHERE id = ?");
    for (const auto &[source, number] : m_check.issues())
        update.bind(1, number).bind(2, source).run();
    return update.status();
}

std::string Merge::pathOf(std::int64_t source) const
{
    const auto piece =
        std::ranges::find(m_pieces, source, [](const Piece &candidate) { return candidate.rank.source; });
    return piece != m_pieces.end() ? piece->rank.path : std::string();
}

std::int64_t Merge::furtherIssues(std::int64_t source) const
{
    const auto found = m_check.issues().find(source);
    return found != m_check.issues().end() ? found->second : 0;
}

Status Merge::putInOrder()
{
    std::vector<std::vector<const MergedEvent *>> bySource;
    for (const MergedEvent &row : m_rows) {
        const std::size_t rank = rankOf(row.source);
        bySource.resize(std::max(bySource.size(), rank + 1));
        bySource[rank].push_back(&row);
    }
    std::vector<std::vector<Sequenced>> runs(bySource.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        std::ranges::sort(bySource[i], {}, &MergedEvent::offset);
        for (const MergedEvent *row : bySource[i])
            runs[i].push_back({row->id, row->instant() ? std::optional(row->time) : std::nullopt});
    }
    std::vector<const MergedEvent *> order;
    order.reserve(m_rows.size());
    for (const auto &[run, at] : orderByTime(runs))
        order.push_back(bySource[run][at]);
    return writeOrder(order);
}

Status Merge::writeOrder(const std::vector<const MergedEvent *> &order)
{
    std::int64_t time = 0;
    if (m_pieces.front().start) {
        time = m_pieces.front().start->nanoseconds;
    } else {
        const auto timed =
            std::ranges::find_if(order, [](const MergedEvent *row) { return row->instant().has_value(); });
        time = timed != order.end() ? (*timed)->time : 0;
    }
    Statement update(m_database, "UPDATE event SET conversation = ?, ordinal = ?, time = ?, flags = ? WHERE id = ?");
    std::int64_t ordinal = 0;
    for (const MergedEvent *row : order) {
        const std::optional<Instant> instant = row->instant();
        m_sums.add(row->type, instant);
        time = instant ? row->time : time;
        if (row->conversation != m_conversation || row->ordinal != ordinal || row->time != time ||
            row->flags != row->storedFlags)
            update.bind(1, m_conversation).bind(2, ordinal).bind(3, time).bind(4, row->flags).bind(5, row->id).run();
        ++ordinal;
    }
    return update.status();
}

Status Merge::joinPieces()
{
    Statement move(m_database, "UPDATE piece SET conversation = ? WHERE id = ?");
    Statement remove(m_database, "DELETE FROM conversation WHERE id = ?");
    for (Piece &piece : m_pieces) {
        if (piece.conversation == m_conversation)
            continue;
        remove.bind(1, piece.conversation).run();
        move.bind(1, m_conversation).bind(2, piece.id).run();
        piece.conversation = m_conversation;
    }
    return move.failed() ? move.status() : remove.status();
}

LongConversation Merge::outcome() const
{
    LongConversation known{m_pieces, m_sums, {}};
    for (const MergedEvent &row : m_rows) {
        if (row.uidHash != 0 && countsByUid(row.type))
            known.uidHashes.insert(row.uidHash);
    }
    return known;
}

std::size_t MergedEvent::hashOf(std::string_view uid)
{
    return std::hash<std::string_view>()(uid);
}

std::optional<Instant> MergedEvent::instant() const
{
    if ((flags & flag::untimed) != 0)
        return std::nullopt;
    return Instant{time, static_cast<std::uint8_t>(flags / flag::digitsUnit), (flags & flag::zoneAssumed) != 0};
}

} // namespace casebook::store
