// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/import.h"

#include "core/archive/communicator/find.h"
#include "core/archive/readsource.h"
#include "core/audit/log.h"
#include "core/base/qtext.h"
#include "core/store/collection.h"
#include "core/store/ingest.h"
#include "core/work/filedigest.h"
#include "core/work/recordqueue.h"

#include <QJsonArray>

#include <map>
#include <thread>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

Result<store::CaseFile> openOrMake(const ImportRequest &request)
{
    std::error_code error; // where it cannot be looked at, open() tells why
    if (request.makeIfMissing && !std::filesystem::exists(request.caseFile, error) && !error)
        return audit::makeCase(request.caseFile, *request.makeIfMissing, request.approver);
    return store::CaseFile::open(request.caseFile);
}

std::unexpected<Error> stopped(const ImportRequest &request)
{
    return failure(Error::Code::Cancelled, pathText(request.caseFile), "the import was stopped",
                   "What was read until then is in the case; import the same folder again to go on");
}

/// The digests of files that several sources lie in, each computed once.
class ContainerDigests
{
public:
    const std::optional<crypto::Sha256Value> &digest(const Path &file, const Progress &progress)
    {
        auto [known, isNew] = m_digests.try_emplace(file);
        if (isNew)
            known->second = fileDigest(file, progress);
        return known->second;
    }

private:
    std::map<Path, std::optional<crypto::Sha256Value>> m_digests;
};

/// One run of the verb: the sources that the case has not yet are parsed on a thread of their own, and what the
/// parser finds is written here, batch by batch, in the order of the bytes.
class ImportRun
{
    /// Wakes the parser, however the writer ends.
    struct QueueStop
    {
        explicit QueueStop(RecordQueue &stopped) : queue(stopped) {}
        ~QueueStop() { queue.stop(); }
        QueueStop(const QueueStop &) = delete;
        QueueStop &operator=(const QueueStop &) = delete;

        RecordQueue &queue;
    };

public:
    ImportRun(const ImportRequest &request, store::CaseFile &file, Progress &progress)
        : m_request(request), m_ingest(file), m_progress(progress)
    {
    }

    Status read(const archive::Discovery &found)
    {
        m_total = found.bytes;
        sortOutKnown(found);
        sortOutLocked(found);
        {
            const std::jthread parser([this] { parse(); });
            const QueueStop stopsBeforeTheJoin(m_queue);
            write();
        }
        if (const Status status = m_ingest.finish(); !status)
            return status;
        if (m_progress.stopRequested())
            return stopped(m_request);
        return {};
    }

    const std::vector<SourceKey> &sources() const { return m_sources; }
    const std::vector<SourceKey> &newSources() const { return m_new; }
    std::vector<archive::SkippedFile> takeSkipped() { return std::move(m_skipped); }

private:
    void sortOutKnown(const archive::Discovery &found)
    {
        archive::SourceOpener opener;
        for (const archive::FoundSource &source : found.sources) {
            if (m_progress.stopRequested())
                return;
            if (!m_ingest.knowsPath(source.head.path)) {
                m_pending.push_back(source);
                continue;
            }
            m_progress.report(m_done, m_total, 0, source.head.path);
            if (const auto known = knownSource(source)) {
                keepChoices(source, *known, opener);
                m_sources.push_back(*known);
                m_done += source.head.bytes;
            } else {
                m_pending.push_back(source);
            }
        }
    }

    std::optional<SourceKey> knownSource(const archive::FoundSource &source)
    {
        if (source.layers.empty()) {
            const auto digest = fileDigest(source.file, m_progress);
            return digest ? m_ingest.known(source.head.path, *digest) : std::nullopt;
        }
        const auto &digest = m_containers.digest(source.file, m_progress);
        const auto keys = digest ? m_ingest.knownInside(source.head.path, *digest) : std::vector<SourceKey>();
        return keys.empty() ? std::nullopt : std::optional(keys.front());
    }

