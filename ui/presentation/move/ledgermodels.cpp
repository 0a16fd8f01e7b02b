// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/move/ledgermodels.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/move/movetext.h"
#include "ui/presentation/wording.h"

namespace casebook::ui {

void FailureListModel::show(const std::map<std::string, std::int64_t> &failures)
{
    beginResetModel();
    m_failures.assign(failures.begin(), failures.end());
    endResetModel();
}

int FailureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_failures.size());
}

int FailureListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Count ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto &[name, count] = m_failures[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case What: return failureText(name);
    case Count: return countText(count);
    case Remedy: return remedyText(name);
    default: return {};
    }
}

QVariant FailureListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What: return tr("Why");
    case Count: return tr("Messages");
    case Remedy: return tr("What to do");
    default: return {};
    }
}

void FailedMessageModel::show(std::vector<store::SymphonyMessage> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    endResetModel();
}

int FailedMessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int FailedMessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FailedMessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const store::SymphonyMessage &message = m_messages[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case What:
        return message.state == store::SymphonyState::Unknown ? tr("no answer yet") : failureText(message.failure);
    case Sender: return toText(message.sender);
    case Stream: return toText(message.stream);
    case Said: return toText(message.diagnostic);
    case Attempts: return countText(message.attempts);
    case Id: return toText(message.id);
    default: return {};
    }
}

QVariant FailedMessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What: return tr("Why");
    case Sender: return tr("Sender");
    case Stream: return tr("Stream");
    case Said: return tr("What was said");
    case Attempts: return tr("Tries");
    case Id: return tr("originalMessageId");
    default: return {};
    }
}

} // namespace casebook::ui
