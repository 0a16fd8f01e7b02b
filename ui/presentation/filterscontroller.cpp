// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/filterscontroller.h"

#include "core/review/actnow.h"
#include "core/work/decisions.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <algorithm>
#include <utility>

namespace casebook::ui {

void FilterListModel::show(std::vector<review::SavedFilter> filters)
{
    // The row that somebody is at stays where it is, unless filters came or went.
    if (std::ranges::equal(filters, m_filters, {}, &review::SavedFilter::name, &review::SavedFilter::name)) {
        m_filters = std::move(filters);
        if (!m_filters.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_filters = std::move(filters);
    endResetModel();
}

void FilterListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_filters.empty())
        Q_EMIT dataChanged(index(0, Saved), index(rowCount() - 1, Saved));
}

int FilterListModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (toText(filter(row).name) == name)
            return row;
    }
    return -1;
}

int FilterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size());
}

int FilterListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &one = filter(index.row());
    const auto &text = one.newest.text;
    if (role == Qt::ToolTipRole && index.column() == Query)
        return text ? toText(text->query) : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return toText(one.name);
    case Query: return text ? toText(text->query) : QString();
    case Context: return text ? ContextController::text(text->context) : QString();
    case Owner: return toText(one.owner);
    case Version: return countText(one.newest.number);
    case Saved: return shortTime(one.newest.act.time, m_zone);
    default: return {};
    }
}

QVariant FilterListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name: return tr("Name");
    case Query: return tr("Query");
    case Context: return tr("Context");
    case Owner: return tr("Owner");
    case Version: return tr("Version");
    case Saved: return tr("Saved");
    default: return {};
    }
}

FiltersController::FiltersController(CaseReads &reads, CaseWrites &writes, SearchController &search,
                                     ContextController &context, QObject *parent)
    : QObject(parent), m_reads(reads), m_writes(writes), m_search(search), m_context(context)
{
}

void FiltersController::setZone(const QTimeZone &zone)
{
    m_list.setZone(zone);
}

void FiltersController::save(const QString &name)
{
    const review::FilterText text{m_search.text().toStdString(), m_context.chosen(), m_search.context().zone};
    m_lastName = name;
    m_writes.write(
        [name = name.toStdString(), text, act = review::actNow()](store::CaseFile &file) -> Status {
            return work::saveFilter(file, name, text, act).transform([](std::int64_t) {});
        },
        [this, name, generation = m_generation](const Status &outcome) {
            if (generation != m_generation)
                return;
            written(outcome);
            if (outcome)
                Q_EMIT saved(name);
        });
}

void FiltersController::remove(const QString &name)
{
    m_writes.write([name = name.toStdString(), act = review::actNow()](
                       store::CaseFile &file) { return work::removeSaved(file, store::SavedKind::Filter, name, act); },
                   [this, generation = m_generation](const Status &outcome) {
                       if (generation == m_generation)
                           written(outcome);
                   });
}

void FiltersController::written(const Status &outcome)
{
    reload();
    if (!outcome)
        Q_EMIT failed(outcome.error());
}

void FiltersController::use(const review::FilterText &filter)
{
    m_context.choose(filter.context);
    if (filter.zone == m_search.context().zone) {
        m_search.setText(toText(filter.query));
        return;
    }
    const auto query = review::queryOf(filter, m_search.context().now);
    if (query)
        m_search.setText(toText(query::toAbsoluteText(*query)));
    else
        Q_EMIT failed(query.error());
}

void FiltersController::readHistory(const QString &name)
{
    m_reads.read(
        this,
        [name = name.toStdString()](const store::CaseReader &reader) { return review::filterHistory(reader, name); },
        [this, name](Result<std::vector<review::FilterVersion>> answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_history = History{name, std::move(*answer)};
            Q_EMIT historyChanged();
        });
}

void FiltersController::compare(const QString &first, const QString &second)
{
    const int one = m_list.rowOf(first);
    const int other = m_list.rowOf(second);
    if (one < 0 || other < 0 || !m_list.filter(one).newest.text || !m_list.filter(other).newest.text)
        return;
    m_running.cancel();
    m_comparing = true;
    m_difference = Difference{first, second, {}, {}, {}};
    m_running = m_reads.read([a = *m_list.filter(one).newest.text, b = *m_list.filter(other).newest.text,
                              now = m_search.context().now](const store::CaseReader &reader, Progress &progress) {
        return review::compareFilters(reader, a, b, now, progress);
    });
    jobs::deliver(m_running, this, [this, generation = m_generation](const Result<review::Comparison> &answer) {
        if (generation != m_generation)
            return;
        m_comparing = false;
        if (answer) {
            m_difference->onlyFirst = answer->onlyFirst.counts;
            m_difference->both = answer->both.counts;
            m_difference->onlySecond = answer->onlySecond.counts;
        } else {
            m_difference.reset();
            Q_EMIT failed(answer.error());
        }
        Q_EMIT differenceChanged();
    });
    Q_EMIT differenceChanged();
}

void FiltersController::reload()
{
    m_reads.read(
        this, [](const store::CaseReader &reader) { return review::savedFilters(reader); },
        [this](Result<std::vector<review::SavedFilter>> answer) {
            if (answer)
                m_list.show(std::move(*answer));
            else
                Q_EMIT failed(answer.error());
        });
    if (m_history)
        readHistory(m_history->name);
}

void FiltersController::clear()
{
    ++m_generation;
    stop();
    m_comparing = false;
    m_lastName.clear();
    m_list.show({});
    m_history.reset();
    m_difference.reset();
    Q_EMIT historyChanged();
    Q_EMIT differenceChanged();
}

} // namespace casebook::ui
