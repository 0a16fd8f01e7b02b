// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/builder.h"
#include "core/query/query.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/hitlistmodel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimeZone>
#include <QTimer>

#include <memory>
#include <optional>

namespace casebook::ui {

/// What the window looks for: one query for all pages, its hits as they come, and the way from hit to hit.
///
/// The newest query wins: an answer under way to an older one is stopped, and nothing of it is shown any more.
class SearchController : public QObject
{
    Q_OBJECT

public:
    struct Problem
    {
        QString message;
        qsizetype column = -1; ///< UTF-16 units from 0; -1 where no place can be named.
    };

    /// What is known of the answer.
    struct Answer
    {
        store::CaseReader::Counts counts; ///< Conversations only when complete.
        store::SearchCoverage coverage;
        bool complete = false;
        qint64 milliseconds = 0;
    };

    explicit SearchController(CaseReads &reads, QObject *parent = nullptr);

    /// Reads the query language; false, and problem() set, when the text does not say a query. The answer to the query
    /// before then stays.
    bool setText(const QString &text);
    void setQuery(const query::Query &query);
    const QString &text() const { return m_text; }
    const query::Query &query() const { return m_query; }
    const std::optional<Problem> &problem() const { return m_problem; }

    /// Dates without a zone are dates of this one.
    void setZone(const QTimeZone &zone);
    query::Context context() const;

    /// Words to be seen beside those of the query.
    void setColouredWords(std::vector<ColouredWords> sets);

    /// Asks again: the case has changed.
    void reload();
    /// No case is open any more.
    void clear();
    /// Stops what is under way; nothing more comes.
    void stop();

    HitListModel &hits() { return m_hits; }
    const Answer &answer() const { return m_answer; }
    bool searching() const { return m_poll.isActive(); }

    /// The hit that the person is at; -1: none yet.
    int currentHit() const { return m_currentHit; }
    void setCurrentHit(int row);
    /// The row so many hits on (or back); before the first and behind the last it goes on at the other end. -1: there
    /// are none.
    int hitFrom(int steps) const;
    /// hitOpened() follows as soon as the event is there.
    void openHit(int row);

    /// Places in the text that are terms with a field, in UTF-16 units.
    struct Term
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    std::vector<Term> fieldTerms() const;

    /// What was looked for since the program began, the last first. Never kept on a disk.
    const QStringList &history() const { return m_history; }
    void remember();

Q_SIGNALS:
    void queryChanged(); ///< The text, the query or the problem.
    void answerChanged();
    void highlightsChanged(const casebook::ui::SharedHighlights &highlights);
    /// The answer to the query is complete.
    void answered();
    void currentHitChanged(int row);
    void hitOpened(const casebook::Event &event);
    void failed(const casebook::Error &error);

private:
    struct Mail;

    void ask();
    void renewHighlights();
    void collect();
    void accept(const Result<store::CaseReader::Answer> &answer);
    void openWantedHit();

    CaseReads &m_reads;
    HitListModel m_hits;
    QString m_text;
    query::Query m_query;
    std::optional<Problem> m_problem;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<ColouredWords> m_sets;

    Answer m_answer;
    QTimer m_poll; ///< Runs while an answer is under way.
    QElapsedTimer m_clock;
    std::shared_ptr<Mail> m_mail;
    QFuture<Result<store::CaseReader::Answer>> m_running;
    quint64 m_generation = 0;
    int m_currentHit = -1;
    int m_wantedHit = -1; ///< Its page is still on its way.
    QStringList m_history;
};

} // namespace casebook::ui
