// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/termscontroller.h"

#include "core/review/actnow.h"
#include "core/work/decisions.h"
#include "core/work/termreport.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/reportpdf.h"
#include "ui/presentation/wording.h"

#include <QFile>
#include <QStringDecoder>

#include <utility>

namespace casebook::ui {

namespace {

constexpr qint64 longestFile = 8 << 20;

Result<QString> readText(const Path &path)
{
    QFile file(toText(pathText(path)));
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile) {
        return failure(Error::Code::Io, pathText(path), "cannot be read as a term list",
                       "Choose a text file of at most 8 MiB");
    }
    const auto bytes = file.readAll();
    const bool wide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QStringDecoder decoder(wide ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    return QString(decoder(bytes));
}

Result<std::vector<EventKey>> drawSample(const store::CaseReader &reader, const review::Term &term,
                                         const std::string &seed, Progress &progress)
{
    const auto ids = review::sampleHits(reader, *term.query, seed, term.text, review::usualSample, progress);
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<EventKey> keys;
    for (const auto &id : *ids) {
        const auto event = reader.event(id);
        if (!event)
            return std::unexpected(event.error());
        keys.push_back(event->key);
    }
    return keys;
}

} // namespace

void TermTableModel::show(std::vector<review::TermResult> terms)
{
    beginResetModel();
    m_terms = std::move(terms);
    endResetModel();
}

int TermTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_terms.size());
}

int TermTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TermTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &one = term(index.row());
    const bool number = index.column() >= Hits && index.column() <= Conversations;
    if (role == Qt::TextAlignmentRole && (number || index.column() == Line))
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::UserRole + 1)
        return !one.term.query.has_value();
    if (role == Qt::ToolTipRole && index.column() == Term)
        return toText(one.term.text);
    if (role == Qt::ToolTipRole && index.column() == Remark)
        return data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != Qt::UserRole)
        return {};
    const auto figure = [&](std::int64_t count) -> QVariant {
        return role == Qt::UserRole ? QVariant(static_cast<qint64>(count)) : QVariant(countText(count));
    };
    switch (index.column()) {
    case Line: return figure(static_cast<std::int64_t>(one.term.line));
    case Term: return toText(one.term.name);
    case Hits: return one.counts ? figure(one.counts->hits) : QVariant();
    case Unique: return one.counts ? figure(one.counts->unique) : QVariant();
    case Conversations: return one.counts ? figure(one.counts->conversations) : QVariant();
    case Remark: return one.counts || !one.term.query ? toText(work::remark(one)) : QString();
    default: return {};
    }
}

QVariant TermTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section != Term && section != Remark)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Unique)
        return tr("Hits that no other term of the list has.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Term: return tr("Term");
    case Hits: return tr("Hits");
    case Unique: return tr("Unique hits");
    case Conversations: return tr("Conversations");
    case Remark: return tr("Remark");
    default: return {};
    }
}

TermsController::TermsController(CaseReads &reads, CaseWrites &writes, SearchController &search, QThreadPool &pool,
                                 QObject *parent)
    : QObject(parent), m_reads(reads), m_writes(writes), m_search(search), m_pool(pool), m_sample(reads)
{
    connect(&m_sample, &HitListModel::failed, this, &TermsController::failed);
}

void TermsController::setList(const QString &name, const QString &text)
{
    m_name = name;
    m_text = text;
    m_result.reset();
    ++m_sampling;
    m_sample.start();
    std::vector<review::TermResult> terms;
    for (auto &term : review::parseTerms(text.toStdString(), m_search.context()))
        terms.push_back({std::move(term), {}});
    m_table.show(std::move(terms));
    Q_EMIT listChanged();
    Q_EMIT changed();
}

void TermsController::open(const Path &file)
{
    jobs::deliver(jobs::runJob(m_pool, [file](Progress &) { return readText(file); }), this,
                  [this, file](const Result<QString> &text) {
                      if (text)
                          setList(toText(pathText(file.filename())), *text);
                      else
                          Q_EMIT failed(text.error());
                  });
}

