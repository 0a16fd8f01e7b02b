// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/symphony.h"

#include "core/exports/symphonybatches.h"
#include "core/exports/symphonyfiles.h"
#include "core/exports/symphonyreport.h"
#include "core/exports/symphonytables.h"
#include "core/store/repeatedids.h"
#include "core/store/rooms.h"

#include <array>
#include <optional>
#include <ranges>
#include <set>
#include <utility>

namespace casebook::exports {

namespace {

using namespace symphony;

class SymphonyFormatter final : public Formatter, private StagedSink
{
public:
    SymphonyFormatter(const store::CaseReader &reader, SymphonyOptions options)
        : m_reader(reader), m_options(std::move(options)), m_isStaged(m_options.form == SymphonyOptions::Form::Staged)
    {
    }

    std::string name() const override { return "symphony"; }
    bool staysInFolder() const override { return true; }
    Status begin(const review::Clearance &clearance, ExportFolder &folder) override;
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override;
    Status event(const Event &event) override;
    Status endConversation() override;
    Status end() override;
    void abandon() override
    {
        if (m_files)
            m_files->batches.abandon();
    }
    Tally exported() const override { return m_exported; }
    std::vector<LeftOut> leftOut() const override
    {
        return std::ranges::to<std::vector>(m_figures.leftOut | std::views::values);
    }

private:
    /// The files that grow with the events.
    struct Files
    {
        GrowingFile staged;
        SymphonyBatches batches;
        GrowingFile conversations;
        GrowingFile leftOut;
        GrowingFile changes;
    };

    Status staged(const StagedMessage &message, const Target *target, const Event &event) override;
    Status leftOut(const Event &event, std::string_view reason) override;
    Status changed(const Event &event, Change change, std::int64_t detail) override;
    Status writeTables();

    const store::CaseReader &m_reader;
    SymphonyOptions m_options;
    bool m_isStaged;
    ExportFolder *m_folder = nullptr;
    std::string m_statement;
    std::optional<Stager> m_stager;
    std::optional<Files> m_files;
    SymphonyFigures m_figures;
    Tally m_exported;
    std::string m_line;
    std::set<EventId> m_repeated;     ///< Ids that more than one conversation has.
    std::set<EventId> m_repeatedSeen; ///< Those of which one event came by.

