// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/jid.h"
#include "core/store/fields.h"
#include "core/store/ingeststate.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <ranges>
#include <utility>

namespace casebook::store {

namespace {

std::int64_t flagsOf(const EventRecord &record)
{
    const std::int64_t flags = (record.late ? flag::late : 0) | (record.uncertain ? flag::uncertain : 0) |
                               (record.deleted ? flag::deleted : 0);
    if (!record.time)
        return flags | flag::untimed;
    return flags | (record.time->zoneAssumed ? flag::zoneAssumed : 0) | record.time->digits * flag::digitsUnit;
}

/// Whether the sender of such an event was there: who declines an invitation never came, and the name before a line
/// of the client is only what the line is about.
bool showsPresence(EventType type)
{
    return type != EventType::MucInviteDecline && type != EventType::System && type != EventType::Other;
}

} // namespace

OpenPiece *Ingest::State::find(PieceNumber number)
{
    if (!ready())
        return nullptr;
    const auto place = pieces.find(static_cast<std::uint32_t>(number));
    if (place != pieces.end())
        return &place->second;
    fail({Error::Code::Internal, head.path, "its reader gave a record of a conversation that it did not begin",
          "Please report this as a defect", std::nullopt});
    return nullptr;
}

void Ingest::State::open(PieceNumber number, const PieceBegin &begin)
{
    OpenPiece &open = pieces[static_cast<std::uint32_t>(number)];
    open = {};
    open.conversationId = begin.conversationId;
    Piece &piece = open.piece;
    piece.id = next.piece++;
    piece.conversation = next.conversation++;
    piece.rank = rank;
    piece.hasBegin = begin.hasBeginConv;
    piece.type = begin.type;
    piece.reason = begin.reason;
    piece.threadId = begin.threadId;
    piece.title = begin.title;
    piece.start = begin.start;
    piece.rawStart = begin.rawStart;
    piece.eventFrom = next.event;
    const std::int64_t since = begin.start ? begin.start->nanoseconds : std::numeric_limits<std::int64_t>::max();
    for (const std::string_view jid : begin.members) {
        if (!bareJid(jid).empty())
            meet(open, bareJid(jid), {}, since);
    }
    if (begin.start)
        open.sortTime = begin.start->nanoseconds;
}

void Ingest::State::meet(OpenPiece &open, std::string_view jid, std::string_view nick, std::int64_t since)
{
    const std::int64_t person = people.rowOf(jid);
    const std::int64_t group = people.groupOf(person);
    const auto [place, isNew] = open.byGroup.try_emplace(group, open.piece.members.size());
    if (isNew) {
        open.piece.members.push_back({person, group, std::string(nick)});
        open.presence.push_back(since);
        return;
    }
    Member &member = open.piece.members[place->second];
    if (member.nick.empty())
        member.nick = nick;
    open.presence[place->second] = std::min(open.presence[place->second], since);
}

void Ingest::State::add(OpenPiece &open, const ParticipantRecord &record)
{
    const std::string_view bare = bareJid(record.jid);
    const auto moment = [](const std::optional<Instant> &time) {
        return time ? std::optional(time->nanoseconds) : std::nullopt;
    };
    if (!bare.empty())
        meet(open, bare, record.nick, moment(record.joined).value_or(std::numeric_limits<std::int64_t>::max()));
    Statement &insert = insertParticipant;
    insert.bind(1, source).bind(2, static_cast<std::int64_t>(record.span.offset));
    insert.bind(3, static_cast<std::int64_t>(record.span.length)).bind(4, open.piece.id);
    insert.bindOptional(5, bare.empty() ? std::nullopt : std::optional(people.rowOf(bare)));
    insert.bindGiven(6, bare.size() == record.jid.size() ? std::string_view() : record.jid);
    insert.bindView(7, record.nick);
    insert.bindOptional(8, moment(record.joined));
    insert.bind(9, formOf(record.joined));
    insert.bindView(10, record.rawJoined);
    insert.bindOptional(11, moment(record.left));
    insert.bind(12, formOf(record.left));
    insert.bindView(13, record.rawLeft);
    run(insert);
}

std::int64_t Ingest::State::sortTime(OpenPiece &open, const std::optional<Instant> &time)
{
    if (time)
        open.sortTime = time->nanoseconds;
    else if (!open.sortTime)
        ++open.leadingUntimed;
    return open.sortTime.value_or(0);
}

void Ingest::State::add(OpenPiece &open, const EventRecord &record)
{
    const std::string_view bare = bareJid(record.sender);
    Statement &insert = insertEvent;
    insert.bind(1, next.event++);
    insert.bindBlobView(2, {reinterpret_cast<const char *>(record.id.bytes.data()), record.id.bytes.size()});
    insert.bind(3, open.piece.conversation).bind(4, open.sums.events).bind(5, static_cast<std::int64_t>(record.type));
    insert.bind(6, sortTime(open, record.time)).bind(7, flagsOf(record));
    if (record.time && isCanonicalTime(*record.time, record.rawTime))
        insert.bindNull(8);
    else
        insert.bindView(8, record.rawTime);
    insert.bindOptional(9, bare.empty() ? std::nullopt : std::optional(people.rowOf(bare)));
    insert.bindGiven(10, bare.size() == record.sender.size() ? std::string_view() : record.sender);
    insert.bindGiven(11, record.client);
    insert.bindGiven(12, record.text);
    insert.bindGiven(13, record.uid);
    insert.bindGiven(14, record.targetClient);
    insert.bindGiven(15, record.archivedBy);
    writeFurtherFields(record, json);
    insert.bindGiven(16, json);
    insert.bind(17, source).bind(18, static_cast<std::int64_t>(record.span.offset));
    insert.bind(19, static_cast<std::int64_t>(record.span.length));
    if (run(insert))
        note(open, record);
}

void Ingest::State::note(OpenPiece &open, const EventRecord &record)
{
    if (open.sums.events == 0)
        open.firstEvent = record.id;
    open.sums.add(record.type, record.time);
    open.inOrder = open.inOrder && record.span.offset >= open.lastOffset;
    open.lastOffset = record.span.offset;
    ++open.counts[static_cast<std::size_t>(record.type)];
    open.repeats = open.repeats || record.repeated || (record.type == EventType::Deletion && !record.uid.empty());
    open.piece.roomEvents = open.piece.roomEvents || isRoomEvent(record.type);
    if (record.type == EventType::MucCreate && open.piece.room.empty())
        open.piece.room = record.room;
    if (record.type == EventType::MucCreate && open.piece.convertedThread.empty())
        open.piece.convertedThread = record.threadId;
    const std::int64_t since = record.time ? record.time->nanoseconds : std::numeric_limits<std::int64_t>::max();
    const std::string_view bare = bareJid(record.sender);
    if (!bare.empty() && showsPresence(record.type))
        meet(open, bare,
             isRoomEvent(record.type) && record.type != EventType::MucJoin ? std::string_view() : record.nick, since);
    if (record.type == EventType::Message && !record.uid.empty() && record.time)
        open.marks.note(record, bare.empty() ? 0 : people.groupOf(people.rowOf(bare)));
    if (record.type != EventType::Call && record.type != EventType::Message)
        return;
    for (const std::string_view jid : record.invited) {
        if (!bareJid(jid).empty())
            meet(open, bareJid(jid), {}, since);
    }
}

void Ingest::State::orderMembers(OpenPiece &open)
{
    std::vector<std::size_t> order(open.piece.members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&open](std::size_t place) { return open.presence[place]; });
    std::vector<Member> members;
    members.reserve(order.size());
    for (const std::size_t place : order)
        members.push_back(std::move(open.piece.members[place]));
    open.piece.members = std::move(members);
}

