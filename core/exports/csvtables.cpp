// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/csvtables.h"

#include <algorithm>
#include <format>

namespace casebook::exports {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::array allEventTables{EventTable::Messages, EventTable::RoomEvents, EventTable::Calls};
constexpr std::array<std::string_view, 4> tableFiles{"participants.csv", "conversations.csv", "attachments.csv",
                                                     "left_out.csv"};
constexpr std::array<std::initializer_list<std::string_view>, 4> headers{{
    {"Conversation ID", "Conversation", "Address", "Name", "Joined", "Local joined", "Left", "Local left"},
    {"Conversation ID", "Conversation", "Conversation kind", "Conversation type", "Tenant", "Conv ID", "Thread ID",
     "Created", "Local created", "Ended", "Local ended", "Open", "Members", "Events", "Events in this delivery"},
    {"Event ID", "Conversation ID", "Sent", "Sender", "Name", "Type", "Size", "Reference", "File", "Bytes", "SHA-256"},
    {"What", "Event ID", "Conversation ID", "Sent", "Name", "Reason"},
}};

} // namespace

CsvTables::CsvTables(ExportFolder &folder, const CsvOptions &options, LocalTimes &local)
    : m_folder(folder), m_options(options), m_local(local), m_row(options.copy)
{
}

Status CsvTables::begin()
{
    for (std::size_t i = 0; i < tableFiles.size(); ++i) {
        m_row.own(rowHeader(m_options.copy));
        for (const std::string_view header : headers[i])
            m_row.own(header);
        const std::string head = std::string(byteOrderMark) + std::string(m_row.take());
        if (Status written = m_folder.append(std::string(tableFiles[i]), head); !written)
            return written;
    }
    if (m_options.split.by != CsvSplit::By::Nothing)
        return {};
    for (const EventTable table : allEventTables) {
        if (Status begun = beginFile(table, std::format("{}.csv", eventTableName(table))); !begun)
            return begun;
    }
    return {};
}

Status CsvTables::beginFile(EventTable table, const std::string &name)
{
    Part &part = m_parts[static_cast<std::size_t>(table)];
    const bool growsElsewhere =
        m_options.split.by == CsvSplit::By::Size || m_options.split.by == CsvSplit::By::Conversation;
    if (growsElsewhere && !part.name.empty()) {
        if (Status closed = m_folder.close(part.name); !closed)
            return closed;
    }
    part.name = name;
    if (!m_begun.insert(name).second)
        return {};
    m_options.columns.putHeaders(table, m_options.copy, m_row);
    const std::string head = std::string(byteOrderMark) + std::string(m_row.take());
    part.bytes = head.size();
    return m_folder.append(name, head);
}

std::string CsvTables::fileFor(EventTable table, const EventCells &cells)
{
    Part &part = m_parts[static_cast<std::size_t>(table)];
    const std::string_view name = eventTableName(table);
    switch (m_options.split.by) {
    case CsvSplit::By::Nothing: return part.name;
    case CsvSplit::By::Size:
        if (part.name.empty() || part.bytes >= m_options.split.bytes)
            return std::format("{}-{:04}.csv", name, ++part.number);
        return part.name;
    case CsvSplit::By::Day:
        return std::format("{}-{}.csv", name, cells.event.time ? m_local.day(*cells.event.time) : "without-time");
    case CsvSplit::By::Conversation: return std::format("{}-{}.csv", name, cells.conversation.id);
    }
    std::unreachable();
}

void CsvTables::number(std::int64_t rows)
{
    m_row.own(std::format("{}", rows));
}

Status CsvTables::event(const EventCells &cells)
{
    const EventTable table = eventTableOf(cells.event.type);
    Part &part = m_parts[static_cast<std::size_t>(table)];
    if (const std::string name = fileFor(table, cells); name != part.name) {
        if (Status begun = beginFile(table, name); !begun)
            return begun;
    }
    number(++part.rows);
    m_options.columns.putCells(table, cells, m_row);
    const std::string_view row = m_row.take();
    part.bytes += row.size();
    return m_folder.append(part.name, row);
}

