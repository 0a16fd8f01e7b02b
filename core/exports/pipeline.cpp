// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/pipeline.h"

#include "core/exports/approvalfiles.h"
#include "core/exports/exportfolder.h"
#include "core/exports/layout.h"
#include "core/exports/lockedfolder.h"
#include "core/exports/manifest.h"
#include "core/exports/packedfolder.h"
#include "core/exports/partialfolder.h"
#include "core/exports/systemfile.h"
#include "core/review/release.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <iterator>
#include <optional>
#include <utility>

namespace casebook::exports {

namespace {

std::string clearanceName(review::Clearance::Kind kind)
{
    switch (kind) {
    case review::Clearance::Kind::Single: return "single";
    case review::Clearance::Kind::Result: return "result";
    case review::Clearance::Kind::Standing: return "standing";
    }
    std::unreachable();
}

Tally tally(const store::CaseReader::Counts &counts)
{
    return {counts.conversations, counts.events};
}

// What was cleared is still what the selection holds, in the same case.
Status checkClearance(const store::CaseReader &reader, const review::Clearance &clearance, Progress &progress)
{
    const std::string file = pathText(reader.info().file);
    if (clearance.caseInfo().id != reader.info().id)
        return failure(Error::Code::NotPermitted, file, "the clearance is for another case",
                       "Export from the case that was cleared");
    const review::Selection &selection = clearance.selection();
    const Result<review::Selection> again = review::select(reader, selection.query, selection.context, progress);
    if (!again)
        return std::unexpected(again.error());
    const Tally now = tally(again->counts);
    const Tally cleared = tally(selection.counts);
    if (now != cleared || again->events != selection.events)
        return failure(Error::Code::Conflict, file,
                       std::format("the selection has {} events in {} conversations now, and {} in {} when it was "
                                   "cleared",
                                   now.events, now.conversations, cleared.events, cleared.conversations),
                       "Select again, after imports into the case are done");
    return {};
}

// Hands events to the formatter, conversation by conversation, as they may leave the case.
class Feed
{
public:
    Feed(const store::CaseReader &reader, const review::Clearance &clearance, Formatter &formatter, Progress &progress)
        : m_reader(reader), m_clearance(clearance), m_formatter(formatter), m_progress(progress)
    {
    }

    Status run(ExportFolder &folder)
    {
        LockedFolder locked(folder);
        Status done = feed(locked);
        if (!done)
            m_formatter.abandon();
        return done;
    }

    /// Events that never reached the formatter.
    std::vector<LeftOut> withheld() const
    {
        std::vector<LeftOut> leftOut;
        for (const review::Withheld &part : m_withheld)
            leftOut.push_back({"withheld: " + part.reason, part.events, part.conversations});
        return leftOut;
    }

private:
    Status feed(ExportFolder &folder)
    {
        m_status = m_formatter.begin(m_clearance, folder);
        if (!m_status)
            return m_status;
        ApprovalFiles approval(m_clearance.approval(), folder);
        auto released = review::release(m_reader, m_clearance,
                                        {.event = [this](const Event &event) { return take(event); },
                                         .leaf = [&](const crypto::Sha256Value &leaf) { approval.add(leaf); }});
        if (!m_status || !released)
            return m_status ? std::unexpected(released.error()) : m_status;
        m_withheld = std::move(*released);
        endConversation();
        if (m_status)
            m_status = m_formatter.end();
        if (m_status)
            m_status = approval.end();
        report();
        return m_status;
    }

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
    std::vector<review::Withheld> m_withheld;
    std::optional<ConversationKey> m_conversation;
    std::string m_title;
    std::int64_t m_done = 0;
};

Manifest makeManifest(const review::Clearance &clearance, const Formatter &formatter, std::vector<LeftOut> withheld,
                      std::vector<ExportedFile> files)
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
                      .query = clearance.queryText(),
                      .context = review::toText(clearance.selection().context),
                      .selected = tally(clearance.selection().counts),
                      .exported = formatter.exported(),
                      .leftOut = formatter.leftOut(),
                      .balanced = false,
                      .files = std::move(files)};
    if (const auto &approval = clearance.approval()) {
        manifest.request = approval->request;
        manifest.root = approval->root;
    }
    std::ranges::move(withheld, std::back_inserter(manifest.leftOut));
    manifest.balanced = balances(manifest.selected, manifest.exported, manifest.leftOut);
    manifest.id = exportId(manifest);
    return manifest;
}

