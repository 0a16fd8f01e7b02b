// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/reporttext.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace casebook::ui {

namespace {

using State = work::CalendarDay::State;

struct ReadingReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingReportText)
};

} // namespace

QDate toDate(std::chrono::sys_days day)
{
    return QDate(std::chrono::year_month_day(day));
}

QString longDay(std::chrono::sys_days day)
{
    return QLocale().toString(toDate(day), QLocale::LongFormat);
}

QString plainDay(std::chrono::sys_days day)
{
    return QLocale().toString(toDate(day), ReadingReportText::tr("d MMMM yyyy", "date without the weekday"));
}

QString calendarName(const work::UcbCalendar &calendar)
{
    const QString ucb = calendar.ucb.empty() ? ReadingReportText::tr("no name") : toText(calendar.ucb);
    return ReadingReportText::tr("%1 · %2", "tenant, UCB").arg(toText(calendar.tenant), ucb);
}

QString dayStateText(State state)
{
    switch (state) {
    case State::Full: return ReadingReportText::tr("full day");
    case State::Little: return ReadingReportText::tr("little traffic");
    case State::Empty: return ReadingReportText::tr("file without traffic");
    case State::NotExpected: return ReadingReportText::tr("none expected");
    case State::Missing: return ReadingReportText::tr("missing");
    }
    return {};
}

QString dayText(const work::UcbCalendar &calendar, const work::CalendarDay &day)
{
    QStringList lines{longDay(day.day), calendarName(calendar)};
    switch (day.state) {
    case State::Full:
    case State::Little:
        lines += ReadingReportText::tr("%1: %2 events in %3 conversations", "state of a day")
                     .arg(dayStateText(day.state), countText(day.events), countText(day.conversations));
        break;
    case State::Empty: lines += ReadingReportText::tr("The file of this day has no events."); break;
    case State::NotExpected: lines += ReadingReportText::tr("No file, as is usual on this weekday."); break;
    case State::Missing:
        lines += ReadingReportText::tr("Missing: no file, although this weekday usually has one.");
        break;
    }
    if (day.endsEarly)
        lines += ReadingReportText::tr(
            "Ends early against the other servers of the tenant: what came later may be missing.");
    if (day.sources.size() > 1)
        lines += ReadingReportText::tr("%n files", nullptr, static_cast<int>(day.sources.size()));
    return lines.join(QLatin1Char('\n'));
}

QString missingDayText(std::chrono::sys_days day, const work::Retention &retention)
{
    if (day < retention.keptFrom) {
        return ReadingReportText::tr("The site keeps 18 months, so this day may be gone there. Look in a backup.");
    }
    const auto left = static_cast<int>((day - retention.keptFrom).count());
    return ReadingReportText::tr("The site should still have this day. It falls out of the 18 months in %n days.",
                                 nullptr, left);
}

QString retentionText(const work::Retention &retention)
{
    if (!retention.reachesBackTo)
        return ReadingReportText::tr("The case has no daily files.");
    QStringList sentences{
        ReadingReportText::tr("The archive reaches back to %1.").arg(plainDay(*retention.reachesBackTo)),
        ReadingReportText::tr("The site may no longer have days before %1.").arg(plainDay(retention.keptFrom))};
    if (retention.onlyHere > 0)
        sentences +=
            ReadingReportText::tr("%n days of this case are such days.", nullptr, static_cast<int>(retention.onlyHere));
    if (retention.fallingOut > 0)
        sentences += ReadingReportText::tr("Another %n days fall out within a month.", nullptr,
                                           static_cast<int>(retention.fallingOut));
    if (retention.beginsLate())
        sentences += ReadingReportText::tr("The site should still have days from before this case begins.");
    if (!retention.collect.empty())
        sentences += ReadingReportText::tr("The site should still have %n of the missing days.", nullptr,
                                           static_cast<int>(retention.collect.size()));
    if (retention.collectSoon > 0)
        sentences += ReadingReportText::tr("Fetch them soon: %n of them fall out within a month.", nullptr,
                                           static_cast<int>(retention.collectSoon));
    return sentences.join(QLatin1Char(' '));
}

QString pointersText(const work::SourceReport &source)
{
    const auto &figures = source.figures;
    if (figures.countedPointers == 0)
        return {};
    return ReadingReportText::tr("%1 of %2 verified")
        .arg(countText(figures.pointersVerified), countText(figures.countedPointers));
}

QString sizesText(const work::SourceReport &source)
{
    const auto &figures = source.figures;
    if (figures.countedSizes == 0)
        return {};
    if (figures.sizeDifferences == 0)
        return ReadingReportText::tr("%1 records, none differs").arg(countText(figures.countedSizes));
    return ReadingReportText::tr("%1 records, %2 differ")
        .arg(countText(figures.countedSizes), countText(figures.sizeDifferences));
}

QString declaredText(const work::SourceReport &source)
{
    const auto &figures = source.figures;
    if (figures.declaredMessages == 0 && figures.declaredEvents == 0)
        return {};
    return ReadingReportText::tr("%1 messages declared, %2 found; %3 events declared, %4 found")
        .arg(countText(figures.declaredMessages), countText(figures.foundMessages), countText(figures.declaredEvents),
             countText(figures.foundEvents));
}

QString coverageText(const work::SourceReport &source)
{
    const auto &figures = source.figures;
    QStringList parts{ReadingReportText::tr("%1 bytes of records").arg(countText(figures.recordBytes))};
    if (figures.gapBytes > 0)
        parts += ReadingReportText::tr("%1 in known gaps").arg(countText(figures.gapBytes));
    if (figures.unreadableBytes > 0)
        parts += ReadingReportText::tr("%1 unreadable").arg(countText(figures.unreadableBytes));
    parts += ReadingReportText::tr("%1 unaccounted").arg(countText(source.unaccounted()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace casebook::ui
