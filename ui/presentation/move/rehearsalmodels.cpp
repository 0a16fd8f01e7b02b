// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/move/rehearsalmodels.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/move/movetext.h"
#include "ui/presentation/wording.h"

#include <algorithm>
#include <functional>

namespace casebook::ui {

void FindingListModel::show(std::vector<work::SymphonyFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    std::ranges::stable_sort(m_findings, std::greater(), &work::SymphonyFinding::blocks);
    endResetModel();
}

int FindingListModel::blocking() const
{
    return static_cast<int>(std::ranges::count_if(m_findings, &work::SymphonyFinding::blocks));
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const work::SymphonyFinding &finding = m_findings[static_cast<std::size_t>(index.row())];
    if (role == BlocksRole)
        return finding.blocks;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Weight: return finding.blocks ? tr("not imported") : tr("look at it");
    case What: return findingText(finding.code);
    case Item: return toText(finding.item);
    case Detail: return toText(finding.detail);
    default: return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Weight: return tr("Weight");
    case What: return tr("What");
    case Item: return tr("Person, stream or message");
    case Detail: return tr("Detail");
    default: return {};
    }
}

void CallListModel::show(std::vector<work::SymphonyCall> calls)
{
    beginResetModel();
    m_calls = std::move(calls);
    endResetModel();
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int CallListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const work::SymphonyCall &call = m_calls[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Number: return countText(std::int64_t{index.row()} + 1);
    case Messages: return countText(call.messages);
    case Size: return bytesText(call.bytes);
    default: return {};
    }
}

QVariant CallListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number: return tr("Call");
    case Messages: return tr("Messages");
    case Size: return tr("Size");
    default: return {};
    }
}

} // namespace casebook::ui
