// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/symphony.h"

#include <QAbstractTableModel>

#include <string>
#include <utility>
#include <vector>

namespace casebook::ui {

/// Failures by class, with what can be done about each.
class FailureListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Count, Remedy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::map<std::string, std::int64_t> &failures);
    const std::string &failure(int row) const { return m_failures[static_cast<std::size_t>(row)].first; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<std::pair<std::string, std::int64_t>> m_failures;
};

/// Messages that are not imported, with what Symphony said.
class FailedMessageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Sender, Stream, Said, Attempts, Id, ColumnCount };
    static constexpr std::size_t most = 2'000; ///< The first ones; the command line lists all.

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<store::SymphonyMessage> messages);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<store::SymphonyMessage> m_messages;
};

} // namespace casebook::ui
