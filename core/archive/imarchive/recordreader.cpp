// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/recordreader.h"

#include "core/archive/imarchive/declaredsizes.h"
#include "core/archive/imarchive/plausibility.h"
#include "core/archive/imarchive/textencoding.h"
#include "core/archive/imarchive/unescape.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace casebook::archive::imarchive {

namespace {

std::string_view withoutOuterSpaces(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// An online flag (U44).
bool isFlag(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> flags{"0", "1", "true", "false", "yes", "no"};
    return std::ranges::find(flags, text) != flags.end();
}

bool looksLikeJid(std::string_view text)
{
    return text.contains('@') && text.find_first_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

void RecordReader::read(const Frame &frame, bool isAscii, Item &item)
{
    m_frame = &frame;
    m_shift = 0;
    item.type = frame.type;
    item.remarks = frame.remarks;
    item.lineEnd = static_cast<std::uint8_t>(frame.bytes.size() - frame.content.size());
    chooseCharset(isAscii, item);
    // Undoing quotes and references only shortens; a byte of Windows-1252 becomes at most three. The rest is for
    // the names of unknown types and the mark of a cut character.
    m_arena.reset(frame.content.size() * (m_charset == Charset::Windows1252 ? 8 : 4) + 256);
    if (lacksSubType(frame.type, frame.fields, m_times)) {
        m_shift = 1;
        item.remarks.add(IssueCode::SubTypeColumnMissing);
    }
    switch (frame.type) {
    case RecordType::BeginConv: readBegin(item); break;
    case RecordType::ConvEnd: readEnd(item); break;
    case RecordType::Pointers: readPointers(item); break;
    case RecordType::Participant: readParticipant(item); break;
    case RecordType::MessageInfo: readSizes(item); break;
    case RecordType::Event: readEvent(item); break;
    case RecordType::Unknown:
        item.event = {};
        readOther(value(2), item);
        break;
    }
    if (item.remarks.has(IssueCode::RecordTooLong)) // the fields that seem to be missing follow in its rest
        item.remarks.remove(IssueCode::MissingFields);
}

// UTF-8 where the whole record is; the end of a cut file may lack the last bytes of a character.
void RecordReader::chooseCharset(bool isAscii, Item &item)
{
    m_charset = Charset::Utf8;
    if (isAscii)
        return;
    const std::string_view content = m_frame->content;
    const std::size_t valid = utf8::validPrefix(content);
    if (valid == content.size())
        return;
    const bool cut = item.remarks.has(IssueCode::CutRecord) && utf8::isCutCharacter(content.substr(valid));
    m_charset = cut ? Charset::CutUtf8 : Charset::Windows1252;
    if (!cut)
        item.remarks.add(IssueCode::Windows1252);
}

std::string_view RecordReader::inUtf8(std::string_view text)
{
    if (m_charset == Charset::Utf8 || utf8::isAscii(text))
        return text;
    std::string &buffer = m_arena.buffer();
    if (m_charset == Charset::Windows1252) {
        appendWindows1252(buffer, text);
    } else {
        const std::size_t valid = utf8::validPrefix(text);
        if (valid == text.size())
            return text;
        buffer += text.substr(0, valid);
        utf8::append(buffer, utf8::replacement);
    }
    return m_arena.finish();
}

std::string_view RecordReader::value(std::size_t position)
{
    if (position > 1)
        position -= m_shift;
    if (position > m_frame->fields.size())
        return {};
    const Field &field = m_frame->fields[position - 1];
    return inUtf8(fieldValue(field, m_frame->style, m_frame->delimiter, m_arena));
}

std::string_view RecordReader::content(std::size_t position)
{
    const std::string_view raw = value(position);
    if (position <= m_frame->fields.size() && m_frame->fields[position - 1].form == Field::Form::QuotedEntity)
        return decodeQuotedEntity(raw, m_arena);
    return decodeXml(raw, m_arena);
}

// Rule 5 of section 3.2: escapes are promised for the content of messages only, so that decoding here is marked.
std::string_view RecordReader::sideText(std::size_t position, Item &item)
{
    const std::string_view decoded = content(position);
    if (decoded != value(position))
        item.remarks.add(IssueCode::DecodedReferences);
    return decoded;
}

std::string_view RecordReader::trimmed(std::size_t position)
{
    return withoutOuterSpaces(value(position));
}

std::optional<Instant> RecordReader::time(std::string_view raw, Item &item)
{
    const ReadTime read = m_times.read(raw);
    if (read.state == ReadTime::State::Unreadable)
        item.remarks.add(IssueCode::UnreadableTime);
    if (read.orderAssumed)
        item.remarks.add(IssueCode::DateOrderAssumed);
    if (read.time && read.time->zoneAssumed)
        item.remarks.add(IssueCode::ZoneAssumed);
    return read.time;
}

std::optional<std::int64_t> RecordReader::number(std::size_t position)
{
    const std::string_view digits = trimmed(position);
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && stop == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

void RecordReader::readBegin(Item &item)
{
    PieceBegin &begin = item.conversation;
    begin.conversationId = trimmed(3);
    begin.type = value(4);
    begin.rawStart = value(5);
    begin.start = time(begin.rawStart, item);
    begin.reason = value(6);
    begin.threadId = trimmed(7);
    begin.hasBeginConv = true;
    if (m_frame->fields.size() + m_shift < 5)
        item.remarks.add(IssueCode::MissingFields);
}

void RecordReader::readEnd(Item &item)
{
    item.conversationEndId = trimmed(3);
    item.conversationEnd = {};
    item.conversationEnd.rawEnd = value(4);
    item.conversationEnd.end = time(item.conversationEnd.rawEnd, item);
    if (m_frame->fields.size() + m_shift < 4)
        item.remarks.add(IssueCode::MissingFields);
    if (item.conversationEnd.end) // nothing but the line end is missing
        item.remarks.remove(IssueCode::CutRecord);
}

void RecordReader::readPointers(Item &item)
{
    item.pointers = {number(3), number(4), number(5), number(6), number(7)};
}

// Also a comma list that became fields of its own (U21).
void RecordReader::readSizes(Item &item)
{
    m_sizes.clear();
    item.sizesReadable = true;
    const std::size_t last = item.remarks.has(IssueCode::RecordTooLong) ? 0 : m_frame->fields.size() + m_shift;
    for (std::size_t position = 3; position <= last; ++position)
        item.sizesReadable = appendSizes(value(position), m_sizes) && item.sizesReadable;
    item.sizes = m_sizes;
}

void RecordReader::readParticipant(Item &item)
{
    ParticipantRecord &participant = item.participant;
    participant.jid = value(3);
    participant.rawJoined = value(4);
    participant.joined = time(participant.rawJoined, item);
    participant.rawLeft = value(5);
    participant.left = time(participant.rawLeft, item);
    participant.nick = sideText(6, item);
    if (m_frame->fields.size() + m_shift < 4)
        item.remarks.add(IssueCode::MissingFields);
}

void RecordReader::readEvent(Item &item)
{
    item.event = {};
    item.loneTarget = false;
    const std::string_view subType = value(2);
    if (const EventLayout *layout = eventLayout(subType))
        readKnownEvent(*layout, item);
    else
        readOther(subType, item);
}

void RecordReader::readKnownEvent(const EventLayout &layout, Item &item)
{
    EventRecord &event = item.event;
    event.type = layout.type;
    event.typeName = eventTypeName(layout.type);
    event.rawTime = value(3);
    event.time = time(event.rawTime, item);
    event.sender = value(4);
    for (std::size_t i = 0; i < layout.slots.size(); ++i) {
        const EventSlot &slot = layout.slots[i];
        const std::size_t position = firstSlot + i;
        if (slot.field)
            event.*slot.field = !slot.escaped                       ? value(position)
                                : layout.type == EventType::Message ? content(position)
                                                                    : sideText(position, item);
    }
    std::size_t last = layout.last;
    switch (layout.type) {
    case EventType::Message:
        event.uid = withoutOuterSpaces(event.uid);
        readMessageEnd(item);
        return;
    case EventType::MucCreate:
        event.room = withoutOuterSpaces(event.room);
        event.threadId = withoutOuterSpaces(event.threadId);
        break;
    case EventType::MucInvite: readInvited(item); break;
    default: break;
    }
    if (m_frame->fields.size() < layout.needed)
        item.remarks.add(IssueCode::MissingFields);
    takeExtra(last + 1, item);
}

// Field 8 and on (U44): target client, then who archived it; or with an online flag between them; or only one of the
// two, which the conversation tells apart.
void RecordReader::readMessageEnd(Item &item)
{
    EventRecord &event = item.event;
    if (m_frame->fields.size() < 7)
        item.remarks.add(IssueCode::MissingFields);
    const std::string_view eighth = trimmed(8);
    const std::string_view ninth = trimmed(9);
    m_extra.clear();
    std::size_t extraFrom = 10;
    if (isFlag(ninth)) {
        event.targetClient = eighth;
        event.archivedBy = trimmed(10);
        m_extra.push_back(ninth);
        extraFrom = 11;
    } else if (isFlag(eighth) && ninth.empty()) {
        m_extra.push_back(eighth);
    } else {
        event.targetClient = eighth;
        event.archivedBy = ninth;
        item.loneTarget = m_frame->fields.size() == 8 && !eighth.empty();
    }
    for (std::size_t position = extraFrom; position <= m_frame->fields.size(); ++position)
        m_extra.push_back(value(position));
    while (!m_extra.empty() && m_extra.back().empty())
        m_extra.pop_back();
    event.extra = m_extra;
}

// U45: at `; , |` and white space; at `:` only if every part has an `@`.
void RecordReader::readInvited(Item &item)
{
    m_invited.clear();
    const std::string_view list = value(6);
    const auto split = [&](std::string_view text, std::string_view separators, auto visit) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
            if (end > at)
                visit(text.substr(at, end - at));
            at = end + 1;
        }
    };
    split(list, ";,| \t\r\n", [&](std::string_view part) {
        bool allAddresses = true;
        split(part, ":", [&](std::string_view piece) { allAddresses = allAddresses && piece.contains('@'); });
        split(part, allAddresses ? ":" : "", [&](std::string_view piece) { m_invited.push_back(piece); });
    });
    item.event.invited = m_invited;
}

void RecordReader::takeExtra(std::size_t firstPosition, Item &item)
{
    m_extra.clear();
    for (std::size_t position = firstPosition; position <= m_frame->fields.size(); ++position)
        m_extra.push_back(value(position));
    while (!m_extra.empty() && m_extra.back().empty())
        m_extra.pop_back();
    item.event.extra = m_extra;
}

// A record of unknown type or sub-type (U14): everything is kept; time and sender where they are recognized.
void RecordReader::readOther(std::string_view subType, Item &item)
{
    EventRecord &event = item.event;
    item.loneTarget = false;
    item.remarks.add(IssueCode::UnknownRecord);
    m_word = value(1);
    std::string &name = m_arena.buffer();
    name += m_frame->type == RecordType::Event ? recordTypeName(RecordType::Event) : m_word.substr(0, 40);
    if (!subType.empty()) {
        name += ' ';
        name += subType;
    }
    event.typeName = m_arena.finish();
    event.type = EventType::Other;
    const std::string_view raw = value(3);
    if (m_times.look(raw).state == ReadTime::State::Given) {
        event.rawTime = raw;
        event.time = time(raw, item);
    }
    if (const std::string_view sender = value(4); looksLikeJid(sender))
        event.sender = sender;
    takeExtra(3, item);
}

} // namespace casebook::archive::imarchive