    /// What is locked may be in the case from an earlier time, when it was not.
    void sortOutLocked(const archive::Discovery &found)
    {
        for (const archive::LockedSource &locked : found.locked) {
            const auto &digest = m_containers.digest(locked.file, m_progress);
            const std::vector<std::string> itself{locked.path};
            for (const std::string &path : locked.members.empty() ? itself : locked.members) {
                const auto keys = digest ? m_ingest.knownInside(path, *digest) : std::vector<SourceKey>();
                std::ranges::copy(keys, std::back_inserter(m_sources));
                if (keys.empty())
                    m_skipped.push_back({path, locked.reason, true});
            }
        }
    }

    /// A source that is in the case stays as it was read.
    void keepChoices(archive::FoundSource source, SourceKey key, archive::SourceOpener &opener)
    {
        settle(source, opener);
        const auto [zone, settings] = m_ingest.choicesOf(key);
        if (zone != source.head.zone)
            m_skipped.push_back({source.head.path,
                                 "it is in the case already, read with the zone " + (zone.empty() ? "UTC" : zone) +
                                     "; to read it with another one, import it into a new case",
                                 true});
        else if (settings != source.head.settings)
            m_skipped.push_back({source.head.path,
                                 "it is in the case already, read with other choices (columns, order of dates, owner); "
                                 "to read it with these, import it into a new case",
                                 true});
    }

    /// Everything that decides how a source is read: what the person chose, and what its own bytes tell.
    void settle(archive::FoundSource &source, archive::SourceOpener &opener)
    {
        source.head.zone = zoneName();
        archive::settle(source, m_request.assumedOrder, opener);
        if (m_request.transcripts && source.head.kind == SourceKind::Transcript)
            settleTranscript(source, *m_request.transcripts, m_request.assumedZone);
    }

    std::string zoneName() const
    {
        return m_request.assumedZone ? std::string(m_request.assumedZone->name()) : std::string();
    }

    // On the parser's thread.
    void parse()
    {
        archive::SourceOpener opener;
        for (archive::FoundSource &source : m_pending) {
            if (m_progress.stopRequested() || m_queue.failed())
                break;
            if (!identifyContainer(source))
                continue;
            archive::refresh(source);
            settle(source, opener);
            readSource(source, opener);
        }
        m_queue.close();
    }

    bool identifyContainer(archive::FoundSource &source)
    {
        if (source.layers.empty())
            return true;
        const auto &digest = m_containers.digest(source.file, m_progress);
        if (digest)
            source.head.containerSha256 = *digest;
        else if (!m_progress.stopRequested())
            m_queue.skip({source.head.path, "the file that it lies in can no longer be read", true});
        return digest.has_value();
    }

    void readSource(const archive::FoundSource &source, archive::SourceOpener &opener)
    {
        try {
            const Status status = archive::read(source, m_queue, m_progress, opener);
            if (!status && status.error().code != Error::Code::Cancelled)
                m_queue.skip({source.head.path, status.error().text(), true});
        } catch (const std::exception &error) { // of the standard library: no memory left
            m_queue.abandonSource();
            m_queue.skip({source.head.path, std::string("it could not be read: ") + error.what(), true});
        }
    }

    // On the calling thread.
    void write()
    {
        while (const auto batch = m_queue.take()) {
            batch->replay(m_ingest, [this](SourceKey key) {
                m_sources.push_back(key);
                m_new.push_back(key);
            });
            std::ranges::move(batch->skipped, std::back_inserter(m_skipped));
            m_done += batch->bytes;
            m_items += batch->eventCount();
            m_progress.report(m_done, m_total, m_items, batch->path);
            if (m_ingest.failed())
                return;
        }
    }

    const ImportRequest &m_request;
    store::Ingest m_ingest;
    Progress &m_progress;
    RecordQueue m_queue;
    ContainerDigests m_containers; ///< Used before the parser's thread begins, then by it.
    std::vector<archive::FoundSource> m_pending;
    std::vector<SourceKey> m_sources;
    std::vector<archive::SkippedFile> m_skipped;
    std::vector<SourceKey> m_new;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    std::uint64_t m_items = 0;
};

/// The transcripts that were read go to the collection list.
Status noteHandIn(store::CaseFile &file, const TranscriptAnswers &answers, std::span<const SourceKey> sources)
{
    const std::string owner = answers.owner.empty() ? "(owner not named)" : answers.owner;
    return store::recordHandIn(file, {.name = owner}, answers.computer, momentOf(), sources);
}

