// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/pipeline.h"

#include "core/exports/exportfolder.h"
#include "core/exports/layout.h"
#include "core/exports/manifest.h"
#include "core/exports/partialfolder.h"
#include "core/exports/systemfile.h"

#include <chrono>
#include <format>
#include <optional>
#include <utility>

namespace casebook::exports {

namespace {

std::string clearanceName(review::Clearance::Kind kind)
{
    switch (kind) {
    case review::Clearance::Kind::Single: return "single";
    }
    std::unreachable();
}

Tally tally(const store::CaseReader::Counts &counts)
{
    return {counts.conversations, counts.events};
}

// What was cleared is still what the query selects, in the same case.
Status checkClearance(const store::CaseReader &reader, const review::Clearance &clearance)
{
    const std::string file = pathText(reader.info().file);
    if (clearance.caseInfo().id != reader.info().id)
        return failure(Error::Code::NotPermitted, file, "the clearance is for another case",
                       "Export from the case that was cleared");
    const Result<store::CaseReader::Counts> now = reader.count(clearance.selection().query);
    if (!now)
        return std::unexpected(now.error());
    const Tally cleared = tally(clearance.selection().counts);
    if (tally(*now) != cleared)
        return failure(Error::Code::Conflict, file,
                       std::format("the selection has {} events in {} conversations now, and {} in {} when it was "
                                   "cleared",
                                   now->events, now->conversations, cleared.events, cleared.conversations),
                       "Select again, after imports into the case are done");
    return {};
}

// Hands events to the formatter, conversation by conversation.
class Feed
{
public:
    Feed(const store::CaseReader &reader, const review::Clearance &clearance, Formatter &formatter, Progress &progress)
        : m_reader(reader), m_clearance(clearance), m_formatter(formatter), m_progress(progress)
    {
    }

    Status run(ExportFolder &folder)
    {
        m_status = m_formatter.begin(m_clearance, folder);
        if (!m_status)
            return m_status;
        Status read = m_reader.forEachEventByConversation(m_clearance.selection().query,
                                                          [this](const Event &event) { return take(event); });
        if (!m_status || !read)
            return m_status ? read : m_status;
        endConversation();
        if (m_status)
            m_status = m_formatter.end();
        report();
        return m_status;
    }

private:
    bool take(const Event &event)
    {
        if (m_progress.stopRequested()) {
            m_status = failure(Error::Code::Cancelled, pathText(m_clearance.caseInfo().file),
                               "the export was stopped, and nothing was written");
            return false;
        }
        if (m_conversation != event.conversation)
            beginConversation(event.conversation);
        if (m_status)
            m_status = m_formatter.event(event);
        constexpr std::int64_t eventsBetweenReports = 256;
        if (++m_done % eventsBetweenReports == 0)
            report();
        return m_status.has_value();
    }

    void beginConversation(ConversationKey key)
    {
        endConversation();
        if (!m_status)
            return;
        m_conversation = key;
        const Result<Conversation> conversation = m_reader.conversation(key);
        const Result<std::vector<Participant>> participants = m_reader.participants(key);
        if (!conversation)
            m_status = std::unexpected(conversation.error());
        else if (!participants)
            m_status = std::unexpected(participants.error());
        else
            m_status = m_formatter.beginConversation(*conversation, *participants);
        if (conversation)
            m_title = conversation->title;
    }

    void endConversation()
    {
        if (m_conversation)
            m_status = m_formatter.endConversation();
        m_conversation.reset();
    }

    void report()
    {
        m_progress.report(static_cast<std::uint64_t>(m_done),
                          static_cast<std::uint64_t>(m_clearance.selection().counts.events),
                          static_cast<std::uint64_t>(m_done), m_title);
    }

    const store::CaseReader &m_reader;
    const review::Clearance &m_clearance;
    Formatter &m_formatter;
    Progress &m_progress;
    Status m_status;
    std::optional<ConversationKey> m_conversation;
    std::string m_title;
    std::int64_t m_done = 0;
};

Manifest makeManifest(const review::Clearance &clearance, const Formatter &formatter, std::vector<ExportedFile> files)
{
    const store::CaseInfo &from = clearance.caseInfo();
    Manifest manifest{.id = {},
                      .program = "Casebook",
                      .version = CASEBOOK_VERSION,
                      .format = formatter.name(),
                      .caseId = from.id,
                      .caseTitle = from.title,
                      .policy = std::string(store::policyName(from.policy)),
                      .clearance = clearanceName(clearance.kind()),
                      .statement = clearance.statement(),
                      .query = query::toAbsoluteText(clearance.selection().query),
                      .selected = tally(clearance.selection().counts),
                      .exported = formatter.exported(),
                      .leftOut = formatter.leftOut(),
                      .balanced = false,
                      .files = std::move(files)};
    manifest.balanced = balances(manifest.selected, manifest.exported, manifest.leftOut);
    manifest.id = exportId(manifest);
    return manifest;
}

Status writeManifest(const Path &folder, const Manifest &manifest)
{
    const std::string json = manifestText(manifest);
    if (Status written = writeFile(folder / layout::manifest, json); !written)
        return written;
    return writeFile(folder / layout::sums, sumsText(manifest, json));
}

} // namespace

Result<ExportReport> runExport(const store::CaseReader &reader, const review::Clearance &clearance,
                               Formatter &formatter, const Path &out, Progress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    if (Status valid = checkClearance(reader, clearance); !valid)
        return std::unexpected(valid.error());
    Result<PartialFolder> partial = PartialFolder::begin(out);
    if (!partial)
        return std::unexpected(partial.error());
    DiskFolder folder(partial->path());
    if (Status fed = Feed(reader, clearance, formatter, progress).run(folder); !fed)
        return std::unexpected(fed.error());
    Result<std::vector<ExportedFile>> files = folder.finish();
    if (!files)
        return std::unexpected(files.error());

    const Manifest manifest = makeManifest(clearance, formatter, std::move(*files));
    if (Status written = writeManifest(partial->path(), manifest); !written)
        return std::unexpected(written.error());
    if (Status published = partial->publish(); !published)
        return std::unexpected(published.error());

    ExportReport report{.id = manifest.id,
                        .folder = partial->out(),
                        .manifest = partial->out() / layout::manifest,
                        .selected = manifest.selected,
                        .exported = manifest.exported,
                        .leftOut = manifest.leftOut,
                        .files = static_cast<std::int64_t>(manifest.files.size()),
                        .bytes = 0,
                        .balanced = manifest.balanced,
                        .seconds = 0};
    for (const ExportedFile &file : manifest.files)
        report.bytes += file.bytes;
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

} // namespace casebook::exports
