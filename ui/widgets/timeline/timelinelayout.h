// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/timeline/rowheights.h"
#include "ui/widgets/timeline/rowlayout.h"
#include "ui/widgets/timeline/timelinelook.h"

#include <memory>
#include <unordered_map>

namespace casebook::ui {

class TimelineModel;

/// Where the rows of a timeline stand. Measures and keeps those near the viewport only.
class TimelineLayout
{
public:
    /// A row that stays where it is on the screen, whatever the others turn out to be.
    struct Anchor
    {
        int row = -1;
        qint64 y = 0;       ///< Of its top, in the viewport.
        bool atEnd = false; ///< Rather stay at the end of all rows.
    };

    /// Starts anew; the model may be null.
    void setModel(const TimelineModel *model);
    /// Rows came behind those that were there.
    void grow();
    /// Another width, font or zone: nothing measured holds any more.
    void setLook(const TimelineLook &look);

    const TimelineLook &look() const { return m_look; }
    const RowHeights &heights() const { return m_heights; }

    /// Of all rows and the margin under the last.
    qint64 total() const;

    /// Data of these rows came, or changed.
    void forget(int first, int last);

    /// The row that should stay where it is when the content is scrolled to `offset`.
    Anchor anchorAt(qint64 offset, int viewHeight) const;

    /// Measures what is in view and near it, with the anchor in its place as far as the ends allow; the offset.
    qint64 settle(Anchor anchor, int viewHeight);

    /// Its height now, measured if its data is there.
    int measure(int row);

    /// Null where the data is not there.
    const RowLayout *laidOut(int row) const;
    bool allLaidOut(int first, int last) const;

private:
    void measureAround(const Anchor &anchor, int viewHeight);
    void keepNear(int first, int last);

    const TimelineModel *m_model = nullptr;
    TimelineLook m_look;
    RowHeights m_heights;
    std::unordered_map<int, std::unique_ptr<RowLayout>> m_rows;
};

} // namespace casebook::ui
