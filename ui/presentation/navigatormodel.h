// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "core/store/casereader.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace casebook::ui {

/// All conversations, then tenants, each with its years, months and days and how many conversations began there.
/// A choice here is a query, so that it stands in the search field like any other.
class NavigatorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, ColumnCount };

    explicit NavigatorModel(QObject *parent = nullptr);
    ~NavigatorModel() override;

    void show(const std::vector<store::TenantDays> &tenants);
    void clear() { show({}); }

    /// What choosing this row means; everything for the first one.
    query::Query query(const QModelIndex &index) const;
    /// The row that means this query, or an invalid index.
    QModelIndex indexOf(const query::Query &query) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    Node *node(const QModelIndex &index) const;
    static const Node *find(const Node &from, const query::Query &query);

    std::unique_ptr<Node> m_root;
};

} // namespace casebook::ui
