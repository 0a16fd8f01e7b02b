// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/conversation.h"
#include "core/query/query.h"
#include "core/store/casereader.h"
#include "ui/presentation/casereads.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace casebook::ui {

/// The conversations that a query selects, fetched page by page as a view asks for more.
///
/// Lives on the window's thread; reading happens elsewhere, and answers to an older query or order are dropped.
class ConversationListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Kind, Tenant, Start, Last, Messages, Events, Participants, Marks, ColumnCount };
    enum class Order { NewestFirst, OldestFirst, MostMessages, Title };

    static constexpr std::size_t pageRows = 500;

    explicit ConversationListModel(CaseReads &reads, QObject *parent = nullptr);

    /// Starts again from the first page.
    void show(const query::Query &query, Order order);
    void clear();

    Order order() const { return m_order; }
    const query::Query &query() const { return m_query; }
    void setZone(const QTimeZone &zone);

    /// True until the first page of the last show() is there.
    bool loading() const { return m_loading; }
    /// True when every conversation of the query is a row.
    bool complete() const { return m_complete; }

    const Conversation *conversation(int row) const;
    /// -1 while it is no row.
    int rowOf(ConversationKey key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// What the second line of a row and the header of the timeline say: "room · Tenant 100".
    static QString kindText(ConversationKind kind);
    static QString titleText(const Conversation &conversation);
    /// "client export, not a server archive", "open or cut", or nothing.
    static QString marksText(const Conversation &conversation);

Q_SIGNALS:
    /// The first page of a query is there.
    void loaded();
    void failed(const casebook::Error &error);

private:
    void ask();
    void accept(quint64 generation, Result<std::vector<Conversation>> page);
    QVariant cell(const Conversation &conversation, int column) const;

    CaseReads &m_reads;
    query::Query m_query;
    Order m_order = Order::NewestFirst;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<Conversation> m_rows;
    quint64 m_generation = 0;
    bool m_asked = false;
    bool m_loading = false;
    bool m_complete = true;
};

} // namespace casebook::ui
