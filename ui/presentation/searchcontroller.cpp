// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/searchcontroller.h"

#include "ui/presentation/eventtext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <mutex>

namespace casebook::ui {

namespace {

constexpr auto pollEvery = std::chrono::milliseconds(16); // once a picture
constexpr qsizetype longestHistory = 50;

/// Where a character of that number, from 0, begins.
qsizetype unitsBefore(const QString &text, int character)
{
    qsizetype unit = 0;
    for (; character > 0 && unit < text.size(); --character)
        unit += text[unit].isHighSurrogate() ? 2 : 1;
    return unit;
}

/// The parser names the place at the end of the subject, in characters from 1: "filter, at character 12".
SearchController::Problem problemOf(const Error &error, const QString &text)
{
    static const QRegularExpression trailingNumber(QStringLiteral("(\\d+)$"));
    SearchController::Problem problem{toText(error.reason), -1};
    if (const auto match = trailingNumber.match(toText(error.subject)); match.hasMatch()) {
        const auto character = match.captured(1).toInt();
        problem.column = unitsBefore(text, character - 1);
        problem.message = SearchController::tr("At character %1: %2").arg(character).arg(problem.message);
    }
    if (!error.advice.empty())
        problem.message += QStringLiteral(". ") + toText(error.advice);
    return problem;
}

} // namespace

/// What the search found and the window has not fetched yet.
struct SearchController::Mail
{
    std::mutex mutex;
    std::vector<EventKey> keys;
    store::SearchCoverage coverage;

    void put(std::span<const EventKey> found, const store::SearchCoverage &soFar)
    {
        const std::scoped_lock lock(mutex);
        keys.insert(keys.end(), found.begin(), found.end());
        coverage = soFar;
    }
    std::pair<std::vector<EventKey>, store::SearchCoverage> take()
    {
        const std::scoped_lock lock(mutex);
        return {std::exchange(keys, {}), coverage};
    }
};

SearchController::SearchController(CaseReads &reads, QObject *parent) : QObject(parent), m_reads(reads), m_hits(reads)
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, &SearchController::collect);
    connect(&m_hits, &HitListModel::failed, this, &SearchController::failed);
    connect(&m_hits, &QAbstractItemModel::dataChanged, this, &SearchController::openWantedHit);
}

query::Context SearchController::context() const
{
    return {.now = QDateTime::currentMSecsSinceEpoch() * 1'000'000, .zone = m_zone.id().toStdString()};
}

bool SearchController::setText(const QString &text)
{
    m_text = text;
    auto parsed = query::parse(text.toStdString(), context());
    if (!parsed) {
        m_problem = problemOf(parsed.error(), text);
        Q_EMIT queryChanged();
        return false;
    }
    const bool same = *parsed == m_query;
    m_problem.reset();
    m_query = std::move(*parsed); // equal queries may have been written in other ways
    Q_EMIT queryChanged();
    if (!same)
        ask();
    return true;
}

void SearchController::setQuery(const query::Query &query)
{
    if (query == m_query && !m_problem)
        return;
    m_problem.reset();
    m_query = query;
    m_text = toText(query::toText(query));
    Q_EMIT queryChanged();
    ask();
}

void SearchController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_hits.setZone(zone);
    setText(m_text);
}

void SearchController::setColouredWords(std::vector<ColouredWords> sets)
{
    m_sets = std::move(sets);
    renewHighlights();
}

void SearchController::renewHighlights()
{
    const auto highlights = highlightsFor(m_query, m_sets);
    m_hits.setHighlights(highlights);
    Q_EMIT highlightsChanged(highlights);
}

void SearchController::reload()
{
    ask();
}

void SearchController::stop()
{
    ++m_generation;
    m_poll.stop();
    m_running.cancel();
    m_mail.reset();
}

