// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/verify.h"

#include "core/archive/readsource.h"
#include "core/base/hex.h"
#include "core/base/qtext.h"
#include "core/exports/verifyapproval.h"
#include "core/store/casereader.h"
#include "core/store/indexcheck.h"
#include "core/store/ingest.h"
#include "core/work/actlog.h"
#include "core/work/appeared.h"
#include "core/work/filedigest.h"
#include "core/work/identities.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <chrono>
#include <format>
#include <istream>
#include <ranges>
#include <streambuf>

namespace casebook::work {

namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t readBytes = 1 << 20;
constexpr std::size_t problemsShown = 100;

/// The bytes of a source as the case keeps them, as a stream for the reader.
class StoredBytes final : public std::streambuf
{
public:
    StoredBytes(const store::CaseReader &reader, const store::SourceRow &source) : m_reader(reader), m_source(source) {}

    const std::optional<Error> &error() const { return m_error; }

protected:
    int_type underflow() override
    {
        if (m_offset >= m_source.bytes || m_error)
            return traits_type::eof();
        auto bytes = m_reader.raw(m_source.key, {m_offset, std::min(readBytes, m_source.bytes - m_offset)});
        if (!bytes) {
            m_error = bytes.error();
            return traits_type::eof();
        }
        m_block = std::move(*bytes);
        m_offset += m_block.size();
        setg(m_block.data(), m_block.data(), m_block.data() + m_block.size());
        return m_block.empty() ? traits_type::eof() : traits_type::to_int_type(m_block.front());
    }

private:
    const store::CaseReader &m_reader;
    const store::SourceRow &m_source;
    std::string m_block;
    std::uint64_t m_offset = 0;
    std::optional<Error> m_error;
};

class Problems
{
public:
    explicit Problems(exports::Verdict &verdict) : m_verdict(verdict) {}

    void add(std::string sentence)
    {
        m_verdict.intact = false;
        if (m_verdict.problems.size() < problemsShown)
            m_verdict.problems.push_back(std::move(sentence));
        else if (m_verdict.problems.size() == problemsShown)
            m_verdict.problems.emplace_back("There are more problems; only the first are listed.");
    }

private:
    exports::Verdict &m_verdict;
};

/// Passes on what the reader finds, but for the raw bytes, which the rebuilt case does not need.
class Rebuild final : public RecordSink
{
public:
    Rebuild(store::Ingest &ingest, Progress &progress, std::uint64_t total)
        : m_ingest(ingest), m_progress(progress), m_total(total)
    {
    }

    std::uint64_t records() const { return m_records; }