void Ingest::State::setLeadingTimes(const OpenPiece &open)
{
    if (open.leadingUntimed == 0 || !open.sortTime)
        return;
    Statement update(database, "UPDATE event SET time = (SELECT time FROM event WHERE conversation = ?1 AND id >= ?2 "
                               "AND flags & 1 = 0 ORDER BY id LIMIT 1) "
                               "WHERE conversation = ?1 AND id >= ?2 AND ordinal < ?3");
    update.bind(1, open.piece.conversation).bind(2, open.piece.eventFrom).bind(3, open.leadingUntimed);
    run(update);
}

void Ingest::State::close(OpenPiece &open, const PieceEnd &end)
{
    Piece &piece = open.piece;
    piece.extent = end.extent;
    piece.hasEnd = end.hasConvEnd;
    piece.end = end.end;
    piece.rawEnd = end.rawEnd;
    piece.eventTo = next.event;
    if (open.sums.first)
        piece.first = open.sums.first->nanoseconds;
    if (open.sums.last)
        piece.last = open.sums.last->nanoseconds;
    orderMembers(open);
    open.marks.putOn(piece, head.tenant);
    setLeadingTimes(open);
    for (std::size_t type = 0; type < newEvents.size(); ++type)
        newEvents[type] += open.counts[type];

    join(open);
    if (ready())
        writePiece(open, end);
}

