// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"
#include "ui/presentation/barredtext.h"
#include "ui/presentation/highlights.h"
#include "ui/widgets/style/colours.h"
#include "ui/widgets/timeline/rowstyle.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>
#include <QRect>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace casebook::ui {

/// What all rows of a timeline share: fonts, columns, colours, zone. Columns are given for left-to-right windows.
struct TimelineLook
{
    TimelineLook() = default;
    TimelineLook(const QFont &base, int textPercent, int viewWidth, RowStyle rows = RowStyle::Cards);

    QFont textFont;
    QFont nameFont;
    QFont smallFont; ///< Room events and marks.
    QFont timeFont;  ///< The same with figures of equal width.
    QFont badgeFont;

    RowStyle style = RowStyle::Cards;
    int width = 0;    ///< Of the viewport.
    int cardLeft = 0; ///< The frame of the current row.
    int cardRight = 0;
    int timeLeft = 0;
    int timeWidth = 0;
    int badgeLeft = 0;
    int badgeSize = 0;  ///< Height of the badge; its width, but in compact rows,
    int badgeWidth = 0; ///< where the name stands in its place.
    int textLeft = 0;
    int textWidth = 0; ///< Never longer than what is read with ease.
    int dayHeight = 0; ///< Of a day between rows, and of the day that sticks.
    int gapHeight = 0;
    int estimate = 0; ///< Height of a row that nobody has measured.

    Colours colours;
    SharedHighlights highlights; ///< May be null.
    /// What people put on an event, in one line; may be empty.
    std::function<QString(const Event &)> labels;
    /// What of an event is not to leave the case; may be empty, and answer with nothing.
    std::function<std::optional<BarredText>(const Event &)> redaction;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QTimeZone zone = QTimeZone::utc();
    QLocale locale;

    /// A rectangle of the columns as it stands in this window.
    QRect mirrored(const QRect &rect) const;

    /// The event's time in the zone; for an event without time that of the event before it, which places it in its
    /// day; nothing where there was none either.
    std::optional<QDateTime> moment(const Event &event) const;

    /// "16:05:12".
    QString timeText(const Event &event) const;
    /// "Tuesday, 14 March 2017" as the locale writes it.
    QString dayText(const Event &event) const;
    /// Zone time, UTC, and what the record said, a line each.
    QString timeTruth(const Event &event) const;
};

} // namespace casebook::ui
