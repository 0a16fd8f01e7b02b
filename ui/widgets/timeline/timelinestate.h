// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/timeline/timelinelayout.h"
#include "ui/widgets/timeline/timelineview.h"

namespace casebook::ui {

struct TimelineView::State
{
    TimelineLayout layout;
    QTimeZone zone = QTimeZone::utc();
    QString emptyText;
    SharedHighlights highlights;
    std::function<QString(const Event &)> labels;
    std::function<std::optional<BarredText>(const Event &)> redaction;
    std::function<Event(const Event &)> leaving;
    int textPercent = 100;
    RowStyle rowStyle = RowStyle::Cards;
    int lastCurrent = -1;     ///< What currentEventChanged() said last.
    qint64 offset = 0;        ///< Of the viewport in the content, in pixels.
    qint64 pixelsPerStep = 1; ///< Of the scroll bar; more than one when the content is beyond its numbers.
    bool settingBar = false;
    bool restoring = false; ///< The current row is set, and moves nothing.
    /// A row that was asked for and whose surroundings are still under way: it has its place on the screen until they
    /// are there, or until the reader scrolls.
    struct Target
    {
        int row = -1;
        ScrollHint hint = PositionAtTop;
        std::optional<qint64> y = {}; ///< Of its top in the viewport, rather than the hint.
    } target;
    /// Where the reader was before the rows of the same story are shown anew.
    struct Kept
    {
        quint64 story = 0; ///< 0: nowhere.
        std::int64_t top = 0;
        std::int64_t current = -1;
        qint64 y = 0;
    } kept;
    int wheelRest = 0; ///< What is left of a turn of the wheel that is no whole step of the text size yet.
};

} // namespace casebook::ui
