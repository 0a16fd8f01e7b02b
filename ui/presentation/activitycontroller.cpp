// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/activitycontroller.h"

#include "ui/presentation/wording.h"

#include <QDateTime>
#include <QLocale>

namespace casebook::ui {

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 mostBars = 240;

/// Lengths of bars that people count in.
constexpr qint64 widths[]{minute,  5 * minute, 15 * minute, hour,     3 * hour, 6 * hour,  12 * hour, day,
                          2 * day, 7 * day,    14 * day,    28 * day, 91 * day, 364 * day, 3640 * day};

qint64 widthFor(qint64 range)
{
    for (const qint64 width : widths) {
        if (range / width < mostBars)
            return width;
    }
    return range / mostBars + 1;
}

qint64 floorTo(qint64 value, qint64 unit)
{
    const qint64 rest = value % unit;
    return value - (rest < 0 ? rest + unit : rest);
}

QDateTime inZone(qint64 nanoseconds, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(floorTo(nanoseconds, 1'000'000) / 1'000'000, zone);
}

} // namespace

int ActivityPicture::barAt(qint64 time) const
{
    if (width == 0 || time < from || time >= until())
        return -1;
    return static_cast<int>((time - from) / width);
}

query::Query limitedTo(const query::Query &query, qint64 from, qint64 until)
{
    const auto isLimit = [](const query::Node &node) {
        return node.kind == query::Node::Kind::Field && query::isTime(node.field);
    };
    query::Query rest;
    if (query.root.kind == query::Node::Kind::And) {
        for (const auto &child : query.root.children) {
            if (!isLimit(child))
                rest = query::both(std::move(rest), {child});
        }
    } else if (!isLimit(query.root)) {
        rest = query;
    }
    return query::both(std::move(rest), query::between(from, until));
}

ActivityController::ActivityController(CaseReads &reads, QObject *parent) : QObject(parent), m_reads(reads) {}

void ActivityController::setWhole(std::optional<std::pair<Instant, Instant>> whole)
{
    std::optional<std::pair<qint64, qint64>> range;
    if (whole)
        range = {whole->first.nanoseconds, whole->second.nanoseconds + 1};
    if (range != m_whole)
        m_range = range;
    m_whole = range;
    count();
}

void ActivityController::setQuery(const query::Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    count();
}

void ActivityController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    count();
}

void ActivityController::setReport(std::shared_ptr<const work::ReadingReport> report)
{
    m_report = std::move(report);
    markMissing();
    Q_EMIT changed();
}

void ActivityController::reload()
{
    count();
}

void ActivityController::setRange(qint64 from, qint64 until)
{
    if (!m_whole)
        return;
    const qint64 length = std::clamp<qint64>(until - from, minute, std::max(minute, m_whole->second - m_whole->first));
    from = std::clamp(from, m_whole->first, std::max(m_whole->first, m_whole->second - length));
    m_range = {from, from + length};
    count();
}

void ActivityController::zoom(Zoom how, qint64 around)
{
    if (!m_range)
        return;
    const auto [from, until] = *m_range;
    const double factor = how == Zoom::In ? 0.5 : 2;
    const auto before = static_cast<qint64>(static_cast<double>(around - from) * factor);
    const auto length = static_cast<qint64>(static_cast<double>(until - from) * factor);
    setRange(around - before, around - before + length);
}

void ActivityController::showAll()
{
    m_range = m_whole;
    count();
}

bool ActivityController::showsAll() const
{
    return m_range == m_whole;
}

