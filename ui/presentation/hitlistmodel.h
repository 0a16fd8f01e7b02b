// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/casereads.h"
#include "ui/presentation/highlights.h"
#include "ui/presentation/rowpages.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <span>
#include <vector>

namespace casebook::ui {

/// An event that a query found, with what its own row does not say.
struct Hit
{
    Event event;
    QString conversation; ///< Title.
};

/// The events that a query found, in the order of the answer. Of each only the key stays in memory; what is shown is
/// fetched in pages as a view asks for it.
class HitListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HitListModel(CaseReads &reads, QObject *parent = nullptr);

    /// Empties it for another answer.
    void start();
    void add(std::span<const EventKey> keys);
    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const { return m_zone; }
    void setHighlights(SharedHighlights highlights);
    const Highlights &highlights() const { return *m_highlights; }

    EventKey key(int row) const { return m_keys[static_cast<std::size_t>(row)]; }
    /// Of the rows [first, first + count).
    std::vector<EventKey> keys(std::int64_t first, std::size_t count) const;
    /// -1 while it is no row. Looks at every key.
    int rowOf(EventKey key) const;

    /// Null while its page is not there, which asks for it. Lives until the event loop runs again.
    const Hit *hit(int row) const { return m_pages.ask(row); }
    const Hit *peek(int row) const { return m_pages.peek(row); }
    bool unreadable(int row) const { return m_pages.unreadable(row); }
    Snippet snippet(const Hit &hit) const { return snippetOf(hit.event, *m_highlights); }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole says the whole row in one sentence, for those who hear it.
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const casebook::Error &error);

private:
    QFuture<std::vector<Hit>> fetch(std::int64_t first, std::size_t count);

    CaseReads &m_reads;
    QTimeZone m_zone = QTimeZone::utc();
    SharedHighlights m_highlights = std::make_shared<const Highlights>();
    std::vector<EventKey> m_keys;
    mutable RowPages<Hit> m_pages; ///< A cache, and no part of what callers see.
};

} // namespace casebook::ui
