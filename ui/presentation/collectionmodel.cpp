// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/collectionmodel.h"

#include "core/jobs/job.h"
#include "core/model/instant.h"
#include "ui/presentation/eventtext.h"

#include <QDateTime>
#include <QLocale>

namespace casebook::ui {

namespace {

Status putIntoCase(const Path &caseFile, const store::Custodian &custodian)
{
    auto file = store::CaseFile::open(caseFile);
    return file ? store::putCustodian(*file, custodian) : std::unexpected(file.error());
}

} // namespace

CollectionModel::CollectionModel(QThreadPool &pool, Path caseFile, QObject *parent)
    : QAbstractTableModel(parent), m_pool(pool), m_caseFile(std::move(caseFile))
{
}

void CollectionModel::reload()
{
    jobs::deliver(jobs::runJob(m_pool, [file = m_caseFile](Progress &) { return work::collectionList(file); }), this,
                  [this](Result<std::vector<work::CollectionEntry>> list) {
                      if (!list) {
                          Q_EMIT failed(list.error());
                          return;
                      }
                      beginResetModel();
                      m_entries = std::move(*list);
                      endResetModel();
                      m_loaded = true;
                      Q_EMIT loaded();
                  });
}

void CollectionModel::put(const store::Custodian &custodian)
{
    jobs::deliver(
        jobs::runJob(m_pool, [file = m_caseFile, custodian](Progress &) { return putIntoCase(file, custodian); }), this,
        [this](const Status &done) {
            if (!done)
                Q_EMIT failed(done.error());
            reload();
        });
}

const work::CollectionEntry *CollectionModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

QString CollectionModel::stateText(work::CollectionState state)
{
    switch (state) {
    case work::CollectionState::Missing: return tr("✗ missing");
    case work::CollectionState::HandedIn: return tr("✓ handed in");
    case work::CollectionState::Excused: return tr("– excused");
    }
    return {};
}

QString CollectionModel::summary() const
{
    const auto counts = work::countOf(m_entries);
    return tr("%1 handed in, %2 missing, %3 excused")
        .arg(QLocale().toString(qlonglong{counts.handedIn}), QLocale().toString(qlonglong{counts.missing}),
             QLocale().toString(qlonglong{counts.excused}));
}

QString CollectionModel::letter() const
{
    return toText(work::collectionLetter(std::nullopt));
}

QString CollectionModel::sheet(const store::CaseInfo &info) const
{
    return toText(work::signOffSheet(info, m_entries, momentOf()));
}

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CollectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CollectionModel::cell(const work::CollectionEntry &entry, int column) const
{
    const auto number = [&entry](std::int64_t value) {
        return entry.handIns > 0 ? QLocale().toString(qlonglong{value}) : QString();
    };
    switch (column) {
    case State: return stateText(entry.state);
    case Name: return toText(entry.name);
    case Address: return toText(entry.address);
    case Computer: return toText(entry.computers);
    case HandedIn:
        return entry.handedIn
                   ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.handedIn->nanoseconds / 1'000'000),
                                        QLocale::ShortFormat)
                   : QString();
    case Files: return number(entry.files);
    case Messages: return number(entry.messages);
    case Note: return toText(entry.note);
    default: return {};
    }
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    const auto *found = entry(index.row());
    if (!found)
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Files || index.column() == Messages))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(cell(*found, index.column())) : QVariant();
}

QVariant CollectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Name: return tr("Name");
    case Address: return tr("Address");
    case Computer: return tr("PC");
    case HandedIn: return tr("Handed in");
    case Files: return tr("Files");
    case Messages: return tr("Messages");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace casebook::ui