void TermsController::run(bool withinQuery)
{
    if (running() || !m_reads.file())
        return;
    const auto within = withinQuery ? m_search.query() : query::all();
    const auto filter = withinQuery ? m_search.text() : QString();
    auto terms = review::parseTerms(m_text.toStdString(), m_search.context());
    m_result.reset();
    auto progress = m_job.begin(tr("Term list"));
    jobs::deliver(jobs::runJob(m_pool, progress,
                               [file = *m_reads.file(), terms = std::move(terms),
                                within](Progress &watched) mutable -> Result<review::TermReport> {
                                   auto reader = store::CaseReader::open(file);
                                   if (!reader)
                                       return std::unexpected(reader.error());
                                   return review::runTerms(*reader, std::move(terms), within, watched);
                               }),
                  this, [this, filter, generation = m_generation](Result<review::TermReport> answer) {
                      m_job.end();
                      if (generation == m_generation)
                          accept(std::move(answer), filter);
                  });
    Q_EMIT changed();
}

void TermsController::accept(Result<review::TermReport> answer, const QString &filter)
{
    if (answer) {
        m_table.show(answer->terms);
        m_result = Run{m_name, filter, std::move(*answer)};
    } else if (answer.error().code != Error::Code::Cancelled) {
        Q_EMIT failed(answer.error());
    }
    Q_EMIT changed();
}

void TermsController::sample(int row, const QString &seed)
{
    const auto sampling = ++m_sampling;
    const auto &term = m_table.term(row).term;
    if (!term.query || !m_reads.file())
        return;
    m_sample.start();
    m_sample.setHighlights(highlightsFor(*term.query));
    m_reads.read(
        this,
        [term, seed = seed.toStdString()](const store::CaseReader &reader, Progress &progress) {
            return drawSample(reader, term, seed, progress);
        },
        [this, sampling, row](const Result<std::vector<EventKey>> &answer) {
            if (sampling != m_sampling)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_sample.add(*answer);
            Q_EMIT sampleDrawn(row);
        });
}

void TermsController::save(const QString &name)
{
    m_name = name;
    m_writes.write(
        [name = name.toStdString(), text = m_text.toStdString(), zone = m_search.context().zone,
         act = review::actNow()](store::CaseFile &file) -> Status {
            return work::saveTermList(file, name, {text, {}, zone}, act).transform([](std::int64_t) {});
        },
        [this, generation = m_generation](const Status &outcome) {
            if (generation != m_generation)
                return;
            reload();
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
    Q_EMIT listChanged();
}

void TermsController::load(const QString &name)
{
    m_reads.read(
        this,
        [name = name.toStdString()](const store::CaseReader &reader) {
            return reader.savedVersions(store::SavedKind::TermList, name);
        },
        [this, name](const Result<std::vector<store::SavedVersion>> &answer) {
            if (!answer)
                Q_EMIT failed(answer.error());
            else if (!answer->empty() && answer->back().content)
                setList(name, toText(answer->back().content->text));
        });
}

void TermsController::saveReport(Format format, const QString &title, const QString &seed, const Path &file)
{
    if (!m_result)
        return;
    m_reads.read(
        this,
        [run = *m_result, format, title, seed = seed.toStdString(),
         file](const store::CaseReader &reader) -> Result<Path> {
            const auto report = [&]() -> Status {
                if (format == Format::Csv)
                    return work::saveDocument(work::termReportCsv(run.report), file);
                const work::TermReportHead head{reader.info(), run.list.toStdString(), run.filter.toStdString(),
                                                review::actNow().time, seed};
                const auto html = work::termReportHtml(run.report, head);
                return format == Format::Html ? work::saveDocument(html, file) : savePdf(html, title, title, file);
            };
            return report().transform([&file] { return file; });
        },
        [this](const Result<Path> &answer) {
            if (answer)
                Q_EMIT reportSaved(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void TermsController::reload()
{
    m_reads.read(
        this, [](const store::CaseReader &reader) { return reader.saved(store::SavedKind::TermList); },
        [this](const Result<std::vector<store::Saved>> &answer) {
            if (!answer)
                return; // the list of filters, read with it, says so
            m_saved.clear();
            for (const auto &list : *answer)
                m_saved += toText(list.name);
            Q_EMIT savedChanged();
        });
}

void TermsController::clear()
{
    ++m_generation;
    stop();
    m_saved.clear();
    setList({}, {});
    Q_EMIT savedChanged();
}

} // namespace casebook::ui
