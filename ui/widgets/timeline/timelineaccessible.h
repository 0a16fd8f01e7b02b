// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace casebook::ui {

class TimelineView;

/// Lets assistive programs read timelines: a list whose children are the rows in view, each of which says time,
/// sender and text as one sentence. Does nothing the second time.
void installTimelineAccessibility();

/// Says that the current row is another one now.
void announceCurrentRow(TimelineView *view);

} // namespace casebook::ui
