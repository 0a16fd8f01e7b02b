// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/tablerecords.h"

#include "core/base/path.h"

#include <algorithm>

namespace casebook::archive::requested {

namespace {

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos
               ? std::string()
               : std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// What the table says of all its conversations, where the row says nothing.
std::string_view typeOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Groups: return "group";
    case TableKind::DirectMessages: return "direct";
    default: return {};
    }
}

EventType eventTypeOf(const TableSettings &settings, const RowValues &row)
{
    switch (settings.kind) {
    case TableKind::Calls: return EventType::Call;
    case TableKind::Attachments: return EventType::Attachment;
    case TableKind::Deleted: return row.of(Meaning::Text).empty() ? EventType::Deletion : EventType::Message;
    case TableKind::RoomEvents: return eventTypeFromName(row.of(Meaning::EventType)).value_or(EventType::Other);
    default: return EventType::Message;
    }
}

} // namespace

TableRecords::TableRecords(const SourceHead &head, const TableSettings &settings, const std::chrono::time_zone *zone,
                           RecordSink &sink, TableIssues &issues)
    : m_head(head), m_settings(settings), m_sink(sink), m_issues(issues), m_times(zone, settings.dateOrder)
{
}

void TableRecords::take(const RowValues &row, Span span)
{
    switch (m_settings.kind) {
    case TableKind::Groups: return takeGroup(row, span);
    case TableKind::Participants: return takeParticipant(row, span);
    case TableKind::Index: return takeIndex(span);
    default: return takeEvent(row, span);
    }
}

TableRecords::Moment TableRecords::momentOf(std::string text, Span span)
{
    const imarchive::ReadTime read = m_times.read(text);
    if (read.state == imarchive::ReadTime::State::Unreadable)
        m_issues.remark(TableIssue::UnreadableTime, span);
    if (m_times.wasDayOnly())
        m_issues.remark(TableIssue::TimeOfDayMissing, span);
    if (m_times.zoneAssumed())
        m_issues.remark(TableIssue::ZoneAssumed, span);
    if (m_times.orderAssumed())
        m_issues.remark(TableIssue::DateOrderAssumed, span);
    return {read.time, std::move(text)};
}

// ---- conversations -------------------------------------------------------------------------------------------

/// The key of the table; else the name of the conversation, else its people, else the table itself.
std::string TableRecords::keyOf(const RowValues &row, Span span)
{
    for (const Meaning meaning : {Meaning::Conversation, Meaning::ConversationName}) {
        if (std::string key = trimmed(row.of(meaning)); !key.empty())
            return key;
    }
    std::vector<std::string> people;
    for (const Person &person : row.recipients())
        people.push_back(person.address);
    if (!people.empty()) {
        people.push_back(row.sender().address);
        return peopleKey(people);
    }
    m_issues.remark(TableIssue::NoConversation, span);
    return pathText(pathFromText(m_head.path).stem());
}

TableRecords::Conversation &TableRecords::conversationOf(const RowValues &row, const Moment &time, Span span)
{
    const std::string key = keyOf(row, span);
    const auto [place, isNew] = m_byKey.try_emplace(key, m_conversations.size());
    if (isNew) {
        const PieceNumber number{static_cast<std::uint32_t>(m_conversations.size())};
        begin(key, row, time, m_conversations.emplace_back(number, EventIdentity(m_head.tenant, key), span));
    }
    Conversation &conversation = m_conversations[place->second];
    conversation.extent.length = span.offset + span.length - conversation.extent.offset;
    return conversation;
}

void TableRecords::begin(const std::string &key, const RowValues &row, const Moment &time, Conversation &conversation)
{
    PieceBegin begin;
    begin.conversationId = key;
    const std::string kind = trimmed(row.of(Meaning::ConversationKind));
    begin.type = kind.empty() ? typeOf(m_settings.kind) : kind;
    const std::string title = trimmed(row.of(Meaning::ConversationName));
    begin.title = title;
    if (m_settings.kind == TableKind::Groups) {
        begin.start = time.time;
        begin.rawStart = time.raw;
    }
    std::vector<Person> people;
    std::vector<std::string_view> members;
    if (m_settings.kind == TableKind::Groups) {
        people = row.recipients();
        people.insert(people.begin(), row.sender());
        for (const Person &person : people) {
            if (!person.address.empty())
                members.push_back(person.address);
        }
    }
    begin.members = members;
    m_sink.beginPiece(conversation.number, begin);
}

