// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/clocktext.h"

#include "ui/presentation/wording.h"

#include <QCoreApplication>
#include <QDateTime>

namespace casebook::ui {

namespace {

struct ClockText
{
    Q_DECLARE_TR_FUNCTIONS(casebook::ui::ClockText)
};

constexpr qint64 dayLong = 86'400;

QString changeText(const QTimeZone::OffsetData &change, int before)
{
    const auto at = change.atUtc.toOffsetFromUtc(change.offsetFromUtc);
    const auto when = at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return change.offsetFromUtc < before ? ClockText::tr("the clocks went back to %1").arg(when)
                                         : ClockText::tr("the clocks went forward to %1").arg(when);
}

} // namespace

QString clockDoubt(Instant instant, const QTimeZone &zone)
{
    if (zone == QTimeZone::utc() || !zone.hasTransitions())
        return ClockText::tr("this zone has no clock changes");
    const auto at = QDateTime::fromSecsSinceEpoch(instant.nanoseconds / 1'000'000'000, QTimeZone::utc());
    for (const auto &change : {zone.previousTransition(at.addSecs(1)), zone.nextTransition(at)}) {
        if (!change.atUtc.isValid() || qAbs(change.atUtc.secsTo(at)) > dayLong)
            continue;
        const int before = zone.offsetFromUtc(change.atUtc.addSecs(-1));
        const qint64 twice = before - change.offsetFromUtc; // seconds of the clock that come again
        const qint64 since = change.atUtc.secsTo(at);
        const QString what = changeText(change, before);
        if (twice > 0 && since >= -twice && since < twice) {
            return since < 0 ? ClockText::tr("this time of day occurs twice, this is the first: %1").arg(what)
                             : ClockText::tr("this time of day occurs twice, this is the second: %1").arg(what);
        }
        return ClockText::tr("within a day of it %1").arg(what);
    }
    return ClockText::tr("no clock change near");
}

QString clockJump(const Event &event, const Event &before)
{
    if (!event.time || !before.time || event.time->nanoseconds >= before.time->nanoseconds)
        return {};
    const std::chrono::nanoseconds back(before.time->nanoseconds - event.time->nanoseconds);
    return ClockText::tr("%1 earlier than the entry before it: a clock was set, or records are out of order")
        .arg(durationText(std::chrono::ceil<std::chrono::seconds>(back)));
}

} // namespace casebook::ui
