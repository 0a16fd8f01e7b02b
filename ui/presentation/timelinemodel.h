// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"
#include "ui/presentation/chosenrows.h"
#include "ui/presentation/rowpages.h"

#include <QAbstractListModel>

#include <memory>
#include <utility>

namespace casebook::ui {

/// One row: an event, or a run of events of people who come and go, of which it is the first.
struct TimelineRow
{
    TimelineRow(casebook::Event shown) : event(std::move(shown)) {}

    casebook::Event event;
    QString conversation;     ///< Title; only where a timeline shows several conversations.
    std::int64_t foldEnd = 0; ///< The ordinal behind the run that is folded into it; 0: nothing is.
    std::vector<std::pair<EventType, std::int64_t>> folded; ///< How many of each kind; empty: nothing is folded.
    bool greyed = false;                                    ///< The search does not find it.
};

/// What rows are rows of. Rows of one story (not 0) that are shown anew have the same places as before, though perhaps
/// in other rows: views keep to the place.
struct TimelineStory
{
    quint64 id = 0;
    std::shared_ptr<const ChosenRows> chosen = {}; ///< Null: each place is a row.
};

/// Events as rows, fetched in pages when a view asks for them: those of one conversation, of a search, of a whole case.
///
/// The number of rows is known from the start; the pages near what is shown are in memory (a bounded number), the
/// others are not. A row whose page is not there yet answers with nothing, its page is asked for once, and arrives
/// as one dataChanged(). Lives on the window's thread; `data()` touches no disk and no lock.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Page = RowPages<TimelineRow>::Page;
    /// Fetches the rows [first, first + count) off the window's thread.
    using Fetch = RowPages<TimelineRow>::Fetch;

    static constexpr int pageRows = RowPages<TimelineRow>::pageRows;

    explicit TimelineModel(QObject *parent = nullptr);

    /// Shows something else with so many rows; answers still under way for what was there before are dropped.
    void show(std::int64_t rows, Fetch fetch, TimelineStory story = {});
    /// There are more rows behind those that are there.
    void grow(std::int64_t rows);
    void clear();

    quint64 story() const { return m_story.id; }
    /// In a conversation the ordinal of the event.
    std::int64_t placeOf(int row) const { return m_story.chosen ? m_story.chosen->ordinal(row) : row; }
    /// The row of a place, or the one before it where that is none; -1 without rows.
    int rowOf(std::int64_t place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the row in one line of text, for accessibility and tests.
    QVariant data(const QModelIndex &index, int role) const override;

    /// A row, or null while its page is not there (which asks for it and its neighbours). Lives until the event loop
    /// runs again.
    const TimelineRow *row(int row) const { return m_pages.ask(row); }
    /// The same without asking for it.
    const TimelineRow *peekRow(int row) const { return m_pages.peek(row); }

    /// The event of a row, likewise.
    const casebook::Event *event(int row) const { return eventOf(m_pages.ask(row)); }
    const casebook::Event *peek(int row) const { return eventOf(m_pages.peek(row)); }

    /// True when the answer for this row came and had no event in it. It is asked for again later, not at once.
    bool unreadable(int row) const { return m_pages.unreadable(row); }

    /// Never more than a fixed number, however far a view goes.
    int pagesInMemory() const { return m_pages.pagesInMemory(); }

private:
    static const casebook::Event *eventOf(const TimelineRow *row) { return row ? &row->event : nullptr; }

    mutable RowPages<TimelineRow> m_pages; ///< A cache, and no part of what callers see.
    TimelineStory m_story;
};

/// A row in one line of at most `limit` characters.
QString rowLine(const TimelineRow &row, qsizetype limit);

} // namespace casebook::ui
