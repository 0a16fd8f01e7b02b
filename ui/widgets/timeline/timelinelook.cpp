// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/timelinelook.h"

#include "ui/presentation/eventtext.h"
#include "ui/widgets/style/type.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::ui {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(casebook::ui::TimelineView)
};

constexpr int readableCharacters = 110;
constexpr int compactName = 16; ///< Characters of the column of names.

QFont inPercent(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    return font;
}

/// Fonts with simple black emoji stand before the coloured ones in some systems' order.
QFont withEmoji(QFont font)
{
    QStringList families{QFontInfo(font).family()};
    for (const auto &family : {u"Segoe UI Emoji"_s, u"Noto Color Emoji"_s}) {
        if (QFontDatabase::hasFamily(family))
            families << family;
    }
    font.setFamilies(families);
    return font;
}

QDateTime inZone(Instant instant, const QTimeZone &zone)
{
    constexpr std::int64_t perMillisecond = 1'000'000;
    const std::int64_t cut = instant.nanoseconds / perMillisecond;
    const bool below = instant.nanoseconds % perMillisecond < 0;
    return QDateTime::fromMSecsSinceEpoch(below ? cut - 1 : cut, zone);
}

} // namespace

TimelineLook::TimelineLook(const QFont &base, int textPercent, int viewWidth, RowStyle rows)
    : textFont(withEmoji(inPercent(base, textPercent)))
    , nameFont(textFont)
    , smallFont(sized(textFont, TextSize::Small))
    , timeFont(tabular(smallFont))
    , badgeFont(smallFont)
    , style(rows)
    , width(viewWidth)
{
    nameFont.setWeight(QFont::DemiBold);
    badgeFont.setWeight(QFont::DemiBold);
    const QFontMetrics text(textFont);
    const QFontMetrics small(smallFont);
    cardLeft = space(4);
    cardRight = std::max(width - space(4), cardLeft);
    timeLeft = cardLeft + space(4);
    timeWidth = QFontMetrics(timeFont).horizontalAdvance(u"00:00:00"_s) + 1;
    badgeLeft = timeLeft + timeWidth + space(3);
    badgeSize = std::max(26, text.height() + space(2));
    badgeWidth = badgeSize;
    if (style == RowStyle::Compact)
        badgeWidth = std::min(QFontMetrics(nameFont).averageCharWidth() * compactName, std::max(width / 5, badgeSize));
    textLeft = badgeLeft + badgeWidth + space(3);
    const int comfortable = text.averageCharWidth() * readableCharacters;
    textWidth = std::max(std::min(cardRight - space(4) - textLeft, comfortable), text.averageCharWidth() * 8);
    dayHeight = small.height() + space(5);
    gapHeight = small.height() + space(3);
    estimate = text.lineSpacing() + (style == RowStyle::Compact ? space(1) : space(4));
}

QRect TimelineLook::mirrored(const QRect &rect) const
{
    if (direction == Qt::LeftToRight)
        return rect;
    return {width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

std::optional<QDateTime> TimelineLook::moment(const Event &event) const
{
    if (!event.time && event.sortTime.nanoseconds == 0)
        return std::nullopt;
    return inZone(event.time.value_or(event.sortTime), zone);
}

QString TimelineLook::timeText(const Event &event) const
{
    return event.time ? inZone(*event.time, zone).toString(u"HH:mm:ss") : TimelineText::tr("no time");
}

QString TimelineLook::dayText(const Event &event) const
{
    const auto known = moment(event);
    return known ? locale.toString(known->date(), QLocale::LongFormat) : TimelineText::tr("No date");
}

QString TimelineLook::timeTruth(const Event &event) const
{
    const QString stored = TimelineText::tr("Stored as “%1”").arg(toText(event.rawTime));
    if (!event.time)
        return TimelineText::tr("The record has no readable time.") + u'\n' + stored;
    const QDateTime local = inZone(*event.time, zone);
    const QString offset = zone.displayName(local, QTimeZone::OffsetName);
    const QString here = TimelineText::tr("%1 %2 (%3)")
                             .arg(local.toString(u"yyyy-MM-dd HH:mm:ss"), offset, QString::fromUtf8(zone.id()));
    const QString utc = toText(toRfc3339(*event.time));
    QStringList lines{here, utc, stored};
    if (event.time->zoneAssumed)
        lines << TimelineText::tr("The record names no zone; the one chosen for the import was taken.");
    return lines.join(u'\n');
}

} // namespace casebook::ui
