// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/pipeline.h"

#include "core/exports/approvalfiles.h"
#include "core/exports/countingfolder.h"
#include "core/exports/layout.h"
#include "core/exports/lockedfolder.h"
#include "core/exports/manifest.h"
#include "core/exports/outputplace.h"
#include "core/exports/partialfolder.h"
#include "core/exports/releasedevents.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <iterator>
#include <map>
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
    case review::Clearance::Kind::Rehearsal: return "rehearsal";
    }
    std::unreachable();
}

Tally tally(const store::CaseReader::Counts &counts)
{
    return {counts.conversations, counts.events};
}

enum class Run : std::uint8_t { Leaving, Rehearsal };

Status checkKind(const review::Clearance &clearance, Run run)
{
    if ((clearance.kind() == review::Clearance::Kind::Rehearsal) == (run == Run::Rehearsal))
        return {};
    return failure(Error::Code::NotPermitted, pathText(clearance.caseInfo().file),
                   run == Run::Leaving ? "a rehearsal was cleared, and nothing may leave with that"
                                       : "an export was cleared, and no rehearsal",
                   "Clear what is to be done");
}

// What was cleared is still what the selection holds, in the same case.
Status checkClearance(const store::CaseReader &reader, const review::Clearance &clearance, Run run, Progress &progress)
{
    if (Status right = checkKind(clearance, run); !right)
        return right;
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

    /// `signedBy`: what goes along in files.
    Status run(ExportFolder &folder, const std::optional<review::Approval> &signedBy)
    {
        LockedFolder locked(folder);
        Status done = feed(locked, signedBy);
        if (!done)
            m_formatter.abandon();
        return done;
    }

    /// Events that never reached the formatter.
    std::vector<LeftOut> withheld() const
    {
        std::vector<LeftOut> leftOut;
        for (const review::Withheld &part : m_withheld)
            leftOut.push_back({"withheld: " + part.reason, part.events, std::ssize(part.conversations)});
        return leftOut;
    }

private:
    Status feed(ExportFolder &folder, const std::optional<review::Approval> &signedBy)
    {
        m_status = m_formatter.begin(m_clearance, folder);
        if (!m_status)
            return m_status;
        ApprovalFiles approval(signedBy, folder);
        ReleasedEvents released(m_reader, m_clearance);
        while (const ReleasedBatch *batch = m_status ? released.next() : nullptr) {
            std::ranges::for_each(batch->leaves, [&](const auto &leaf) { approval.add(leaf); });
            play(*batch);
        }
        if (!m_status)
            return m_status;
        auto withheld = released.withheld();
        if (!withheld)
            return std::unexpected(withheld.error());
        m_withheld = std::move(*withheld);
        endConversation();
        if (m_status)
            m_status = m_formatter.withheld(m_withheld);
        if (m_status)
            m_status = m_formatter.end();
        if (m_status)
            m_status = approval.end();
        report();
        return m_status;
    }

    void play(const ReleasedBatch &batch)
    {
        auto begins = batch.conversations.begin();
        for (std::size_t i = 0; i < batch.count && m_status; ++i) {
            if (begins != batch.conversations.end() && begins->before == i)
                beginConversation(*begins++);
            if (m_status)
                take(batch.slots[i]);
        }
    }

    void take(const ReleasedBatch::Released &released)
    {
        if (m_progress.stopRequested()) {
            m_status = failure(Error::Code::Cancelled, pathText(m_clearance.caseInfo().file),
                               "the export was stopped, and nothing was written");
            return;
        }
        if (!released.hidden.empty())
            m_formatter.redacting(released.hidden);
        m_status = m_formatter.event(released.event);
        constexpr std::int64_t eventsBetweenReports = 256;
        if (++m_done % eventsBetweenReports == 0)
            report();
    }

    void beginConversation(const ReleasedBatch::Begin &begin)
    {
        endConversation();
        if (!m_status)
            return;
        m_inConversation = true;
        m_title = begin.conversation.title;
        m_status = m_formatter.beginConversation(begin.conversation, begin.participants);
    }

    void endConversation()
    {
        if (std::exchange(m_inConversation, false))
            m_status = m_formatter.endConversation();
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
    bool m_inConversation = false;
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

/// Where nothing is written.
class NoFolder final : public ExportFolder
{
public:
    Status write(const std::string &name, std::string_view) override { return refuse(name); }
    Status append(const std::string &name, std::string_view) override { return refuse(name); }
    Status close(const std::string &name) override { return refuse(name); }
    bool holds(const std::string &) const override { return false; }
    Status putAside(std::uint64_t key, std::string_view bytes) override
    {
        m_aside[key] += bytes;
        return {};
    }
    Result<std::string> takeBack(std::uint64_t key) override
    {
        auto taken = m_aside.extract(key);
        return taken.empty() ? std::string() : std::move(taken.mapped());
    }

private:
    static Status refuse(const std::string &name)
    {
        return failure(Error::Code::Internal, name, "this export has no files");
    }

    std::map<std::uint64_t, std::string> m_aside;
};

using Moment = std::chrono::steady_clock::time_point;

/// All but the places of what was written.
ExportReport reportOf(const Manifest &manifest, Moment begin)
{
    ExportReport report{.id = manifest.id,
                        .folder = {},
                        .manifest = {},
                        .selected = manifest.selected,
                        .exported = manifest.exported,
                        .leftOut = manifest.leftOut,
                        .files = static_cast<std::int64_t>(manifest.files.size()),
                        .bytes = 0,
                        .balanced = manifest.balanced,
                        .seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count()};
    for (const ExportedFile &file : manifest.files)
        report.bytes += file.bytes;
    return report;
}

} // namespace

Result<ExportReport> runExport(const store::CaseReader &reader, const review::Clearance &clearance,
                               Formatter &formatter, const Path &out, Progress &progress, const PackedExport *packed,
                               const crypto::PrivateKey *signer)
{
    const auto begin = std::chrono::steady_clock::now();
    if (Status valid = checkClearance(reader, clearance, Run::Leaving, progress); !valid)
        return std::unexpected(valid.error());
    Result<PartialFolder> partial = PartialFolder::begin(out);
    if (!partial)
        return std::unexpected(partial.error());
    Result<OutputPlace> place = OutputPlace::begin(partial->path(), packed, signer);
    if (!place)
        return std::unexpected(place.error());
    Feed feed(reader, clearance, formatter, progress);
    if (Status fed = feed.run(place->folder(), clearance.approval()); !fed)
        return std::unexpected(fed.error());
    Result<std::vector<ExportedFile>> files = place->files();
    if (!files)
        return std::unexpected(files.error());

    const Manifest manifest = makeManifest(clearance, formatter, feed.withheld(), std::move(*files));
    if (Status finished = place->finish(manifest); !finished)
        return std::unexpected(finished.error());
    if (Status published = partial->publish(); !published)
        return std::unexpected(published.error());

    ExportReport report = reportOf(manifest, begin);
    report.folder = partial->out();
    report.manifest = partial->out() / layout::manifest;
    return report;
}

Result<ExportReport> runWithoutFiles(const store::CaseReader &reader, const review::Clearance &clearance,
                                     Formatter &formatter, Progress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    if (Status valid = checkClearance(reader, clearance, Run::Leaving, progress); !valid)
        return std::unexpected(valid.error());
    NoFolder folder;
    Feed feed(reader, clearance, formatter, progress);
    if (Status fed = feed.run(folder, std::nullopt); !fed)
        return std::unexpected(fed.error());
    return reportOf(makeManifest(clearance, formatter, feed.withheld(), {}), begin);
}

Result<ExportReport> rehearse(const store::CaseReader &reader, const review::Clearance &clearance, Formatter &formatter,
                              Progress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    if (Status valid = checkClearance(reader, clearance, Run::Rehearsal, progress); !valid)
        return std::unexpected(valid.error());
    if (!formatter.staysInFolder())
        return failure(Error::Code::NotPermitted, formatter.name(), "what it makes goes elsewhere than into files",
                       "Rehearse it as files");
    CountingFolder folder;
    Feed feed(reader, clearance, formatter, progress);
    if (Status fed = feed.run(folder, std::nullopt); !fed)
        return std::unexpected(fed.error());
    auto files = folder.finish();
    if (!files)
        return std::unexpected(files.error());
    ExportReport report = reportOf(makeManifest(clearance, formatter, feed.withheld(), std::move(*files)), begin);
    report.rehearsal = folder.figures(report.seconds);
    return report;
}

} // namespace casebook::exports