void SearchController::clear()
{
    stop();
    m_query = {};
    m_text.clear();
    m_problem.reset();
    m_answer = {};
    m_history.clear();
    m_hits.start();
    renewHighlights();
    setCurrentHit(-1);
    Q_EMIT queryChanged();
    Q_EMIT answerChanged();
}

void SearchController::ask()
{
    stop();
    m_answer = {};
    m_hits.start();
    renewHighlights();
    setCurrentHit(-1);
    if (!m_reads.file()) {
        Q_EMIT answerChanged();
        return;
    }
    m_mail = std::make_shared<Mail>();
    m_clock.start();
    m_running = m_reads.read([mail = m_mail, query = m_query](const store::CaseReader &reader,
                                                              Progress &progress) -> Result<store::CaseReader::Answer> {
        if (!query.selectsAll()) {
            const auto searched = reader.search(query, progress, [&](auto keys, const auto &coverage) {
                mail->put(keys, coverage);
                return !progress.stopRequested();
            });
            if (!searched)
                return std::unexpected(searched.error());
        }
        return reader.count(query, progress);
    });
    jobs::deliver(m_running, this, [this, generation = m_generation](const Result<store::CaseReader::Answer> &answer) {
        if (generation == m_generation)
            accept(answer);
    });
    m_poll.start();
    Q_EMIT answerChanged();
}

void SearchController::collect()
{
    auto [keys, coverage] = m_mail->take();
    if (keys.empty() && coverage.indexed + coverage.scanned == m_answer.coverage.indexed + m_answer.coverage.scanned)
        return;
    m_hits.add(keys);
    m_answer.counts.events = m_hits.rowCount();
    m_answer.coverage = coverage;
    m_answer.milliseconds = m_clock.elapsed();
    Q_EMIT answerChanged();
}

void SearchController::accept(const Result<store::CaseReader::Answer> &answer)
{
    m_poll.stop();
    if (!answer) {
        Q_EMIT answerChanged();
        Q_EMIT failed(answer.error());
        return;
    }
    collect();
    m_answer.counts = answer->counts;
    m_answer.complete = true;
    m_answer.milliseconds = m_clock.elapsed();
    Q_EMIT answerChanged();
    Q_EMIT answered();
}

void SearchController::setCurrentHit(int row)
{
    m_wantedHit = -1;
    if (row == m_currentHit)
        return;
    m_currentHit = row;
    Q_EMIT currentHitChanged(row);
}

int SearchController::hitFrom(int steps) const
{
    const int rows = m_hits.rowCount();
    if (rows == 0)
        return -1;
    const int from = m_currentHit < 0 && steps < 0 ? 0 : m_currentHit;
    return ((from + steps) % rows + rows) % rows;
}

std::vector<SearchController::Term> SearchController::fieldTerms() const
{
    std::vector<Term> terms;
    const auto utf8 = m_text.toStdString();
    const auto place = [&utf8](std::size_t byte) { return toText(std::string_view(utf8).substr(0, byte)).size(); };
    const auto visit = [&](const auto &again, const query::Node &node) -> void {
        if (node.kind == query::Node::Kind::Field && node.end <= utf8.size())
            terms.push_back({place(node.begin), place(node.end)});
        for (const auto &child : node.children)
            again(again, child);
    };
    visit(visit, m_query.root);
    return terms;
}

void SearchController::openHit(int row)
{
    setCurrentHit(row);
    m_wantedHit = row;
    remember();
    openWantedHit();
}

void SearchController::openWantedHit()
{
    if (m_wantedHit < 0 || m_wantedHit >= m_hits.rowCount())
        return;
    if (const auto *hit = m_hits.hit(m_wantedHit)) {
        m_wantedHit = -1;
        Q_EMIT hitOpened(hit->event);
    }
}

void SearchController::remember()
{
    const auto text = m_text.trimmed();
    if (text.isEmpty() || m_problem)
        return;
    m_history.removeAll(text);
    m_history.prepend(text);
    if (m_history.size() > longestHistory)
        m_history.removeLast();
}

} // namespace casebook::ui
