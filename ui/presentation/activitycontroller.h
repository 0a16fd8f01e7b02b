// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "core/work/readingreport.h"
#include "ui/presentation/casereads.h"

#include <QObject>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace casebook::ui {

/// What happened when, as bars of equal length in time.
struct ActivityPicture
{
    qint64 from = 0;  ///< Nanoseconds, UTC, of the first bar.
    qint64 width = 0; ///< Of each bar, in nanoseconds; 0: there is nothing to show.
    std::vector<store::ActivityBar> bars;
    std::vector<bool> missing; ///< Of each bar: whether a daily file is missing in it.

    qint64 until() const { return from + width * static_cast<qint64>(bars.size()); }
    qint64 startOf(int bar) const { return from + width * bar; }
    /// -1 outside.
    int barAt(qint64 time) const;
};

/// Counts what the case has over time, how much of it the search finds, and how much is tagged.
class ActivityController : public QObject
{
    Q_OBJECT

public:
    explicit ActivityController(CaseReads &reads, QObject *parent = nullptr);

    /// The case has events from and up to these moments; none: it has no events with a time.
    void setWhole(std::optional<std::pair<Instant, Instant>> whole);
    void setQuery(const query::Query &query);
    void setZone(const QTimeZone &zone);
    /// The days without a file that should have one; may be null.
    void setReport(std::shared_ptr<const work::ReadingReport> report);

    /// Counts anew: tags or events are others now.
    void reload();

    /// The stretch that is shown; within the whole, a minute at the least.
    void setRange(qint64 from, qint64 until);
    /// Half as long around a moment, or twice as long.
    enum class Zoom { In, Out };
    void zoom(Zoom how, qint64 around);
    void showAll();
    bool showsAll() const;

    const ActivityPicture &picture() const { return m_picture; }
    const QTimeZone &zone() const { return m_zone; }
    bool counting() const { return m_counting.isRunning(); }

    /// "Tuesday, 14 March 2017: 1,204 events, 31 hits", for one bar.
    QString barText(int bar) const;
    /// When a bar begins, as short as its length allows.
    QString barTime(int bar) const;
    /// The whole picture in a few sentences.
    QString summary() const;

Q_SIGNALS:
    void changed();
    void failed(const casebook::Error &error);

private:
    void count();
    void markMissing();

    CaseReads &m_reads;
    QTimeZone m_zone = QTimeZone::utc();
    query::Query m_query;
    std::shared_ptr<const work::ReadingReport> m_report;
    std::optional<std::pair<qint64, qint64>> m_whole;
    std::optional<std::pair<qint64, qint64>> m_range;
    ActivityPicture m_picture;
    QFuture<Result<std::vector<store::ActivityBar>>> m_counting;
    quint64 m_generation = 0;
};

/// The query with other limits of time, nanoseconds in UTC: those that all of it stands under are replaced.
query::Query limitedTo(const query::Query &query, qint64 from, qint64 until);

} // namespace casebook::ui