    void beginSource(const SourceHead &source) override
    {
        m_path = source.path;
        m_ingest.beginSource(source);
    }
    void beginPiece(PieceNumber piece, const PieceBegin &begin) override { m_ingest.beginPiece(piece, begin); }
    void metadata(PieceNumber piece, const MetadataRecord &record) override
    {
        ++m_records;
        m_ingest.metadata(piece, record);
    }
    void participant(PieceNumber piece, const ParticipantRecord &record) override
    {
        ++m_records;
        m_ingest.participant(piece, record);
    }
    void event(PieceNumber piece, const EventRecord &record) override
    {
        ++m_records;
        m_ingest.event(piece, record);
    }
    void endPiece(PieceNumber piece, const PieceEnd &end) override { m_ingest.endPiece(piece, end); }
    void issue(const IssueRecord &issue) override { m_ingest.issue(issue); }
    void block(std::uint64_t, std::string_view bytes) override
    {
        m_done += bytes.size();
        m_progress.report(m_done, m_total, m_records, m_path);
    }
    void endSource(const SourceTail &tail) override { m_ingest.endSource(tail); }
    void abandonSource() override { m_ingest.abandonSource(); }
    bool failed() const override { return m_ingest.failed(); }

private:
    store::Ingest &m_ingest;
    Progress &m_progress;
    std::string m_path;
    std::uint64_t m_total;
    std::uint64_t m_done = 0;
    std::uint64_t m_records = 0;
};

/// A folder beside the case, so that the copy of the texts is as well kept as the case; it goes with this object. Where
/// none can be made there (a read-only medium), one in the system's folder for such things.
std::unique_ptr<QTemporaryDir> folderBeside(const Path &caseFile)
{
    auto folder = std::make_unique<QTemporaryDir>(toQString(pathText(caseFile)) + QStringLiteral(".verify-XXXXXX"));
    return folder->isValid() ? std::move(folder) : std::make_unique<QTemporaryDir>();
}

std::unexpected<Error> cancelled(const Path &path)
{
    return failure(Error::Code::Cancelled, pathText(path), "the check was stopped before its end");
}

Status rebuildSource(const store::CaseReader &reader, const store::SourceRow &source, Rebuild &sink, Problems &problems,
                     Progress &progress)
{
    StoredBytes bytes(reader, source);
    std::istream stream(&bytes);
    const Status status = archive::read(stream, source, sink, progress);
    if (bytes.error())
        problems.add(bytes.error()->text() + ".");
    return status;
}

/// Makes the case anew from its raw bytes, in the order in which they were read, and compares the two row by row.
Result<std::uint64_t> compareWithRebuilt(const Path &path, const store::CaseReader &reader,
                                         std::vector<store::SourceRow> sources, Problems &problems, Progress &progress)
{
    std::ranges::sort(sources, {}, &store::SourceRow::key);
    const auto folder = folderBeside(path);
    if (!folder->isValid())
        return failure(Error::Code::AccessDenied, pathText(path),
                       "no folder for the check can be made, neither beside it nor in the system's temporary folder",
                       "Check the permissions and the room on the disk");
    const Path copy = pathFromText(folder->path().toStdString()) / "rebuilt.casebook";
    auto file = store::CaseFile::create(copy, {});
    if (!file)
        return std::unexpected(file.error());
    const std::uint64_t total = std::ranges::fold_left(sources | std::views::transform(&store::SourceRow::bytes),
                                                       std::uint64_t{0}, std::plus{});
    store::Ingest ingest(*file);
    Rebuild rebuild(ingest, progress, total);
    for (const store::SourceRow &source : sources) {
        const Status status = rebuildSource(reader, source, rebuild, problems, progress);
        if (progress.stopRequested())
            return cancelled(path);
        if (!status)
            problems.add(status.error().text() + ".");
    }
    if (const Status status = ingest.finish(); !status)
        return std::unexpected(status.error());
    const auto rebuilt = store::CaseReader::open(copy);
    if (!rebuilt)
        return std::unexpected(rebuilt.error());
    const auto differences = reader.differences(*rebuilt);
    if (!differences)
        return std::unexpected(differences.error());
    std::ranges::for_each(*differences, [&](const std::string &sentence) { problems.add(sentence); });
    return rebuild.records();
}

/// Holds the original files against what was read from them.
Result<std::vector<ChangedSource>> changedSources(const std::vector<store::SourceRow> &sources, const Path &caseFile,
                                                  const Progress &progress)
{
    // A file that was read again after it had changed stands twice: the newest reading counts. Of what lies in
    // packs and encrypted files, the file itself is held against what it was.
    std::map<std::string, const store::SourceRow *> newest;
    for (const store::SourceRow &source : sources) {
        const store::SourceRow *&row = newest[source.container.empty() ? source.path : source.container];
        row = !row || row->key < source.key ? &source : row;
    }
    std::vector<ChangedSource> changed;
    for (const auto &[path, source] : newest) {
        const auto digest = fileDigest(pathFromText(path), progress);
        if (progress.stopRequested())
            return cancelled(caseFile);
        std::error_code error;
        if (!digest)
            changed.push_back({path, std::filesystem::exists(pathFromText(path), error)
                                         ? ChangedSource::State::Unreadable
                                         : ChangedSource::State::Vanished});
        else if (toHex(*digest) != (source->container.empty() ? source->sha256 : toHex(source->containerSha256)))
            changed.push_back({path, ChangedSource::State::Changed});
    }
    return changed;
}

/// Adds what the log says to what the records say.
Status checkLog(const store::CaseReader &reader, Verification &result)
{
    auto log = verifyLog(reader);
    if (!log)
        return std::unexpected(log.error());
    exports::Verdict &verdict = result.verdict;
    verdict.intact = verdict.intact.value_or(true) && log->intact.value_or(true);
    verdict.complete = verdict.complete.value_or(true) && log->complete.value_or(true);
    verdict.trusted = log->trusted;
    verdict.problems.insert(verdict.problems.end(), log->problems.begin(), log->problems.end());
    result.log = std::move(*log);
    return {};
}

/// Adds what the full-text index says to what the records say.
Status checkIndex(const store::CaseReader &reader, Verification &result, Progress &progress)
{
    auto check = store::checkSearchIndex(reader, progress);
    if (!check)
        return std::unexpected(check.error());
    exports::Verdict &verdict = result.verdict;
    verdict.intact = verdict.intact.value_or(true) && check->problems.empty();
    std::ranges::move(check->problems, std::back_inserter(verdict.problems));
    result.outdatedIndex = check->outdated;
    return {};
}

/// A case on a read-only medium, or one that somebody else is writing to, is checked all the same.
void logCheck(const Path &path, const exports::Verdict &verdict)
{
    const auto value = [](std::optional<bool> given) { return given ? QJsonValue(*given) : QJsonValue(); };
    static_cast<void>(logAct(path, audit::Act::Verify,
                             {{"intact"_L1, value(verdict.intact)},
                              {"complete"_L1, value(verdict.complete)},
                              {"trusted"_L1, value(verdict.trusted)},
                              {"checked"_L1, static_cast<qint64>(verdict.checked)}}));
}

Result<Verification> verifyCase(const Path &path, Progress &progress)
{
    const auto reader = store::CaseReader::open(path);
    if (!reader)
        return std::unexpected(reader.error());
    Verification result;
    exports::Verdict &verdict = result.verdict;
    verdict.intact = true;
    Problems problems(verdict);
    const auto structure = reader->structureProblems();
    if (!structure)
        return std::unexpected(structure.error());
    std::ranges::for_each(*structure, [&](const std::string &sentence) { problems.add(sentence); });

    // From here on a damaged page is a finding, not an obstacle.
    const auto found = [&problems](const Error &error) {
        if (error.code == Error::Code::Corrupt)
            problems.add(error.text() + ".");
        return error.code == Error::Code::Corrupt;
    };
    const auto sources = reader->sources();
    if (!sources && !found(sources.error()))
        return std::unexpected(sources.error());
    const auto rows = sources.value_or(std::vector<store::SourceRow>());
    const auto records = compareWithRebuilt(path, *reader, rows, problems, progress);
    if (!records && !found(records.error()))
        return std::unexpected(records.error());
    verdict.checked = records.value_or(0);

    if (const Status checked = checkIndex(*reader, result, progress); !checked && !found(checked.error()))
        return checked.error().code == Error::Code::Cancelled ? cancelled(path) : std::unexpected(checked.error());

    const auto balance = reader->balance();
    if (!balance && !found(balance.error()))
        return std::unexpected(balance.error());
    if (balance) {
        verdict.complete = balance->balanced;
        verdict.problems.insert(verdict.problems.end(), balance->problems.begin(), balance->problems.end());
    }

    auto changed = changedSources(rows, path, progress);
    if (!changed)
        return std::unexpected(changed.error());
    result.sources = std::move(*changed);
    auto appeared = appearedArchives(*reader, rows, progress);
    if (!appeared && !found(appeared.error()))
        return std::unexpected(appeared.error());
    for (const std::string &file : appeared.value_or(std::vector<std::string>()))
        result.sources.push_back({file, ChangedSource::State::Appeared});
    std::ranges::stable_sort(result.sources, {}, &ChangedSource::path);
    if (progress.stopRequested())
        return cancelled(path);
    if (const Status checked = checkLog(*reader, result); !checked)
        return std::unexpected(checked.error());
    if (structure->empty() && result.log->intact.value_or(true)) // a damaged file is left as it is
        logCheck(path, verdict);
    return result;
}

} // namespace

Result<audit::LogCheck> verifyLog(const store::CaseReader &reader, std::vector<crypto::Certificate> alsoKnown)
{
    auto known = knownIdentities();
    if (!known)
        return std::unexpected(known.error());
    std::ranges::move(alsoKnown, std::back_inserter(*known));
    return audit::checkLog(reader, *known);
}

Result<Verification> verify(const Path &path, Progress &progress)
{
    std::error_code error;
    if (!std::filesystem::is_directory(path, error))
        return verifyCase(path, progress);
    auto verdict = exports::verifyExport(path, progress);
    if (!verdict)
        return std::unexpected(verdict.error());
    const auto known = knownIdentities();
    if (!known)
        return std::unexpected(known.error());
    exports::checkApproval(path, *known, *verdict);
    exports::checkManifestSignature(path, *known, *verdict);
    return Verification{std::move(*verdict), {}};
}

} // namespace casebook::work
