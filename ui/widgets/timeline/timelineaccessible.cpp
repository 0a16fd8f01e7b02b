// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/timelineaccessible.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/timelinemodel.h"
#include "ui/widgets/timeline/timelinelook.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace casebook::ui {

namespace {

constexpr qsizetype longestSpoken = 2000;

/// One row. It may outlive its row in the hands of an assistive program, and is invalid then.
class RowAccessible final : public QAccessibleInterface
{
public:
    RowAccessible(TimelineView *view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override
    {
        return m_view && m_view->timelineModel() && m_row < m_view->timelineModel()->rowCount();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->visualRect(m_view->model()->index(m_row, 0));
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QString text(QAccessible::Text part) const override
    {
        const TimelineRow *row = isValid() ? m_view->timelineModel()->row(m_row) : nullptr;
        if (!row)
            return {};
        const Event *event = &row->event;
        TimelineLook look;
        look.zone = m_view->zone();
        look.locale = m_view->locale();
        if (part == QAccessible::Name) {
            TimelineRow spoken(*row);
            spoken.event = m_view->asShown(*event);
            return TimelineView::tr("%1, %2").arg(look.timeText(*event), rowLine(spoken, longestSpoken));
        }
        if (part == QAccessible::Description) {
            QStringList about{look.dayText(*event), eventMarks(*event)};
            if (row->greyed)
                about << TimelineView::tr("not found by the search");
            if (row->foldEnd > 0)
                about << TimelineView::tr("Enter shows each of them");
            about.removeAll(QString());
            return about.join(QStringLiteral(", "));
        }
        return {};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const auto [first, last] = m_view->visibleRows();
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.selected = m_view->currentRow() == m_row;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = m_row < first || m_row > last;
        return state;
    }

    int row() const { return m_row; }

private:
    QPointer<TimelineView> m_view;
    int m_row;
};

class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~TimelineAccessible() override { forget(); }

    int childCount() const override
    {
        const auto [first, last] = view()->visibleRows();
        return first < 0 ? 0 : last - first + 1;
    }

    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? forRow(view()->visibleRows().first + index) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowAccessible *>(child);
        const auto [first, last] = view()->visibleRows();
        return row && row->row() >= first && row->row() <= last ? row->row() - first : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? forRow(index.row()) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->currentRow() >= 0 ? forRow(view()->currentRow()) : nullptr;
    }

private:
    TimelineView *view() const { return static_cast<TimelineView *>(object()); }

    QAccessibleInterface *forRow(int row) const
    {
        constexpr std::size_t most = 512; // somebody read on for long: begin again
        if (m_rows.size() >= most)
            forget();
        auto known = m_rows.find(row);
        if (known == m_rows.end()) {
            auto *made = new RowAccessible(view(), row);
            known = m_rows.emplace(row, QAccessible::registerAccessibleInterface(made)).first;
        }
        return QAccessible::accessibleInterface(known->second);
    }

    void forget() const
    {
        for (const auto &[row, id] : m_rows)
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    mutable std::map<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

void announceCurrentRow(TimelineView *view)
{
    if (!QAccessible::isActive() || view->currentRow() < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->currentRow() - view->visibleRows().first);
    QAccessible::updateAccessibility(&event);
}

} // namespace casebook::ui
