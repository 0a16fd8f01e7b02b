// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/timelinemodel.h"

#include "ui/presentation/eventtext.h"

namespace casebook::ui {

namespace {

constexpr qsizetype lineCharacters = 400;

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_pages(this, [this](int first, int last) { Q_EMIT dataChanged(index(first), index(last)); })
{
}

void TimelineModel::show(std::int64_t rows, Fetch fetch, TimelineStory story)
{
    beginResetModel();
    m_pages.reset(rows, std::move(fetch));
    m_story = std::move(story);
    endResetModel();
}

void TimelineModel::grow(std::int64_t rows)
{
    const int before = rowCount();
    if (rows <= before)
        return;
    beginInsertRows({}, before, static_cast<int>(rows) - 1);
    m_pages.grow(rows);
    endInsertRows();
}

void TimelineModel::clear()
{
    show(0, {});
}

int TimelineModel::rowOf(std::int64_t place) const
{
    if (m_pages.rows() == 0)
        return -1;
    const std::int64_t row = m_story.chosen ? m_story.chosen->row(place) : place;
    return static_cast<int>(std::clamp<std::int64_t>(row, 0, m_pages.rows() - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.rows());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow *found = row(index.row());
    return found ? rowLine(*found, lineCharacters) : QVariant();
}

QString rowLine(const TimelineRow &row, qsizetype limit)
{
    const QString line = row.folded.empty() ? eventLine(row.event, limit) : foldSentence(row.folded);
    return row.conversation.isEmpty() ? line : TimelineModel::tr("%1, in %2").arg(line, row.conversation);
}

} // namespace casebook::ui