/// Makes the piece a conversation, or a part of one that is there.
void Ingest::State::join(OpenPiece &open)
{
    const Piece &piece = open.piece;
    const EventId uid = conversationUid(head.tenant, open.conversationId, piece, open.firstEvent);
    const auto joins = [&](const std::vector<Piece> &others) {
        return open.conversationId.empty() ||
               std::ranges::any_of(others | std::views::reverse,
                                   [&piece](const Piece &other) { return belongTogether(piece, other); });
    };
    std::vector<Piece> together{piece};
    std::vector<std::int64_t> known;
    for (const std::int64_t conversation : conversationsOf(open, uid)) {
        if (const LongConversation *const found = longConversations.find(conversation)) {
            if (joins(found->pieces))
                known.push_back(conversation);
        } else if (const std::vector<Piece> others = piecesOf(conversation); joins(others)) {
            together.insert(together.end(), others.begin(), others.end());
        }
    }
    if (!ready() || (together.size() == 1 && known.size() == 1 && append(open, known.front())))
        return;
    for (const std::int64_t conversation : known) {
        const std::vector<Piece> &others = longConversations.find(conversation)->pieces;
        together.insert(together.end(), others.begin(), others.end());
    }
    if (together.size() > 1 || open.repeats)
        merge(open, std::move(together), open.firstEvent);
    else
        describe(open, together, open.sums, open.firstEvent);
}

void Ingest::State::writePiece(const OpenPiece &open, const PieceEnd &end)
{
    const Piece &piece = open.piece;
    Statement &insert = insertPiece;
    const auto moment = [&insert](const std::optional<Instant> &time, std::string_view raw) {
        insert.put(time ? std::optional(time->nanoseconds) : std::nullopt).put(formOf(time)).put(raw);
    };
    insert.put(piece.id).put(source).put(piece.conversation);
    insert.put(static_cast<std::int64_t>(piece.extent.offset)).put(static_cast<std::int64_t>(piece.extent.length));
    insert.put(std::int64_t{piece.hasBegin}).put(piece.type).put(piece.reason).put(piece.threadId);
    moment(piece.start, piece.rawStart);
    insert.put(std::int64_t{piece.hasEnd});
    moment(piece.end, piece.rawEnd);
    insert.put(piece.first).put(piece.last).put(end.declaredMessages).put(end.declaredEvents);
    insert.put(std::int64_t{end.pointersVerified}).put(piece.room).put(std::int64_t{piece.roomEvents});
    insert.put(piece.eventFrom).put(piece.eventTo).put(piece.title).put(end.foundMessages).put(end.foundEvents);
    insert.put(piece.convertedThread).put(piece.firstMark).put(piece.lastMark);
    if (!run(insert))
        return;
    for (std::size_t i = 0; i < piece.members.size(); ++i) {
        insertMember.bind(1, piece.id).bind(2, static_cast<std::int64_t>(i)).bind(3, piece.members[i].person);
        insertMember.bindView(4, piece.members[i].nick);
        if (!run(insertMember))
            return;
    }
}

} // namespace casebook::store
