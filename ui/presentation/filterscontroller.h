// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/filters.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/casewrites.h"
#include "ui/presentation/contextcontroller.h"
#include "ui/presentation/searchcontroller.h"

#include <QAbstractTableModel>
#include <QObject>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace casebook::ui {

/// Saved filters, one a row.
class FilterListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Query, Context, Owner, Version, Saved, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<review::SavedFilter> filters);
    void setZone(const QTimeZone &zone);
    const review::SavedFilter &filter(int row) const { return m_filters[static_cast<std::size_t>(row)]; }
    int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<review::SavedFilter> m_filters;
};

/// Keeps queries with their context rule under names, goes back to them, and tells two of them apart.
class FiltersController : public QObject
{
    Q_OBJECT

public:
    /// How two filters differ, in events.
    struct Difference
    {
        QString first;
        QString second;
        store::CaseReader::Counts onlyFirst;
        store::CaseReader::Counts both;
        store::CaseReader::Counts onlySecond;
    };
    struct History
    {
        QString name;
        std::vector<review::FilterVersion> versions; ///< The first one first.
    };

    FiltersController(CaseReads &reads, CaseWrites &writes, SearchController &search, ContextController &context,
                      QObject *parent = nullptr);

    FilterListModel &list() { return m_list; }
    void setZone(const QTimeZone &zone);

    /// What is being looked for, with the chosen context rule, under this name: a new filter or another version.
    void save(const QString &name);
    void remove(const QString &name);
    /// Looks for it. Dates of a filter that was saved in another zone become moments in UTC.
    void use(const review::FilterText &filter);
    void readHistory(const QString &name);
    void compare(const QString &first, const QString &second);

    /// The name under which the present query was saved or taken last, to suggest it again.
    const QString &lastName() const { return m_lastName; }
    const std::optional<History> &history() const { return m_history; }
    const std::optional<Difference> &difference() const { return m_difference; }
    bool comparing() const { return m_comparing; }

    void reload();
    void clear();
    void stop() { m_running.cancel(); }

Q_SIGNALS:
    void historyChanged();
    void differenceChanged();
    void saved(const QString &name);
    void failed(const casebook::Error &error);

private:
    void written(const Status &outcome);

    CaseReads &m_reads;
    CaseWrites &m_writes;
    SearchController &m_search;
    ContextController &m_context;
    FilterListModel m_list;
    QString m_lastName;
    std::optional<History> m_history;
    std::optional<Difference> m_difference;
    QFuture<Result<review::Comparison>> m_running;
    quint64 m_generation = 0;
    bool m_comparing = false;
};

} // namespace casebook::ui