void ActivityController::count()
{
    const auto generation = ++m_generation;
    m_counting.cancel();
    if (!m_range || !m_reads.file()) {
        m_picture = {};
        Q_EMIT changed();
        return;
    }
    ActivityPicture wanted;
    wanted.width = widthFor(m_range->second - m_range->first);
    const qint64 offset = m_zone.offsetFromUtc(inZone(m_range->first, m_zone)) * second;
    wanted.from = floorTo(m_range->first + offset, wanted.width) - offset;
    const auto bars = static_cast<std::size_t>((m_range->second - wanted.from + wanted.width - 1) / wanted.width);
    m_counting = m_reads.readBehind([from = wanted.from, width = wanted.width, bars,
                                     query = m_query](const store::CaseReader &reader,
                                                      Progress &progress) -> Result<std::vector<store::ActivityBar>> {
        std::optional<store::EventSet> hits;
        if (!query.selectsAll()) {
            auto found = reader.select(query, progress);
            if (!found)
                return std::unexpected(found.error());
            hits = *std::move(found);
        }
        const auto tagged = reader.select(*query::parse("tag:*"), progress);
        if (!tagged)
            return std::unexpected(tagged.error());
        return reader.activity(from, width, bars, hits ? &*hits : nullptr, tagged->empty() ? nullptr : &*tagged,
                               progress);
    });
    jobs::deliver(m_counting, this,
                  [this, generation, wanted](Result<std::vector<store::ActivityBar>> counted) mutable {
                      if (generation != m_generation)
                          return;
                      if (!counted) {
                          if (counted.error().code != Error::Code::Cancelled)
                              Q_EMIT failed(counted.error());
                          return;
                      }
                      m_picture = std::move(wanted);
                      m_picture.bars = *std::move(counted);
                      markMissing();
                      Q_EMIT changed();
                  });
}

/// A bar shorter than a day is marked with its day.
void ActivityController::markMissing()
{
    m_picture.missing.assign(m_picture.bars.size(), false);
    if (!m_report || m_picture.width == 0)
        return;
    for (const auto &calendar : m_report->calendars) {
        for (const auto &known : calendar.days) {
            if (known.state != work::CalendarDay::State::Missing)
                continue;
            const qint64 begin = std::chrono::nanoseconds(known.day.time_since_epoch()).count();
            const qint64 first = std::max(begin, m_picture.from);
            const qint64 end = std::min(begin + day, m_picture.until());
            for (qint64 at = first; at < end; at += m_picture.width)
                m_picture.missing[static_cast<std::size_t>(m_picture.barAt(at))] = true;
        }
    }
}

QString ActivityController::barTime(int bar) const
{
    const auto begin = inZone(m_picture.startOf(bar), m_zone);
    const QLocale locale;
    if (m_picture.width < day)
        return tr("%1, %2", "day, time of day")
            .arg(locale.toString(begin.date(), QLocale::LongFormat), begin.time().toString(QStringLiteral("HH:mm")));
    if (m_picture.width == day)
        return locale.toString(begin.date(), QLocale::LongFormat);
    const auto last = inZone(m_picture.startOf(bar + 1) - 1, m_zone);
    return tr("%1 to %2")
        .arg(locale.toString(begin.date(), QLocale::ShortFormat), locale.toString(last.date(), QLocale::ShortFormat));
}

QString ActivityController::barText(int bar) const
{
    const auto &counts = m_picture.bars[static_cast<std::size_t>(bar)];
    QStringList parts{tr("%1 events").arg(countText(counts.events))};
    if (!m_query.selectsAll())
        parts << tr("%1 hits").arg(countText(counts.hits));
    if (counts.coded > 0)
        parts << tr("%1 tagged").arg(countText(counts.coded));
    if (m_picture.missing[static_cast<std::size_t>(bar)])
        parts << tr("a daily file is missing");
    return tr("%1: %2", "time, what happened").arg(barTime(bar), parts.join(QStringLiteral(", ")));
}

QString ActivityController::summary() const
{
    if (m_picture.bars.empty())
        return tr("Nothing to show.");
    std::int64_t events = 0;
    std::int64_t hits = 0;
    int busiest = 0;
    for (std::size_t bar = 0; bar < m_picture.bars.size(); ++bar) {
        events += m_picture.bars[bar].events;
        hits += m_picture.bars[bar].hits;
        if (m_picture.bars[bar].events > m_picture.bars[static_cast<std::size_t>(busiest)].events)
            busiest = static_cast<int>(bar);
    }
    const auto missing = std::ranges::count(m_picture.missing, true);
    QStringList parts{tr("%1 events from %2 to %3.")
                          .arg(countText(events), barTime(0), barTime(static_cast<int>(m_picture.bars.size()) - 1))};
    if (!m_query.selectsAll())
        parts << tr("%1 hits.").arg(countText(hits));
    if (missing > 0)
        parts << tr("Daily files are missing in %n bars.", nullptr, static_cast<int>(missing));
    parts << tr("Most happened: %1.").arg(barText(busiest));
    return parts.join(u' ');
}

} // namespace casebook::ui
