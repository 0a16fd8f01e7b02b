// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/verify.h"

#include "core/archive/imarchive/reader.h"
#include "core/base/hex.h"
#include "core/model/jid.h"
#include "core/store/casereader.h"
#include "core/work/filedigest.h"

#include <format>
#include <istream>
#include <ranges>
#include <streambuf>

namespace casebook::work {

namespace {

constexpr std::uint64_t readBytes = 1 << 20;
constexpr std::size_t problemsShown = 100;

/// The bytes of a source as the case keeps them, as a stream for the reader.
class StoredBytes final : public std::streambuf
{
public:
    StoredBytes(const store::CaseReader &reader, const store::SourceRow &source)
        : m_reader(reader)
        , m_source(source)
    {
    }

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
    explicit Problems(exports::Verdict &verdict)
        : m_verdict(verdict)
    {
    }

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

std::vector<std::string_view> views(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

/// Decodes the raw records again and holds each event against the row that the case has for it.
class EventCheck final : public RecordSink
{
public:
    EventCheck(const store::CaseReader &reader, const store::SourceRow &source, exports::Verdict &verdict,
               Progress &progress, std::uint64_t doneBefore, std::uint64_t total)
        : m_reader(reader)
        , m_source(source)
        , m_verdict(verdict)
        , m_problems(verdict)
        , m_progress(progress)
        , m_done(doneBefore)
        , m_total(total)
    {
    }

    void beginSource(const SourceHead &) override {}
    void beginPiece(PieceNumber piece, const PieceBegin &begin) override
    {
        m_pieces[piece] = std::string(begin.conversationId);
    }
    void metadata(PieceNumber, const MetadataRecord &) override { ++m_verdict.checked; }
    void participant(PieceNumber, const ParticipantRecord &) override { ++m_verdict.checked; }
    void endPiece(PieceNumber piece, const PieceEnd &) override { m_pieces.erase(piece); }
    void issue(const IssueRecord &) override {}
    void abandonSource() override {}
    bool failed() const override { return m_error.has_value(); }

    void event(PieceNumber piece, const EventRecord &record) override
    {
        ++m_verdict.checked;
        const auto row = m_reader.eventAt(m_source.key, record.span.offset);
        if (row)
            compare(m_pieces[piece], record, *row);
        else if (row.error().code == Error::Code::NotFound)
            problem(record, "the case has no event for this record");
        else
            m_error = row.error();
    }

    void block(std::uint64_t offset, std::string_view bytes) override
    {
        m_progress.report(m_done + offset + bytes.size(), m_total, m_verdict.checked, m_source.path);
    }

    void endSource(const SourceTail &tail) override
    {
        if (toHex(tail.sha256) != m_source.sha256)
            m_problems.add(std::format("{}: the bytes in the case do not have the SHA-256 that was recorded when it was read.",
                                       m_source.path));
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    void compare(const std::string &conversationId, const EventRecord &record, const Event &row)
    {
        const bool sameTime = record.time.has_value() == row.time.has_value() && (!record.time || *record.time == *row.time)
            && record.rawTime == row.rawTime;
        const bool sameTexts = record.text == row.text && record.uid == row.uid && record.room == row.room
            && record.threadId == row.threadId && record.nick == row.nick && record.oldNick == row.oldNick
            && record.target == row.target && std::ranges::equal(record.invited, views(row.invited))
            && std::ranges::equal(record.extra, views(row.extra));
        if (record.id != row.id)
            problem(record, "its event id differs from the one in the case");
        else if (record.type != row.type || record.typeName != row.typeName)
            problem(record, "its type differs from the one in the case");
        else if (foldJid(record.sender) != foldJid(row.sender))
            problem(record, "its sender differs from the one in the case");
        else if (!sameTime)
            problem(record, "its time differs from the one in the case");
        else if (!sameTexts)
            problem(record, "its text or another field differs from the one in the case");
        else if (row.tenant != m_source.tenant)
            problem(record, "its tenant differs from the one in the case");
        else if (!conversationId.empty() && row.conversationId.empty())
            problem(record, "its conversation has lost its id");
    }

    void problem(const EventRecord &record, std::string_view what)
    {
        m_problems.add(std::format("{}, record at byte {}: {}.", m_source.path, record.span.offset, what));
    }

    const store::CaseReader &m_reader;
    const store::SourceRow &m_source;
    exports::Verdict &m_verdict;
    Problems m_problems;
    Progress &m_progress;
    std::uint64_t m_done;
    std::uint64_t m_total;
    std::map<PieceNumber, std::string> m_pieces;
    std::optional<Error> m_error;
};

std::unexpected<Error> cancelled(const Path &path)
{
    return failure(Error::Code::Cancelled, pathText(path), "the check was stopped before its end");
}

/// A zone that the import assumed for times without one is told by the rows; the raw text is compared anyway.
Status checkSource(const store::CaseReader &reader, const store::SourceRow &source, exports::Verdict &verdict,
                   Progress &progress, std::uint64_t done, std::uint64_t total)
{
    StoredBytes bytes(reader, source);
    std::istream stream(&bytes);
    SourceHead head;
    head.path = source.path;
    head.tenant = source.tenant;
    head.kind = source.kind;
    head.bytes = source.bytes;
    EventCheck check(reader, source, verdict, progress, done, total);
    const Status status = archive::imarchive::read(stream, head, {}, check, progress);
    if (bytes.error())
        Problems(verdict).add(bytes.error()->text() + ".");
    if (check.error())
        return std::unexpected(*check.error());
    if (!status && status.error().code == Error::Code::Cancelled)
        return status;
    return {};
}

/// Holds the original files against what was read from them.
Result<std::vector<ChangedSource>> changedSources(const std::vector<store::SourceRow> &sources, const Path &caseFile,
                                                  const Progress &progress)
{
    // A file that was read again after it had changed stands twice: the newest reading counts.
    std::map<std::string, const store::SourceRow *> newest;
    for (const store::SourceRow &source : sources) {
        const store::SourceRow *&row = newest[source.path];
        row = !row || row->key < source.key ? &source : row;
    }
    std::vector<ChangedSource> changed;
    for (const auto &[path, source] : newest) {
        const auto digest = fileDigest(pathFromText(path), progress);
        if (progress.stopRequested())
            return cancelled(caseFile);
        if (!digest)
            changed.push_back({path, ChangedSource::State::Vanished});
        else if (toHex(*digest) != source->sha256)
            changed.push_back({path, ChangedSource::State::Changed});
    }
    return changed;
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

    const auto sources = reader->sources();
    if (!sources)
        return std::unexpected(sources.error());
    const std::uint64_t total = std::ranges::fold_left(*sources | std::views::transform(&store::SourceRow::bytes),
                                                       std::uint64_t{0}, std::plus{});
    std::uint64_t done = 0;
    for (const store::SourceRow &source : *sources) {
        if (const Status status = checkSource(*reader, source, verdict, progress, done, total); !status)
            return std::unexpected(status.error());
        done += source.bytes;
    }

    const auto balance = reader->balance();
    if (!balance)
        return std::unexpected(balance.error());
    verdict.complete = balance->balanced;
    verdict.problems.insert(verdict.problems.end(), balance->problems.begin(), balance->problems.end());

    auto changed = changedSources(*sources, path, progress);
    if (!changed)
        return std::unexpected(changed.error());
    result.sources = std::move(*changed);
    return result;
}

} // namespace

Result<Verification> verify(const Path &path, Progress &progress)
{
    std::error_code error;
    if (!std::filesystem::is_directory(path, error))
        return verifyCase(path, progress);
    return exports::verifyExport(path, progress).transform([](exports::Verdict verdict) {
        return Verification{std::move(verdict), {}};
    });
}

} // namespace casebook::work
