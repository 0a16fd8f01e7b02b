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

void TimelineModel::show(std::int64_t rows, Fetch fetch)
{
    beginResetModel();
    m_pages.reset(rows, std::move(fetch));
    endResetModel();
}

void TimelineModel::clear()
{
    show(0, {});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.rows());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event *found = event(index.row());
    return found ? eventLine(*found, lineCharacters) : QVariant();
}

} // namespace casebook::ui