void TableRecords::finish()
{
    for (const Conversation &conversation : m_conversations) {
        PieceEnd end;
        end.extent = conversation.extent;
        m_sink.endPiece(conversation.number, end);
    }
}

// ---- rows that are no events ---------------------------------------------------------------------------------

void TableRecords::takeGroup(const RowValues &row, Span span)
{
    const Conversation &conversation = conversationOf(row, momentOf(row.time(), span), span);
    m_sink.metadata(conversation.number, {span, MetadataKind::Row});
    ++m_counts["Row"];
}

void TableRecords::takeParticipant(const RowValues &row, Span span)
{
    const Moment joined = momentOf(row.time(), span);
    const Moment left = momentOf(std::string(row.of(Meaning::End)), span);
    const Conversation &conversation = conversationOf(row, joined, span);
    const Person person = row.sender();
    m_sink.participant(conversation.number,
                       {span, person.address, joined.time, joined.raw, left.time, left.raw, person.name});
    ++m_counts["Participant"];
}

void TableRecords::takeIndex(Span span)
{
    m_sink.metadata(noPiece, {span, MetadataKind::Row});
    ++m_counts["Row"];
}

// ---- events --------------------------------------------------------------------------------------------------

void TableRecords::takeEvent(const RowValues &row, Span span)
{
    draft(row, span);
    if (row.isExact())
        draftExact(row);
    if (m_settings.kind == TableKind::Calls)
        draftCall(row, span);
    else
        draftAttachments(row);
    Conversation &conversation = conversationOf(row, m_draft.time, span);
    identify(conversation);
    const EventRecord &event = m_draft.event;
    for (const AttachmentRecord &attachment : event.attachments)
        checkMedia(attachment, span);
    m_sink.event(conversation.number, event);
    ++m_counts[std::string(event.typeName)];
}

void TableRecords::draft(const RowValues &row, Span span)
{
    m_draft = {};
    EventRecord &event = m_draft.event;
    m_draft.sender = row.sender();
    std::string time = row.time();
    event.type = eventTypeOf(m_settings, row);
    if (event.type == EventType::Deletion && trimmed(time).empty())
        time = row.of(Meaning::DeletedAt);
    m_draft.time = momentOf(std::move(time), span);
    m_draft.people = row.recipients();
    for (const Person &person : m_draft.people)
        m_draft.addresses.emplace_back(person.address);
    for (const std::string &extra : row.extra())
        m_draft.extra.emplace_back(extra);

    m_draft.eventId = row.of(Meaning::EventId);
    event.span = span;
    event.typeName = eventTypeName(event.type);
    event.time = m_draft.time.time;
    event.rawTime = m_draft.time.raw;
    event.sender = m_draft.sender.address;
    event.nick = m_draft.sender.name;
    if (m_settings.kind != TableKind::Calls)
        event.text = row.of(Meaning::Text);
    event.uid = row.of(Meaning::MessageId);
    event.invited = m_draft.addresses;
    event.extra = m_draft.extra;
    event.deleted = event.type == EventType::Message && (m_settings.kind == TableKind::Deleted || row.saysDeleted());
}

/// What only our own deliveries say of an event.
void TableRecords::draftExact(const RowValues &row)
{
    EventRecord &event = m_draft.event;
    if (event.type == EventType::Other && !row.of(Meaning::EventType).empty())
        event.typeName = row.of(Meaning::EventType);
    if (m_settings.has(Meaning::WrittenTime))
        event.rawTime = row.of(Meaning::WrittenTime);
    if (event.time)
        event.time->zoneAssumed = saysYes(row.of(Meaning::ZoneAssumed));
    event.text = row.of(Meaning::Text);
    event.client = row.of(Meaning::Client);
    event.targetClient = row.of(Meaning::TargetClient);
    event.archivedBy = row.of(Meaning::ArchivedBy);
    event.room = row.of(Meaning::Room);
    event.threadId = row.of(Meaning::ThreadId);
    event.oldNick = row.of(Meaning::OldNick);
    event.target = row.of(Meaning::Target);
    event.late = saysYes(row.of(Meaning::Late));
    event.uncertain = saysYes(row.of(Meaning::Uncertain));
    event.deleted = saysYes(row.of(Meaning::Deleted));
}

