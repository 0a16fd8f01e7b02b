// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/store/casereader.h"
#include "ui/presentation/casereads.h"

#include <QAbstractTableModel>

#include <vector>

namespace casebook::ui {

/// The tables of the reading report.

/// What readers had to say, in order of source and place, fetched page by page as a view asks for more. Notes, which
/// are harmless, are left out unless asked for.
class IssueListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, What, Offset, Length, Declared, Found, ColumnCount };
    /// Of What: what kind of thing it is in one or two words, whose text is the sentence about it.
    enum Role { TagRole = Qt::UserRole + 1, ToneRole };
    /// What a tag is about; the words say it, too.
    enum class Tone { Note, Doubt, Damage, Difference, Copy };
    static constexpr std::size_t pageRows = 500;

    explicit IssueListModel(CaseReads &reads, QObject *parent = nullptr);

    void reload();
    void clear();
    void setNotesShown(bool shown);
    const store::IssueRow *issue(int row) const;
    static QString tagText(const store::IssueRow &issue);
    static Tone tone(const store::IssueRow &issue);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const casebook::Error &error);

private:
    CaseReads &m_reads;
    void accept(std::vector<store::IssueRow> page);

    std::vector<store::IssueRow> m_rows;
    std::int64_t m_last = 0; ///< Key of the last issue that was read.
    bool m_notesShown = false;
    quint64 m_generation = 0;
    bool m_asked = false;
    bool m_complete = true;
};

/// The sources of the case.
class SourceListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Path, Tenant, Bytes, Issues, Dialect, Digest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<store::SourceRow> rows);
    const store::SourceRow *source(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<store::SourceRow> m_rows;
};

/// The last two parts of a path: `Tenant 100/ucb1_20170314.IMArchive`.
QString shortPath(const std::string &path);

} // namespace casebook::ui
