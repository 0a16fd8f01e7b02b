// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace casebook::ui {

namespace {

QDateTime toDateTime(Instant instant, const QTimeZone &zone)
{
    // Rounded down, so that moments before 1970 do not slip into the next millisecond.
    const auto nanoseconds = instant.nanoseconds;
    const auto milliseconds = nanoseconds / 1'000'000 - (nanoseconds % 1'000'000 < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
}

QString offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString bytesText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString durationText(std::chrono::seconds duration)
{
    const auto seconds = duration.count();
    if (seconds >= 3600) {
        return QStringLiteral("%1:%2:%3")
            .arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString shortTime(Instant instant, const QTimeZone &zone)
{
    const auto at = toDateTime(instant, zone);
    return QCoreApplication::translate("Wording", "%1, %2", "day, time of day")
        .arg(QLocale().toString(at.date(), QCoreApplication::translate("Wording", "d MMM yyyy", "short date")),
             QLocale().toString(at.time(), QStringLiteral("HH:mm")));
}

QString clockText(Instant instant, const QTimeZone &zone)
{
    return toDateTime(instant, zone).time().toString(QStringLiteral("HH:mm:ss"));
}

QString exactTime(Instant instant, const QTimeZone &zone)
{
    const auto at = toDateTime(instant, zone);
    QString fraction;
    if (instant.digits > 0) {
        auto rest = instant.nanoseconds % 1'000'000'000;
        if (rest < 0)
            rest += 1'000'000'000;
        fraction = QLatin1Char('.') + QStringLiteral("%1").arg(rest, 9, 10, QLatin1Char('0')).left(instant.digits);
    }
    return QStringLiteral("%1 %2%3 %4")
        .arg(at.date().toString(Qt::ISODate), at.time().toString(QStringLiteral("HH:mm:ss")), fraction,
             zone == QTimeZone::utc() ? QStringLiteral("UTC") : offsetText(at.offsetFromUtc()));
}

QString longDay(Instant instant, const QTimeZone &zone)
{
    return QLocale().toString(toDateTime(instant, zone).date(), QLocale::LongFormat);
}

QString zoneText(const QTimeZone &zone, const QDateTime &at)
{
    if (zone == QTimeZone::utc() || zone.id() == "UTC" || zone.id() == "Etc/UTC")
        return QStringLiteral("UTC");
    auto place = QString::fromUtf8(zone.id());
    place = place.mid(place.lastIndexOf(QLatin1Char('/')) + 1);
    place.replace(QLatin1Char('_'), QLatin1Char(' '));
    return QStringLiteral("%1 %2").arg(offsetText(zone.offsetFromUtc(at)), place);
}

} // namespace casebook::ui
