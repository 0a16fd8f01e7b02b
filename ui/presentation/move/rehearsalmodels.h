// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/symphonyrehearsal.h"

#include <QAbstractTableModel>

#include <vector>

namespace casebook::ui {

/// What a rehearsal found, one a row; what stands in the way first.
class FindingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Weight, What, Item, Detail, ColumnCount };
    /// Of every cell: whether it stands in the way.
    enum Role { BlocksRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<work::SymphonyFinding> findings);
    int blocking() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<work::SymphonyFinding> m_findings;
};

/// The calls of the import with their sizes.
class CallListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Messages, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<work::SymphonyCall> calls);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<work::SymphonyCall> m_calls;
};

} // namespace casebook::ui
