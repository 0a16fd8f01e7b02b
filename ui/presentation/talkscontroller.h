// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "ui/presentation/casereads.h"

#include <QAbstractTableModel>

namespace casebook::ui {

/// Who talks to whom, in what a query selects: one row for each two people, those who write each other most first.
class TalksController : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { One, Other, OneToOther, OtherToOne, ColumnCount };

    struct Link
    {
        std::size_t one = 0; ///< Places in people(); the one who writes more.
        std::size_t other = 0;
        std::int64_t there = 0; ///< Messages of `one` that `other` could read.
        std::int64_t back = 0;

        std::int64_t both() const { return there + back; }
    };

    explicit TalksController(CaseReads &reads, QObject *parent = nullptr);

    /// Counts for this query, unless that is known already.
    void show(const query::Query &query);
    /// The case is another one, or has other events.
    void clear();

    bool counting() const { return m_counting.isRunning(); }
    const store::Talks &talks() const { return m_talks; }
    const std::vector<Link> &links() const { return m_links; }
    QString name(std::size_t person) const;
    /// What of the query these people have to do with: one, or two who are in it together.
    query::Query between(std::size_t one, std::optional<std::size_t> other) const;
    /// "3,412 messages of 25 people; 2 rooms of more than 30 people are not in the lines".
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();
    void failed(const casebook::Error &error);

private:
    void accept(store::Talks talks);

    CaseReads &m_reads;
    std::optional<query::Query> m_query;
    store::Talks m_talks;
    std::vector<Link> m_links;
    QFuture<Result<store::Talks>> m_counting;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
