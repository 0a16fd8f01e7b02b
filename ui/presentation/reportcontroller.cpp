// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/reportcontroller.h"

#include "core/work/reportwriter.h"
#include "ui/presentation/hexdump.h"
#include "ui/presentation/reportpdf.h"

#include <QRegularExpression>

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr std::uint64_t shownAround = 16; ///< Bytes before and behind a place.
constexpr std::uint64_t mostShown = 96;
constexpr std::size_t mostUnread = 2000; ///< More would not be told apart in a bar.

Span spanAround(Span place, std::uint64_t sourceBytes)
{
    const auto from = place.offset - std::min(place.offset, shownAround);
    const auto to = std::min(sourceBytes, place.offset + std::min(place.length, mostShown) + shownAround);
    return {from, to - std::min(from, to)};
}

Status write(const work::ReadingReport &report, ReportController::Format format, const Path &file)
{
    switch (format) {
    case ReportController::Format::Pdf: return savePdf(report, file);
    case ReportController::Format::Html: return work::saveReport(report, work::ReportFormat::Html, file);
    case ReportController::Format::Json: break;
    }
    return work::saveReport(report, work::ReportFormat::Json, file);
}

} // namespace

ReportController::ReportController(CaseReads &reads, CaseController &caseFile, ImportController &imports,
                                   const Clock &clock, QObject *parent)
    : QObject(parent), m_reads(reads), m_case(caseFile), m_import(imports), m_clock(clock)
{
    connect(&m_case, &CaseController::opened, this, &ReportController::clear);
    connect(&m_case, &CaseController::closed, this, &ReportController::clear);
    connect(&m_case, &CaseController::contentsChanged, this, &ReportController::read);
    connect(&m_case, &CaseController::booksChanged, this, &ReportController::changed);
}

const Clock &ReportController::systemClock()
{
    static const SystemClock clock;
    return clock;
}

void ReportController::clear()
{
    ++m_generation;
    ++m_examination;
    m_report.reset();
    m_examined.reset();
    Q_EMIT changed();
}

void ReportController::read()
{
    const auto today = std::chrono::floor<std::chrono::days>(m_clock.now());
    m_reads.readBehind(
        this, [today](const store::CaseReader &reader) { return work::readingReport(reader, {}, today); },
        [this, generation = ++m_generation](Result<work::ReadingReport> answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_report = std::make_shared<const work::ReadingReport>(std::move(*answer));
            Q_EMIT changed();
        });
}

std::int64_t ReportController::leftOut() const
{
    return m_import.report() ? std::ranges::count_if(m_import.report()->skipped, &archive::SkippedFile::matters) : 0;
}

void ReportController::examine(const work::SourceReport &source, std::optional<Span> place)
{
    m_reads.read(
        this,
        [key = source.key, around = place ? spanAround(*place, source.bytes)
                                          : Span()](const store::CaseReader &reader) -> Result<Examined> {
            auto unread = reader.unreadPlaces(key, mostUnread);
            if (!unread)
                return std::unexpected(unread.error());
            const auto bytes = around.length > 0 ? reader.raw(key, around) : Result<std::string>();
            if (!bytes)
                return std::unexpected(bytes.error());
            return Examined{key, *std::move(unread), hexDump(*bytes, around.offset)};
        },
        [this, examination = ++m_examination](Result<Examined> answer) {
            if (examination != m_examination)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_examined = std::move(*answer);
            Q_EMIT examinedChanged();
        });
}

const work::SourceReport *ReportController::source(SourceKey key) const
{
    if (!m_report)
        return nullptr;
    const auto found = std::ranges::find(m_report->sources, key, &work::SourceReport::key);
    return found == m_report->sources.end() ? nullptr : &*found;
}

bool ReportController::canSave() const
{
    const auto books = m_case.books();
    return m_report && (books == CaseController::Books::Balanced || books == CaseController::Books::Unbalanced);
}

bool ReportController::save(Format format, const Path &file)
{
    if (!canSave())
        return false;
    store::Balance balance{m_case.books() == CaseController::Books::Balanced, m_case.bookProblems()};
    auto leftOut = m_import.report() ? m_import.report()->skipped : std::vector<archive::SkippedFile>();
    jobs::deliver(jobs::runJob(m_reads.pool(),
                               [report = m_report, balance = std::move(balance), leftOut = std::move(leftOut), format,
                                file](Progress &) -> Result<Path> {
                                   work::ReadingReport whole = *report;
                                   whole.balance = balance;
                                   whole.leftOut = leftOut;
                                   const Status done = write(whole, format, file);
                                   return done ? Result<Path>(file) : std::unexpected(done.error());
                               }),
                  this, [this](Result<Path> answer) {
                      if (answer)
                          Q_EMIT saved(*answer);
                      else
                          Q_EMIT failed(answer.error());
                  });
    return true;
}

QString ReportController::suggestedName(const QString &caseTitle, Format format)
{
    QString name = tr("Reading report %1", "name of a file").arg(caseTitle);
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    name.replace(forbidden, QStringLiteral("-"));
    switch (format) {
    case Format::Pdf: return name.trimmed() + QStringLiteral(".pdf");
    case Format::Html: return name.trimmed() + QStringLiteral(".html");
    case Format::Json: break;
    }
    return name.trimmed() + QStringLiteral(".json");
}

} // namespace casebook::ui