/// What the log says before anything is read.
QJsonObject beginOfImport(const ImportRequest &request, const std::vector<std::string> &roots)
{
    QJsonArray paths;
    std::ranges::transform(roots, std::back_inserter(paths), toQString);
    QJsonObject details{{"paths"_L1, paths}};
    if (request.assumedZone)
        details.insert("zone"_L1, toQString(request.assumedZone->name()));
    return details;
}

/// What it says at the end; `error` where the import did not come to it.
Status logEnd(store::CaseFile &file, const ImportRun &run, const std::optional<Error> &error)
{
    QJsonObject details{{"sources"_L1, static_cast<qint64>(run.sources().size())},
                        {"new_sources"_L1, static_cast<qint64>(run.newSources().size())}};
    if (error)
        details.insert("stopped"_L1, toQString(error->text()));
    return audit::append(file, audit::Act::ImportDone, details);
}

std::unexpected<Error> nothingToRead(const ImportRequest &request, const archive::Discovery &found)
{
    std::string reason = request.transcripts ? "no transcript was found" : "no IM archive was found";
    for (const archive::SkippedFile &file : found.skipped) {
        if (file.matters)
            reason += "; " + file.path + ": " + file.reason;
    }
    for (const archive::LockedSource &locked : found.locked)
        reason += "; " + locked.path + ": " + locked.reason;
    if (!found.locked.empty())
        return failure(Error::Code::Locked, pathText(request.paths.front()), std::move(reason),
                       "Give the password or the key that opens it");
    return failure(
        Error::Code::NotFound, pathText(request.paths.front()), std::move(reason),
        request.transcripts
            ? "Transcripts are text, RTF, HTML, XML or CSV files that users saved from their client"
            : "Archives are files named *.IMArchive, *.conv or *.conv.localONLY, in a folder for each tenant "
              "below IMArchives");
}

} // namespace

bool ImportReport::complete() const
{
    return balance.balanced && std::ranges::none_of(skipped, &archive::SkippedFile::matters);
}

Result<ImportReport> importArchives(const ImportRequest &request, Progress &progress)
{
    const auto started = std::chrono::steady_clock::now();
    auto found = archive::discover(request.paths, request.keyring, request.packs, progress);
    if (!found)
        return std::unexpected(found.error());
    if (progress.stopRequested())
        return stopped(request);
    if (request.transcripts)
        archive::communicator::claim(*found);
    std::error_code error;
    const bool mayBeKnown = !found->locked.empty() && std::filesystem::exists(request.caseFile, error);
    if (found->sources.empty() && !mayBeKnown)
        return nothingToRead(request, *found);
    auto file = openOrMake(request);
    if (!file)
        return std::unexpected(file.error());

    std::vector<std::string> roots;
    std::ranges::transform(request.paths, std::back_inserter(roots),
                           [](const Path &path) { return pathText(std::filesystem::absolute(path)); });
    if (const Status status = file->rememberRoots(roots); !status)
        return std::unexpected(status.error());

    if (const Status logged = audit::append(*file, audit::Act::Import, beginOfImport(request, roots)); !logged)
        return std::unexpected(logged.error());
    ImportRun run(request, *file, progress);
    const Status status = run.read(*found);
    const Status logged = logEnd(*file, run, status ? std::nullopt : std::optional(status.error()));
    if (request.transcripts) {
        if (const Status noted = noteHandIn(*file, *request.transcripts, run.newSources()); !noted)
            return std::unexpected(noted.error());
    }
    if (!status || !logged)
        return std::unexpected(status ? logged.error() : status.error());

    std::ranges::move(run.takeSkipped(), std::back_inserter(found->skipped));
    if (run.sources().empty())
        return nothingToRead(request, *found);

    const auto reader = store::CaseReader::open(request.caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    auto totals = reader->totals(run.sources());
    if (!totals)
        return std::unexpected(totals.error());
    auto balance = reader->balance(run.sources());
    if (!balance)
        return std::unexpected(balance.error());

    ImportReport report{.totals = std::move(*totals),
                        .newSources = std::ssize(run.newSources()),
                        .skipped = std::move(found->skipped),
                        .balance = std::move(*balance),
                        .seconds = 0};
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return report;
}

} // namespace casebook::work
