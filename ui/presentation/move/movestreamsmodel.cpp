// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/move/movestreamsmodel.h"

#include "core/symphony/ids.h"
#include "ui/presentation/move/movetext.h"
#include "ui/presentation/wording.h"

#include <map>

namespace casebook::ui {

namespace {

using symphony::StreamMapping;

constexpr int longestRoomName = 49;

QString timeText(const std::optional<std::int64_t> &milliseconds, const QTimeZone &zone)
{
    constexpr std::int64_t nanoseconds = 1'000'000;
    return milliseconds ? shortTime(Instant{*milliseconds * nanoseconds}, zone) : QString();
}

std::string StreamMapping::*textOf(int column)
{
    switch (column) {
    case MoveStreamsModel::RoomName: return &StreamMapping::roomName;
    case MoveStreamsModel::Description: return &StreamMapping::description;
    case MoveStreamsModel::Owner: return &StreamMapping::ownerJid;
    case MoveStreamsModel::RemoveAfter: return &StreamMapping::removeAfter;
    default: return nullptr;
    }
}

bool isWritable(const MoveStreamsModel::Row &row, int column)
{
    const bool isRoom = row.seen.kind == symphony::StreamKind::Room;
    return column == MoveStreamsModel::Action || column == MoveStreamsModel::StreamId ||
           (isRoom && (textOf(column) || column == MoveStreamsModel::DeactivateAfter));
}

} // namespace

void MoveStreamsModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MoveStreamsModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool MoveStreamsModel::keep(std::vector<StreamMapping> changed)
{
    std::map<std::string, StreamMapping> byKey;
    for (const StreamMapping &mapping : changed)
        byKey.insert_or_assign(mapping.key, mapping);
    if (changed.empty() || !m_keep(std::move(changed)))
        return false;
    for (int at = 0; at < rowCount(); ++at) {
        Row &one = m_rows[static_cast<std::size_t>(at)];
        if (const auto found = byKey.find(one.seen.key); found != byKey.end()) {
            one.mapping = found->second;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
    return true;
}

bool MoveStreamsModel::paste(const std::vector<CsvLine> &lines, const PastePlace &place)
{
    return changeAll(
        lines, place, [this](int at) { return row(at).mapping; }, &MoveStreamsModel::assign,
        [this](auto changed) { return keep(std::move(changed)); });
}

QString MoveStreamsModel::assign(StreamMapping &mapping, int column, const QString &text)
{
    const QString value = text.trimmed();
    if (column == RoomName && (value.isEmpty() || value.size() > longestRoomName))
        return tr("The name of a room has 1 to %1 characters.").arg(longestRoomName);
    if (std::string StreamMapping::*member = textOf(column)) {
        mapping.*member = value.toStdString();
        return {};
    }
    if (column == Action) {
        const auto action = symphony::streamActionOf(value.toStdString());
        if (!action)
            return tr("The action is create, use or skip, not “%1”.").arg(value);
        mapping.action = *action;
        return {};
    }
    if (column == DeactivateAfter) {
        mapping.deactivateAfter = value.toLower() == QLatin1String("yes");
        return {};
    }
    if (column != StreamId)
        return value.isEmpty() ? QString() : tr("This column cannot be written to.");
    if (value.isEmpty()) {
        mapping.streamId.clear();
        return {};
    }
    const auto id = symphony::parseStreamId(value.toStdString());
    if (!id)
        return tr("“%1” is no stream ID: %2.").arg(value, toText(id.error()));
    mapping.streamId = *id;
    return {};
}

int MoveStreamsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MoveStreamsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MoveStreamsModel::cell(const Row &row, int column) const
{
    const bool isRoom = row.seen.kind == symphony::StreamKind::Room;
    if (const auto member = textOf(column))
        return isRoom ? toText(row.mapping.*member) : QString();
    switch (column) {
    case Source:
        return !row.people.isEmpty()     ? row.people
               : !row.seen.title.empty() ? toText(row.seen.title)
                                         : toText(row.seen.room.empty() ? row.seen.key : row.seen.room);
    case Kind: return isRoom ? tr("private room") : tr("one IM");
    case Conversations: return countText(row.seen.conversations);
    case Messages: return countText(row.seen.messages);
    case Members: return countText(static_cast<std::int64_t>(row.seen.members.size()));
    case First: return timeText(row.seen.first, m_zone);
    case Last: return timeText(row.seen.last, m_zone);
    case StreamId:
        return row.mapping.streamId.empty() ? QString() : toText(symphony::streamIdText(row.mapping.streamId));
    default: return {};
    }
}

QVariant MoveStreamsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &one = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        if (column == DeactivateAfter)
            return role == Qt::EditRole ? QString::fromLatin1(one.mapping.deactivateAfter ? "yes" : "no")
                   : one.seen.kind == symphony::StreamKind::Im ? QString()
                   : one.mapping.deactivateAfter               ? tr("yes")
                                                               : tr("no");
        if (column != Action)
            return cell(one, column);
        return role == Qt::EditRole ? toText(symphony::actionName(one.mapping.action))
                                    : actionText(symphony::actionName(one.mapping.action));
    case SortRole:
        switch (column) {
        case Conversations: return static_cast<qlonglong>(one.seen.conversations);
        case Messages: return static_cast<qlonglong>(one.seen.messages);
        case Members: return static_cast<qlonglong>(one.seen.members.size());
        case First: return static_cast<qlonglong>(one.seen.first.value_or(0));
        case Last: return static_cast<qlonglong>(one.seen.last.value_or(0));
        default: return data(index, Qt::DisplayRole);
        }
    case ChoicesRole:
        if (column == DeactivateAfter)
            return QStringList{QStringLiteral("no"), QStringLiteral("yes")};
        return column == Action
                   ? QVariant(QStringList{QStringLiteral("create"), QStringLiteral("use"), QStringLiteral("skip")})
                   : QVariant();
    case Qt::TextAlignmentRole: return alignment(column);
    default: return {};
    }
}

bool MoveStreamsModel::put(int at, int column, const QString &text)
{
    return change(row(at).mapping, column, text, &MoveStreamsModel::assign,
                  [this](std::vector<StreamMapping> changed) { return keep(std::move(changed)); });
}

Qt::ItemFlags MoveStreamsModel::flags(const QModelIndex &index) const
{
    const bool writable = isEditable() && index.isValid() && isWritable(row(index.row()), index.column());
    return QAbstractTableModel::flags(index) | (writable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString MoveStreamsModel::title(int column) const
{
    switch (column) {
    case Source: return tr("Source");
    case Kind: return tr("Becomes");
    case Conversations: return tr("Conversations");
    case Messages: return tr("Messages");
    case Members: return tr("Members");
    case First: return tr("First");
    case Last: return tr("Last");
    case Action: return tr("Action");
    case RoomName: return tr("Name of the room");
    case Description: return tr("Description");
    case Owner: return tr("Owner (JID)");
    case StreamId: return tr("Stream ID");
    case RemoveAfter: return tr("Remove afterwards (JIDs)");
    case DeactivateAfter: return tr("Deactivate afterwards");
    default: return {};
    }
}

} // namespace casebook::ui