    Conversation m_conversation;
    std::int64_t m_out = 0;    ///< Messages of this conversation that went out.
    std::int64_t m_held = 0;   ///< Events of it that did not.
    std::string m_firstReason; ///< Why the first of those did not.
    bool m_isOut = false;      ///< Some part of this event went out.
    bool m_isLeftOut = false;  ///< This event was left out.
};

Status SymphonyFormatter::begin(const review::Clearance &clearance, ExportFolder &folder)
{
    m_folder = &folder;
    m_statement = clearance.statement();
    m_exported = {};
    m_figures = {};
    auto repeated = store::repeatedIds(m_reader);
    if (!repeated)
        return std::unexpected(repeated.error());
    m_repeated = std::move(*repeated);
    m_repeatedSeen.clear();
    StagerOptions staging = m_options.staging;
    staging.mapping = m_isStaged ? nullptr : &m_options.mapping;
    if (m_options.attachments) {
        auto files = SymphonyFiles::open(m_reader, SymphonyFiles::Contents::Read);
        if (!files)
            return std::unexpected(files.error());
        staging.files = [files = std::move(*files)](const Event &event) { return files.of(event); };
    }
    StagedSink &sink = *this;
    m_stager.emplace(std::move(staging), sink);
    m_files.emplace(GrowingFile(folder, "staged.jsonl"),
                    SymphonyBatches(folder, m_options.batchMessages, m_options.batchBytes),
                    GrowingFile(folder, "2-streams/conversations.csv"), GrowingFile(folder, "report/left-out.csv"),
                    GrowingFile(folder, "report/content-changes.csv"));
    const std::string mark(csvMark);
    return m_files->conversations
        .add(mark +
             csvRow({"conversation", "tenant", "type", "start_utc", "end_utc", "messages", "left_out", "stream_key"}))
        .and_then([&] {
            return m_files->leftOut.add(
                mark + csvRow({"reason", "event", "conversation", "time", "sender", "source_file", "offset"}));
        })
        .and_then([&] { return m_files->changes.add(mark + csvRow({"change", "detail", "event", "conversation"})); });
}

Status SymphonyFormatter::beginConversation(const Conversation &conversation,
                                            const std::vector<Participant> &participants)
{
    const auto room = store::roomOf(m_reader, conversation.key);
    if (!room)
        return std::unexpected(room.error());
    m_conversation = conversation;
    m_out = 0;
    m_held = 0;
    m_firstReason.clear();
    m_figures.presenceSpans += std::ssize(participants);
    m_figures.conversationBoundaries += (conversation.start ? 1 : 0) + (conversation.end ? 1 : 0);
    m_stager->beginConversation(conversation, *room, participants);
    return {};
}

Status SymphonyFormatter::event(const Event &event)
{
    m_isOut = false;
    m_isLeftOut = false;
    if (event.type == EventType::Message) {
        ++m_figures.messagesInScope;
        m_figures.deliveryInfo += event.targetClient.empty() && event.archivedBy.empty() ? 0 : 1;
        m_figures.attachments += std::ssize(event.attachments);
    }
    const bool isRedacted = event.key == EventKey{};
    if (isRedacted && m_options.withoutRedacted)
        return leftOut(event, "redacted");
    if (m_repeated.contains(event.id) && !m_repeatedSeen.insert(event.id).second)
        return leftOut(event, "same-event");
    if (Status done = m_stager->event(event); !done)
        return done;
    if (!m_isOut && !m_isLeftOut)
        return leftOut(event, "imported-already");
    m_out += m_isOut ? 1 : 0;
    return {};
}

Status SymphonyFormatter::staged(const StagedMessage &message, const Target *target, const Event &event)
{
    if (m_options.wanted && !m_options.wanted(message.id))
        return {};
    m_isOut = true;
    ++m_figures.parts;
    m_figures.attachments -= std::ssize(message.files);
    if (target != nullptr)
        return m_files->batches.add(message, *target, event);
    m_line.clear();
    appendStaged(m_line, message);
    m_line += '\n';
    return m_files->staged.add(m_line);
}

Status SymphonyFormatter::leftOut(const Event &event, std::string_view reason)
{
    m_isLeftOut = true;
    if (m_held++ == 0)
        m_firstReason = reason;
    auto part = m_figures.leftOut.find(reason);
    if (part == m_figures.leftOut.end())
        part = m_figures.leftOut.emplace(reason, LeftOut{std::string(reason), 0, 0}).first;
    ++part->second.count;
    const std::string id = event.id.text();
    const std::string offset = std::to_string(event.place.span.offset);
    const std::array<std::string_view, 7> row{
        reason, id, event.conversationStableId, event.rawTime, event.sender, event.place.path, offset};
    m_line.clear();
    appendCsvRow(m_line, row);
    return m_files->leftOut.add(m_line);
}

Status SymphonyFormatter::changed(const Event &event, Change change, std::int64_t detail)
{
    ++m_figures.changes[changeName(change)];
    const std::string count = std::to_string(detail);
    const std::string id = event.id.text();
    const std::array<std::string_view, 4> row{changeName(change), count, id, event.conversationStableId};
    m_line.clear();
    appendCsvRow(m_line, row);
    return m_files->changes.add(m_line);
}

Status SymphonyFormatter::endConversation()
{
    m_exported.events += m_out;
    m_exported.conversations += m_out > 0 ? 1 : 0;
    m_figures.messagesOut += m_out;
    if (m_out == 0)
        ++m_figures.leftOut[m_firstReason].conversations;
    const auto text = [](const std::optional<Instant> &time) { return time ? toRfc3339(*time) : std::string(); };
    return m_files->conversations.add(csvRow(
        {m_conversation.id, m_conversation.tenant, m_conversation.type, text(m_conversation.start),
         text(m_conversation.end), std::to_string(m_out), std::to_string(m_held), m_stager->census().stream().key}));
}

Status SymphonyFormatter::end()
{
    Status done = m_isStaged ? m_files->staged.close() : m_files->batches.end();
    m_figures.batches = m_files->batches.batches();
    return done.and_then([&] { return m_files->conversations.close(); })
        .and_then([&] { return m_files->leftOut.close(); })
        .and_then([&] { return m_files->changes.close(); })
        .and_then([&] { return writeTables(); });
}

Status SymphonyFormatter::writeTables()
{
    const Census &census = m_stager->census();
    Status done = writeMappingTables(*m_folder, census, m_options.mapping);
    if (done && !m_isStaged)
        done = writeHandFiles(*m_folder, census, m_options.mapping);
    return done.and_then([&] { return m_folder->write("report/summary.json", symphonySummaryJson(m_figures, census)); })
        .and_then([&] { return m_folder->write("report/summary.txt", symphonySummaryText(m_figures, census)); })
        .and_then(
            [&] { return m_folder->write("README.txt", symphonyReadme(m_options, m_figures, census, m_statement)); });
}

} // namespace

std::unique_ptr<Formatter> makeSymphonyFormatter(const store::CaseReader &reader, SymphonyOptions options)
{
    return std::make_unique<SymphonyFormatter>(reader, std::move(options));
}

} // namespace casebook::exports