void TableRecords::draftCall(const RowValues &row, Span span)
{
    m_draft.end = momentOf(std::string(row.of(Meaning::End)), span);
    EventRecord &event = m_draft.event;
    event.ended = m_draft.end.time;
    event.rawEnded = m_settings.has(Meaning::WrittenEnd) ? row.of(Meaning::WrittenEnd) : m_draft.end.raw;
    const std::string_view written = row.of(Meaning::Duration);
    const auto duration = readDuration(written);
    if (!duration && !trimmed(written).empty())
        m_issues.remark(TableIssue::UnreadableDuration, span);
    if (event.ended || !event.rawEnded.empty() || !event.time || !duration)
        return;
    constexpr std::int64_t perSecond = 1'000'000'000;
    event.ended = event.time;
    event.ended->nanoseconds += *duration * perSecond;
    m_issues.remark(TableIssue::EndComputed, span);
}

void TableRecords::draftAttachments(const RowValues &row)
{
    const auto list = [&row](Meaning meaning) { return row.list(meaning); };
    const std::array lists{list(Meaning::AttachmentName), list(Meaning::AttachmentType), list(Meaning::AttachmentSize),
                           list(Meaning::AttachmentPath), list(Meaning::AttachmentUrl)};
    const std::size_t count = std::ranges::max({lists[0].size(), lists[3].size(), lists[4].size()});
    const auto keep = [&](std::size_t which, std::size_t i) -> std::string_view {
        return i < lists[which].size() ? m_draft.attachmentTexts.emplace_back(lists[which][i]) : std::string_view();
    };
    m_draft.attachmentTexts.reserve(count * lists.size());
    for (std::size_t i = 0; i < count; ++i) {
        AttachmentRecord attachment;
        attachment.name = keep(0, i);
        attachment.type = keep(1, i);
        const std::string_view size = keep(2, i);
        std::uint64_t bytes = 0;
        if (const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), bytes);
            error == std::errc() && end == size.data() + size.size() && !size.empty())
            attachment.bytes = bytes;
        const std::string_view path = keep(3, i);
        const std::string_view url = keep(4, i);
        attachment.reference = path.empty() || row.isExact() ? url : path;
        const auto media = m_settings.media.find(path.empty() && !row.isExact() ? attachment.name : path);
        if (media != m_settings.media.end())
            attachment.media = media->second;
        m_draft.attachments.push_back(attachment);
    }
    m_draft.event.attachments = m_draft.attachments;
}

/// The file should be in the pack when the table names its place there. A name alone, or an address, promises none.
void TableRecords::checkMedia(const AttachmentRecord &attachment, Span span)
{
    const bool isInPack = !attachment.reference.empty() && !attachment.reference.contains("://");
    if (!m_settings.has(Meaning::AttachmentPath) || !isInPack || !attachment.media.empty())
        return;
    m_issues.remark(m_settings.media.contains(attachment.reference) ? TableIssue::AttachmentLeftOut
                                                                    : TableIssue::AttachmentMissing,
                    span);
}

/// What tables of one pack say about a message differs (one has the recipients, one the time of deletion): its id is
/// over what they share.
void TableRecords::identify(Conversation &conversation)
{
    EventRecord &event = m_draft.event;
    EventRecord shared = event;
    if (m_settings.has(Meaning::EventId)) {
        // A row of a delivery stands for one event, whatever others are like it.
        const std::string_view id = m_draft.eventId;
        shared.extra = std::span(&id, 1);
        conversation.identity.identify(shared);
        event.id = shared.id;
        event.repeated = shared.repeated;
        return;
    }
    shared.extra = {};
    shared.nick = {};
    if (event.type == EventType::Message) {
        shared.invited = {};
        shared.attachments = {};
    }
    conversation.identity.identify(shared);
    if (shared.repeated && !event.attachments.empty()) {
        // One row a file: those after the first tell of a further file of the same message.
        event.type = EventType::Attachment;
        event.typeName = eventTypeName(event.type);
        event.deleted = false;
        shared = event;
        shared.extra = {};
        shared.nick = {};
        conversation.identity.identify(shared);
    }
    event.id = shared.id;
    event.repeated = shared.repeated;
}

} // namespace casebook::archive::requested
