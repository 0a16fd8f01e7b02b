// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"
#include "ui/presentation/rowpages.h"

#include <QAbstractListModel>

namespace casebook::ui {

/// The events of one conversation as rows, fetched in pages when a view asks for them.
///
/// The number of rows is known from the start; the pages near what is shown are in memory (a bounded number), the
/// others are not. A row whose page is not there yet answers with nothing, its page is asked for once, and arrives
/// as one dataChanged(). Lives on the window's thread; `data()` touches no disk and no lock.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Page = RowPages<casebook::Event>::Page;
    /// Fetches the events with ordinals in [first, first + count) off the window's thread.
    using Fetch = RowPages<casebook::Event>::Fetch;

    static constexpr int pageRows = RowPages<casebook::Event>::pageRows;

    explicit TimelineModel(QObject *parent = nullptr);

    /// Shows another conversation with `rows` events; answers still under way for the one before are dropped.
    void show(std::int64_t rows, Fetch fetch);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the event in one line of text, for accessibility and tests.
    QVariant data(const QModelIndex &index, int role) const override;

    /// The event of a row, or null while its page is not there (which asks for it and its neighbours). Lives until
    /// the event loop runs again.
    const casebook::Event *event(int row) const { return m_pages.ask(row); }
    /// The same without asking for it.
    const casebook::Event *peek(int row) const { return m_pages.peek(row); }

    /// True when the answer for this row came and had no event in it. It is asked for again later, not at once.
    bool unreadable(int row) const { return m_pages.unreadable(row); }

    /// Never more than a fixed number, however far a view goes.
    int pagesInMemory() const { return m_pages.pagesInMemory(); }

private:
    mutable RowPages<casebook::Event> m_pages; ///< A cache, and no part of what callers see.
};

} // namespace casebook::ui