Status CsvTables::put(Table table)
{
    return m_folder.append(std::string(tableFiles[static_cast<std::size_t>(table)]), m_row.take());
}

void CsvTables::momentCells(const std::optional<Instant> &time)
{
    m_row.own(time ? toRfc3339(*time) : "");
    m_row.own(time ? m_local.text(*time) : "");
}

Status CsvTables::participants(const Conversation &conversation, const std::vector<Participant> &participants)
{
    for (const Participant &participant : participants) {
        number(++m_rows[static_cast<std::size_t>(Table::Participants)]);
        m_row.given(conversation.id);
        m_row.given(conversation.title);
        m_row.given(participant.jid);
        m_row.given(participant.nick);
        momentCells(participant.joined);
        momentCells(participant.left);
        if (Status written = put(Table::Participants); !written)
            return written;
    }
    return {};
}

Status CsvTables::attachment(const Event &event, const Conversation &conversation, const Attachment &attachment,
                             const PackedMedia &media)
{
    number(++m_rows[static_cast<std::size_t>(Table::Attachments)]);
    m_row.given(event.id.text());
    m_row.given(conversation.id);
    m_row.own(event.time ? toRfc3339(*event.time) : "");
    m_row.given(event.sender);
    m_row.given(attachment.name);
    m_row.given(attachment.type);
    m_row.own(attachment.bytes ? std::format("{}", *attachment.bytes) : "");
    m_row.given(attachment.reference);
    m_row.given(media.name);
    m_row.own(media.name.empty() ? "" : std::format("{}", media.bytes));
    m_row.given(media.sha256);
    return put(Table::Attachments);
}

Status CsvTables::leftOut(std::string_view what, const Event &event, const Conversation &conversation,
                          std::string_view name, std::string_view reason)
{
    number(++m_rows[static_cast<std::size_t>(Table::LeftOut)]);
    m_row.own(what);
    m_row.given(event.id.text());
    m_row.given(conversation.id);
    m_row.own(event.time ? toRfc3339(*event.time) : "");
    m_row.given(name);
    m_row.given(reason);
    return put(Table::LeftOut);
}

Status CsvTables::endConversation(const Conversation &conversation, std::int64_t exported)
{
    number(++m_rows[static_cast<std::size_t>(Table::Conversations)]);
    m_row.given(conversation.id);
    m_row.given(conversation.title);
    m_row.own(conversationKindName(conversation.kind));
    m_row.given(conversation.type);
    m_row.given(conversation.tenant);
    m_row.given(conversation.conversationId);
    m_row.given(conversation.threadId);
    momentCells(conversation.start);
    momentCells(conversation.end);
    m_row.own(conversation.open ? "yes" : "");
    m_row.list(conversation.participants);
    m_row.own(std::format("{}", conversation.events));
    m_row.own(std::format("{}", exported));
    if (Status written = put(Table::Conversations); !written)
        return written;
    if (m_options.split.by != CsvSplit::By::Conversation)
        return {};
    for (Part &part : m_parts) {
        if (part.name.empty())
            continue;
        if (Status closed = m_folder.close(std::exchange(part.name, {})); !closed)
            return closed;
    }
    return {};
}

Status CsvTables::end()
{
    // A delivery without any row of a kind has the table all the same.
    for (const EventTable table : allEventTables) {
        if (m_parts[static_cast<std::size_t>(table)].rows > 0)
            continue;
        if (Status begun = beginFile(table, std::format("{}.csv", eventTableName(table))); !begun)
            return begun;
    }
    return {};
}

std::string mediaName(const Event &event, std::size_t number)
{
    const std::string &name = event.attachments[number - 1].name;
    const std::size_t dot = name.rfind('.');
    std::string extension = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    const bool isPlain = !extension.empty() && extension.size() <= 8 && std::ranges::all_of(extension, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
    return std::format("attachments/{}-{}.{}", event.id.text(), number, isPlain ? extension : "bin");
}

} // namespace casebook::exports
