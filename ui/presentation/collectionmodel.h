// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/path.h"
#include "core/work/collection.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <vector>

namespace casebook::ui {

/// The collection list of a case as a table. Reads and writes the case on a thread of the pool.
class CollectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Address, Computer, HandedIn, Files, Messages, Note, ColumnCount };

    /// Borrows the pool.
    explicit CollectionModel(QThreadPool &pool, Path caseFile, QObject *parent = nullptr);

    void reload();
    /// Puts somebody on the list, or changes what it says.
    void put(const store::Custodian &custodian);

    const work::CollectionEntry *entry(int row) const;
    const std::vector<work::CollectionEntry> &entries() const { return m_entries; }
    bool isLoaded() const { return m_loaded; }
    static QString stateText(work::CollectionState state);
    /// "12 handed in, 3 missing, 1 excused"
    QString summary() const;
    QString letter() const;
    /// The sign-off sheet, HTML.
    QString sheet(const store::CaseInfo &info) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const casebook::Error &error);

private:
    QString cell(const work::CollectionEntry &entry, int column) const;

    QThreadPool &m_pool;
    Path m_caseFile;
    std::vector<work::CollectionEntry> m_entries;
    bool m_loaded = false;
};

} // namespace casebook::ui
