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
    int textPercent = 100;
    int lastCurrent = -1;     ///< What currentEventChanged() said last.
    qint64 offset = 0;        ///< Of the viewport in the content, in pixels.
    qint64 pixelsPerStep = 1; ///< Of the scroll bar; more than one when the content is beyond its numbers.
    bool settingBar = false;
    /// A row that was asked for and whose surroundings are still under way: it has its place on the screen until they
    /// are there, or until the reader scrolls.
    struct Target
    {
        int row = -1;
        ScrollHint hint = PositionAtTop;
    } target;
    int wheelRest = 0; ///< What is left of a turn of the wheel that is no whole step of the text size yet.
};

} // namespace casebook::ui
