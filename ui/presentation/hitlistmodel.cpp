// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/hitlistmodel.h"

#include "ui/presentation/conversationlistmodel.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <algorithm>
#include <unordered_map>

namespace casebook::ui {

namespace {

Result<std::vector<Hit>> readHits(const store::CaseReader &reader, std::span<const EventKey> keys)
{
    auto events = reader.events(keys);
    if (!events)
        return std::unexpected(events.error());
    std::unordered_map<ConversationKey, QString> titles;
    std::vector<Hit> hits;
    hits.reserve(events->size());
    for (auto &event : *events) {
        auto title = titles.find(event.conversation);
        if (title == titles.end()) {
            auto conversation = reader.conversation(event.conversation);
            if (!conversation)
                return std::unexpected(conversation.error());
            title = titles.emplace(event.conversation, ConversationListModel::titleText(*conversation)).first;
        }
        hits.push_back({std::move(event), title->second});
    }
    return hits;
}

} // namespace

HitListModel::HitListModel(CaseReads &reads, QObject *parent)
    : QAbstractListModel(parent)
    , m_reads(reads)
    , m_pages(this, [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); })
{
}

void HitListModel::start()
{
    beginResetModel();
    m_keys.clear();
    m_keys.shrink_to_fit();
    m_pages.reset(0, [this](std::int64_t first, std::size_t count) { return fetch(first, count); });
    endResetModel();
}

void HitListModel::add(std::span<const EventKey> keys)
{
    if (keys.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(keys.size()) - 1);
    m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    m_pages.grow(static_cast<std::int64_t>(m_keys.size()));
    endInsertRows();
}

void HitListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HitListModel::setHighlights(SharedHighlights highlights)
{
    m_highlights = std::move(highlights);
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<EventKey> HitListModel::keys(std::int64_t first, std::size_t count) const
{
    const auto begin = m_keys.begin() + first;
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

int HitListModel::rowOf(EventKey key) const
{
    const auto found = std::ranges::find(m_keys, key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

int HitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *found = hit(index.row());
    if (!found)
        return {};
    const auto &event = found->event;
    const auto time = event.time ? shortTime(*event.time, m_zone) : toText(event.rawTime);
    return tr("%1, %2, %3: %4", "time, person, conversation, text")
        .arg(time, senderText(event), found->conversation, snippet(*found).text);
}

QFuture<std::vector<Hit>> HitListModel::fetch(std::int64_t first, std::size_t count)
{
    auto future =
        m_reads.read([keys = keys(first, count)](const store::CaseReader &reader) { return readHits(reader, keys); });
    jobs::deliver(future, this, [this](const Result<std::vector<Hit>> &page) {
        if (!page)
            Q_EMIT failed(page.error());
    });
    return future.then(QtFuture::Launch::Sync,
                       [](const Result<std::vector<Hit>> &page) { return page.value_or(std::vector<Hit>()); });
}

} // namespace casebook::ui
