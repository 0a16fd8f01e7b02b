// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/timelinemodel.h"

#include "ui/presentation/eventtext.h"

#include <QFutureWatcher>

#include <algorithm>
#include <limits>
#include <list>
#include <unordered_map>
#include <utility>

namespace casebook::ui {

namespace {

/// The pages in memory: enough for the view, its surroundings, and some going back and forth.
constexpr std::size_t keptPages = 24;

/// The questions under way. While somebody drags the scroll bar, the oldest are of no interest any more.
constexpr std::size_t mostAsked = 6;

constexpr qsizetype lineCharacters = 400;

} // namespace

struct TimelineModel::State
{
    struct Kept
    {
        Page events; ///< Fewer than asked for, or none, where they could not be read.
        std::list<std::int64_t>::iterator use;
    };

    std::int64_t rows = 0;
    std::uint64_t generation = 0; ///< Of the conversation; an answer to an older one is dropped.
    Fetch fetch;
    std::unordered_map<std::int64_t, Kept> pages;
    std::list<std::int64_t> recent; ///< Numbers of the pages kept, the last used first.
    std::list<std::pair<std::int64_t, QFutureWatcher<Page> *>> asked; ///< The oldest first.

    std::int64_t pageCount() const { return (rows + pageRows - 1) / pageRows; }

    std::size_t rowsOf(std::int64_t page) const
    {
        return static_cast<std::size_t>(std::min<std::int64_t>(pageRows, rows - page * pageRows));
    }

    const Event *find(int row) const
    {
        const auto kept = pages.find(row / pageRows);
        const auto place = static_cast<std::size_t>(row % pageRows);
        if (kept == pages.end() || place >= kept->second.events.size())
            return nullptr;
        return &kept->second.events[place];
    }

    void touch(std::int64_t page)
    {
        const auto kept = pages.find(page);
        if (kept != pages.end())
            recent.splice(recent.begin(), recent, kept->second.use);
    }

    void keep(std::int64_t page, Page events)
    {
        recent.push_front(page);
        pages.insert_or_assign(page, Kept{std::move(events), recent.begin()});
        while (pages.size() > keptPages) {
            pages.erase(recent.back());
            recent.pop_back();
        }
    }

    static void drop(QFutureWatcher<Page> *watcher)
    {
        watcher->disconnect();
        watcher->cancel();
        watcher->deleteLater();
    }

    void dropAll()
    {
        for (const auto &[page, watcher] : asked)
            drop(watcher);
        asked.clear();
    }

    void ask(TimelineModel *model, std::int64_t page);
};

void TimelineModel::State::ask(TimelineModel *model, std::int64_t page)
{
    if (page < 0 || page >= pageCount() || pages.contains(page) || !fetch)
        return;
    if (std::ranges::contains(asked, page, &decltype(asked)::value_type::first))
        return;
    if (asked.size() >= mostAsked) {
        drop(asked.front().second);
        asked.pop_front();
    }
    auto *watcher = new QFutureWatcher<Page>(model);
    asked.emplace_back(page, watcher);
    connect(watcher, &QFutureWatcherBase::finished, model, [this, model, watcher, page, asking = generation] {
        watcher->deleteLater();
        if (asking != generation)
            return;
        std::erase_if(asked, [watcher](const auto &question) { return question.second == watcher; });
        keep(page, watcher->future().resultCount() > 0 ? watcher->result() : Page());
        const auto first = static_cast<int>(page * pageRows);
        Q_EMIT model->dataChanged(model->index(first), model->index(first + static_cast<int>(rowsOf(page)) - 1));
    });
    watcher->setFuture(fetch(page * pageRows, rowsOf(page)));
}

TimelineModel::TimelineModel(QObject *parent) : QAbstractListModel(parent), m_state(std::make_unique<State>()) {}

TimelineModel::~TimelineModel()
{
    m_state->dropAll();
}

void TimelineModel::show(std::int64_t rows, Fetch fetch)
{
    beginResetModel();
    m_state->dropAll();
    ++m_state->generation;
    m_state->pages.clear();
    m_state->recent.clear();
    m_state->rows = std::clamp<std::int64_t>(rows, 0, std::numeric_limits<int>::max());
    m_state->fetch = std::move(fetch);
    endResetModel();
}

void TimelineModel::clear()
{
    show(0, {});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state->rows);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event *found = event(index.row());
    return found ? eventLine(*found, lineCharacters) : QVariant();
}

const Event *TimelineModel::event(int row) const
{
    if (row < 0 || row >= m_state->rows)
        return nullptr;
    const std::int64_t page = row / pageRows;
    auto *self = const_cast<TimelineModel *>(this); // what is in memory is a cache, and no part of what callers see
    m_state->ask(self, page);
    m_state->ask(self, page + 1);
    m_state->ask(self, page - 1);
    m_state->touch(page);
    return m_state->find(row);
}

const Event *TimelineModel::peek(int row) const
{
    return row < 0 || row >= m_state->rows ? nullptr : m_state->find(row);
}

bool TimelineModel::unreadable(int row) const
{
    return row >= 0 && row < m_state->rows && m_state->pages.contains(row / pageRows) && !m_state->find(row);
}

int TimelineModel::pagesInMemory() const
{
    return static_cast<int>(m_state->pages.size());
}

} // namespace casebook::ui
