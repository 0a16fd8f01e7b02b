// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/eventidentity.h"
#include "core/archive/requested/rowvalues.h"
#include "core/archive/requested/tableissues.h"
#include "core/archive/requested/tabletimes.h"
#include "core/model/records.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casebook::archive::requested {

/// Makes records of the rows of one table, and keeps their conversations.
class TableRecords
{
public:
    TableRecords(const SourceHead &head, const TableSettings &settings, const std::chrono::time_zone *zone,
                 RecordSink &sink, TableIssues &issues);

    void take(const RowValues &row, Span span);

    /// Ends all conversations.
    void finish();

    /// By type, for SourceTail.
    const std::map<std::string, std::uint64_t, std::less<>> &counts() const { return m_counts; }
    std::string describeTimes() const { return m_times.describe(); }

private:
    struct Conversation
    {
        PieceNumber number{};
        EventIdentity identity;
        Span extent;
    };
    struct Moment
    {
        std::optional<Instant> time;
        std::string raw;
    };
    /// The texts that an event shows, kept while it is handed on.
    struct Draft
    {
        EventRecord event;
        Person sender;
        std::string eventId; ///< Of the case that an own delivery came from.
        Moment time;
        Moment end;
        std::string text;
        std::vector<Person> people;
        std::vector<std::string_view> addresses;
        std::vector<std::string> attachmentTexts;
        std::vector<AttachmentRecord> attachments;
        std::vector<std::string_view> extra;
    };

    Conversation &conversationOf(const RowValues &row, const Moment &time, Span span);
    std::string keyOf(const RowValues &row, Span span);
    void begin(const std::string &key, const RowValues &row, const Moment &time, Conversation &conversation);

    void takeEvent(const RowValues &row, Span span);
    void takeGroup(const RowValues &row, Span span);
    void takeParticipant(const RowValues &row, Span span);

    void draft(const RowValues &row, Span span);
    void draftExact(const RowValues &row);
    void takeIndex(Span span);
    void draftCall(const RowValues &row, Span span);
    void draftAttachments(const RowValues &row);
    void identify(Conversation &conversation);
    void checkMedia(const AttachmentRecord &attachment, Span span);

    Moment momentOf(std::string text, Span span);

    const SourceHead &m_head;
    const TableSettings &m_settings;
    RecordSink &m_sink;
    TableIssues &m_issues;
    TableTimes m_times;
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::vector<Conversation> m_conversations;
    std::map<std::string, std::uint64_t, std::less<>> m_counts;
    Draft m_draft;
};

} // namespace casebook::archive::requested
