// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/conversationrow.h"

#include "core/model/jid.h"
#include "core/store/database.h"
#include "core/store/fields.h"

#include <algorithm>
#include <array>
#include <limits>

#include <span>

namespace casebook::store {

namespace {

constexpr std::size_t namesInTitle = 4;

std::vector<Member> allMembers(const std::vector<Piece> &pieces)
{
    std::vector<Member> members;
    std::unordered_map<std::int64_t, std::size_t> places;
    for (const Piece &piece : pieces) {
        for (const Member &member : piece.members) {
            const auto [place, isNew] = places.try_emplace(member.group, members.size());
            if (isNew)
                members.push_back(member);
            else if (members[place->second].nick.empty())
                members[place->second].nick = member.nick;
        }
    }
    return members;
}

// U39: a room by what happened in it, or by what its type says.
bool saysRoom(std::string_view type)
{
    const std::string folded = foldText(type);
    constexpr std::array<std::string_view, 4> words{"group", "muc", "room", "conf"};
    return std::ranges::any_of(words, [&folded](std::string_view word) { return folded.contains(word); });
}

std::string titleOf(const std::vector<Member> &members, std::string_view room, const People &people)
{
    if (!room.empty())
        return jidDisplayName(room);
    std::vector<std::string> names;
    for (const Member &member : std::span(members).first(std::min(members.size(), namesInTitle)))
        names.push_back(member.nick.empty() ? jidDisplayName(people.jid(member.person)) : member.nick);
    // People whose nick is "Last, First" must not look like two.
    const bool commas = std::ranges::any_of(names, [](const std::string &name) { return name.contains(','); });
    std::string title;
    for (const std::string &name : names)
        title += (title.empty() ? "" : commas ? "; " : ", ") + name;
    if (members.size() > namesInTitle)
        title += " +" + std::to_string(members.size() - namesInTitle);
    return title;
}

// U24: closed when a ConvEnd stands at or after the begin of the last part.
void setEnd(Conversation &values, const std::vector<Piece> &pieces)
{
    std::optional<Instant> lastStart;
    for (const Piece &piece : pieces) {
        if (piece.start && (!lastStart || *piece.start > *lastStart))
            lastStart = piece.start;
    }
    values.open = true;
    for (const Piece &piece : pieces) {
        const bool closes = piece.hasEnd && (!piece.end || !lastStart || *piece.end >= *lastStart ||
                                             (piece.start && *piece.start == *lastStart));
        if (!closes)
            continue;
        values.open = false;
        if (piece.end && (!values.end || *piece.end > *values.end))
            values.end = piece.end;
    }
}

void setGiven(std::string &value, const std::string &given)
{
    if (value.empty())
        value = given;
}

} // namespace

void EventSums::add(EventType type, const std::optional<Instant> &time)
{
    ++events;
    messages += type == EventType::Message ? 1 : 0;
    if (!time)
        return;
    ++timed;
    if (!first || *time < *first)
        first = time;
    if (!last || *time > *last)
        last = time;
}

ConversationRow describeConversation(std::string tenant, std::string conversationId, const std::vector<Piece> &pieces,
                                     const EventSums &sums, const EventId &firstEvent, const People &people)
{
    ConversationRow row{{}, conversationUid(tenant, conversationId, pieces.front(), firstEvent), sums, {}};
    Conversation &values = row.values;
    values.id = row.uid.text();
    values.tenant = std::move(tenant);
    values.conversationId = std::move(conversationId);
    values.start = pieces.front().start;
    values.origin = static_cast<SourceKind>(
        std::ranges::min(pieces, {}, [](const Piece &piece) { return piece.rank.kind; }).rank.kind);
    std::string room;
    bool roomEvents = false;
    for (const Piece &piece : pieces) {
        setGiven(values.type, piece.type);
        setGiven(values.reason, piece.reason);
        setGiven(values.threadId, piece.threadId);
        setGiven(room, piece.room);
        setGiven(row.convertedThread, piece.convertedThread);
        setGiven(values.title, piece.title);
        roomEvents = roomEvents || piece.roomEvents;
    }
    setEnd(values, pieces);
    const std::vector<Member> members = allMembers(pieces);
    values.kind = roomEvents || saysRoom(values.type) ? ConversationKind::Room
                  : members.size() <= 2               ? ConversationKind::Chat
                                                      : ConversationKind::Group;
    setGiven(values.title, titleOf(members, room, people));
    setGiven(values.title, values.conversationId);
    values.messages = sums.messages;
    values.events = sums.events;
    values.first = sums.first;
    values.last = sums.last;
    return row;
}

bool runWriteConversation(Statement &statement, std::int64_t id, const ConversationRow &row)
{
    const Conversation &values = row.values;
    const auto moment = [&statement](const std::optional<Instant> &instant) {
        statement.put(instant ? std::optional(instant->nanoseconds) : std::nullopt).put(formOf(instant));
    };
    statement.put(id).put(row.uid.bytes).put(values.tenant).put(values.conversationId);
    statement.put(static_cast<std::int64_t>(values.kind));
    statement.put(values.type).put(values.threadId).put(values.reason);
    moment(values.start);
    moment(values.end);
    moment(values.first);
    moment(values.last);
    statement.put(std::int64_t{values.open}).put(values.messages).put(values.events).put(row.sums.timed);
    statement.put(values.title).put(foldText(values.title)).put(startKey(values)).put(endKey(values));
    statement.put(row.convertedThread).put(static_cast<std::int64_t>(values.origin));
    return statement.run();
}

std::int64_t startKey(const Conversation &conversation)
{
    for (const auto &moment : {conversation.start, conversation.first, conversation.end}) {
        if (moment)
            return moment->nanoseconds;
    }
    return std::numeric_limits<std::int64_t>::min();
}

std::int64_t endKey(const Conversation &conversation)
{
    for (const auto &moment : {conversation.end, conversation.last, conversation.start}) {
        if (moment)
            return moment->nanoseconds;
    }
    return std::numeric_limits<std::int64_t>::min();
}

Conversation readConversation(const Statement &row)
{
    const auto moment = [&row](int column) { return toInstant(row.optionalInteger(column), row.integer(column + 1)); };
    Conversation values;
    values.key = ConversationKey{row.integer(0)};
    const std::string_view uid = row.blob(1);
    values.id = toHex(std::as_bytes(std::span(uid)));
    values.tenant = row.text(2);
    values.conversationId = row.text(3);
    values.kind = static_cast<ConversationKind>(row.integer(4));
    values.type = row.text(5);
    values.threadId = row.text(6);
    values.reason = row.text(7);
    values.start = moment(8);
    values.end = moment(10);
    values.first = moment(12);
    values.last = moment(14);
    values.open = row.integer(16) != 0;
    values.messages = row.integer(17);
    values.events = row.integer(18);
    values.title = row.text(19);
    values.origin = static_cast<SourceKind>(row.integer(20));
    return values;
}

} // namespace casebook::store