/// What may be told of an export to everybody who sees the pack.
Manifest besidePack(const Manifest &inner, std::string_view innerJson, const Packing &packing,
                    std::vector<ExportedFile> files)
{
    Manifest beside = inner;
    beside.caseTitle.clear();
    beside.query.clear();
    beside.files = std::move(files);
    beside.pack = {std::string(protectionName(packing.protection)), inner.id, crypto::sha256(innerJson)};
    beside.id = exportId(beside);
    return beside;
}

Status writeManifest(const Path &folder, const Manifest &manifest)
{
    const std::string json = manifestText(manifest);
    if (Status written = writeFile(folder / layout::manifest, json); !written)
        return written;
    return writeFile(folder / layout::sums, sumsText(manifest, json));
}

/// Where the files of an export go: into a folder, or into a pack that lies in one.
class Target
{
public:
    static Result<Target> begin(const Path &path, const PackedExport *packed)
    {
        Target target(path, packed);
        if (packed == nullptr)
            return target;
        auto pack = PackedFolder::begin(path, packed->packing);
        if (!pack)
            return std::unexpected(pack.error());
        target.m_pack = std::move(*pack);
        return target;
    }

    ExportFolder &folder() { return m_pack ? static_cast<ExportFolder &>(*m_pack) : m_disk; }

    /// All files but those of the pipeline.
    Result<std::vector<ExportedFile>> files() { return m_pack ? m_pack->files() : m_disk.finish(); }

    /// Writes the manifest, and ends the export.
    Status finish(const Manifest &manifest)
    {
        if (!m_pack)
            return writeManifest(m_path, manifest);
        const std::string json = manifestText(manifest);
        const std::string name(packName(m_packed->packing.protection));
        Status done = m_pack->writeOwn(layout::manifest, json)
                          .and_then([&] { return m_pack->writeOwn(layout::sums, sumsText(manifest, json)); })
                          .and_then([&] { return m_pack->finish(); })
                          .and_then([&] { return m_disk.adopt(name); });
        if (!done)
            return done;
        auto files = m_disk.finish();
        if (!files)
            return std::unexpected(files.error());
        const ExportedFile pack = files->front();
        const Manifest beside = besidePack(manifest, json, m_packed->packing, std::move(*files));
        return writeManifest(m_path, beside).and_then([&] { return m_packed->note(manifest.id, pack); });
    }

private:
    Target(const Path &path, const PackedExport *packed) : m_path(path), m_packed(packed), m_disk(path) {}

    Path m_path;
    const PackedExport *m_packed;
    DiskFolder m_disk;
    std::unique_ptr<PackedFolder> m_pack;
};

} // namespace

Result<ExportReport> runExport(const store::CaseReader &reader, const review::Clearance &clearance,
                               Formatter &formatter, const Path &out, Progress &progress, const PackedExport *packed)
{
    const auto begin = std::chrono::steady_clock::now();
    if (Status valid = checkClearance(reader, clearance, progress); !valid)
        return std::unexpected(valid.error());
    Result<PartialFolder> partial = PartialFolder::begin(out);
    if (!partial)
        return std::unexpected(partial.error());
    Result<Target> target = Target::begin(partial->path(), packed);
    if (!target)
        return std::unexpected(target.error());
    Feed feed(reader, clearance, formatter, progress);
    if (Status fed = feed.run(target->folder()); !fed)
        return std::unexpected(fed.error());
    Result<std::vector<ExportedFile>> files = target->files();
    if (!files)
        return std::unexpected(files.error());

    const Manifest manifest = makeManifest(clearance, formatter, feed.withheld(), std::move(*files));
    if (Status finished = target->finish(manifest); !finished)
        return std::unexpected(finished.error());
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
