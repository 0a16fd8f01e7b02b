// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <list>
#include <unordered_map>
#include <utility>
#include <vector>

namespace casebook::ui {

/// The rows of a model whose number is known while few of them are in memory: pages are fetched when rows are asked
/// for, a bounded number is kept. Lives on the window's thread, and waits for nothing.
template <typename Row> class RowPages
{
public:
    using Page = std::vector<Row>;
    /// Fetches the rows [first, first + count) off the window's thread.
    using Fetch = std::function<QFuture<Page>(std::int64_t first, std::size_t count)>;
    /// The rows from `first` to `last` are there now, or could not be read.
    using Arrived = std::function<void(int first, int last)>;

    static constexpr int pageRows = 200;

    /// `owner` is the model; it outlives this.
    RowPages(QObject *owner, Arrived arrived) : m_owner(owner), m_arrived(std::move(arrived)) {}
    ~RowPages() { dropAll(); }
    RowPages(const RowPages &) = delete;
    RowPages &operator=(const RowPages &) = delete;

    /// Other rows; answers still under way for those before are dropped.
    void reset(std::int64_t rows, Fetch fetch)
    {
        dropAll();
        ++m_generation;
        m_pages.clear();
        m_recent.clear();
        m_rows = std::clamp<std::int64_t>(rows, 0, std::numeric_limits<int>::max());
        m_fetch = std::move(fetch);
    }

    /// More rows of the same kind behind those that are there.
    void grow(std::int64_t rows)
    {
        const auto tail = m_rows / pageRows;
        m_rows = std::clamp<std::int64_t>(rows, m_rows, std::numeric_limits<int>::max());
        if (const auto kept = m_pages.find(tail); kept != m_pages.end())
            kept->second.stale = true;
        std::erase_if(m_asked, [tail](const auto &question) {
            if (question.first == tail)
                drop(question.second);
            return question.first == tail;
        });
    }

    /// What is kept may not hold any more: it is shown until it has been read again.
    void refresh()
    {
        dropAll();
        for (auto &[page, kept] : m_pages)
            kept.stale = true;
    }

    std::int64_t rows() const { return m_rows; }
    int pagesInMemory() const { return static_cast<int>(m_pages.size()); }

    /// The row, or null while its page is not there, which asks for it and its neighbours. Lives until the event loop
    /// runs again.
    const Row *ask(int row)
    {
        if (row < 0 || row >= m_rows)
            return nullptr;
        const std::int64_t page = row / pageRows;
        for (const auto wanted : {page, page + 1, page - 1})
            askPage(wanted);
        if (const auto kept = m_pages.find(page); kept != m_pages.end())
            m_recent.splice(m_recent.begin(), m_recent, kept->second.use);
        return peek(row);
    }

    /// The same without asking for it.
    const Row *peek(int row) const
    {
        const auto kept = row < 0 || row >= m_rows ? m_pages.end() : m_pages.find(row / pageRows);
        const auto place = static_cast<std::size_t>(row % pageRows);
        return kept == m_pages.end() || place >= kept->second.rows.size() ? nullptr : &kept->second.rows[place];
    }

    /// True when the answer for this row came and did not have it.
    bool unreadable(int row) const
    {
        if (row < 0 || row >= m_rows)
            return false;
        const auto kept = m_pages.find(row / pageRows);
        return kept != m_pages.end() && !kept->second.stale && !peek(row);
    }

private:
    /// Enough for the view, its surroundings, and some going back and forth.
    static constexpr std::size_t keptPages = 24;
    /// While somebody drags the scroll bar, the oldest questions are of no interest any more.
    static constexpr std::size_t mostAsked = 6;

    struct Kept
    {
        Page rows; ///< Fewer than asked for, or none, where they could not be read.
        std::list<std::int64_t>::iterator use;
        bool stale = false;
    };
    using Watcher = QFutureWatcher<Page>;

    static void drop(Watcher *watcher)
    {
        watcher->disconnect();
        watcher->cancel();
        watcher->deleteLater();
    }

    void dropAll()
    {
        for (const auto &[page, watcher] : m_asked)
            drop(watcher);
        m_asked.clear();
    }

    std::size_t rowsOf(std::int64_t page) const
    {
        return static_cast<std::size_t>(std::min<std::int64_t>(pageRows, m_rows - page * pageRows));
    }

    void askPage(std::int64_t page)
    {
        if (page < 0 || page * pageRows >= m_rows || !m_fetch)
            return;
        const auto kept = m_pages.find(page);
        if ((kept != m_pages.end() && !kept->second.stale) ||
            std::ranges::contains(m_asked, page, &decltype(m_asked)::value_type::first))
            return;
        if (m_asked.size() >= mostAsked) {
            drop(m_asked.front().second);
            m_asked.pop_front();
        }
        auto *watcher = new Watcher(m_owner);
        m_asked.emplace_back(page, watcher);
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_owner, [this, watcher, page, asking = m_generation] {
            watcher->deleteLater();
            if (asking == m_generation)
                accept(page, watcher);
        });
        watcher->setFuture(m_fetch(page * pageRows, rowsOf(page)));
    }

    void accept(std::int64_t page, Watcher *watcher)
    {
        std::erase_if(m_asked, [watcher](const auto &question) { return question.second == watcher; });
        keep(page, watcher->future().resultCount() > 0 ? watcher->result() : Page());
        const auto first = static_cast<int>(page * pageRows);
        m_arrived(first, first + static_cast<int>(rowsOf(page)) - 1);
    }

    void keep(std::int64_t page, Page rows)
    {
        if (const auto old = m_pages.find(page); old != m_pages.end())
            m_recent.erase(old->second.use);
        m_recent.push_front(page);
        m_pages.insert_or_assign(page, Kept{std::move(rows), m_recent.begin()});
        while (m_pages.size() > keptPages) {
            m_pages.erase(m_recent.back());
            m_recent.pop_back();
        }
    }

    QObject *m_owner;
    Arrived m_arrived;
    std::int64_t m_rows = 0;
    std::uint64_t m_generation = 0;
    Fetch m_fetch;
    std::unordered_map<std::int64_t, Kept> m_pages;
    std::list<std::int64_t> m_recent;                      ///< Numbers of the pages kept, the last used first.
    std::list<std::pair<std::int64_t, Watcher *>> m_asked; ///< The oldest first.
};

} // namespace casebook::ui
