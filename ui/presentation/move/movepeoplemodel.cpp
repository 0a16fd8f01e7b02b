// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/move/movepeoplemodel.h"

#include "core/model/jid.h"
#include "core/symphony/ids.h"
#include "core/symphony/requests.h"
#include "ui/presentation/move/movetext.h"
#include "ui/presentation/wording.h"

#include <map>
#include <utility>

namespace casebook::ui {

namespace {

using symphony::PersonAction;
using symphony::PersonMapping;

std::string utf8(const QString &text)
{
    return text.trimmed().toStdString();
}

/// The text that a column holds.
std::string PersonMapping::*textOf(int column)
{
    switch (column) {
    case MovePeopleModel::Email: return &PersonMapping::email;
    case MovePeopleModel::FirstName: return &PersonMapping::firstName;
    case MovePeopleModel::LastName: return &PersonMapping::lastName;
    case MovePeopleModel::DisplayName: return &PersonMapping::displayName;
    case MovePeopleModel::UserName: return &PersonMapping::userName;
    default: return nullptr;
    }
}

} // namespace

void MovePeopleModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

MovePeopleModel::Fate MovePeopleModel::fate(int at) const
{
    const Row &one = row(at);
    const std::string_view fate = symphony::fateOf(&one.mapping);
    if (fate == "skip" || fate == "map")
        return fate == "skip" ? Fate::Skip : Fate::Mapped;
    if (fate == "unmapped")
        return Fate::Choose;
    if (!one.kept || one.mapping.guessed)
        return Fate::Guessed;
    return fate == "create" ? Fate::Create : Fate::LookUp;
}

int MovePeopleModel::count(Fate which) const
{
    int count = 0;
    for (int at = 0; at < rowCount(); ++at)
        count += fate(at) == which ? 1 : 0;
    return count;
}

bool MovePeopleModel::keep(std::vector<PersonMapping> changed)
{
    for (PersonMapping &mapping : changed)
        mapping.guessed = false;
    std::map<std::string, PersonMapping> byJid;
    for (const PersonMapping &mapping : changed)
        byJid.insert_or_assign(foldJid(mapping.jid), mapping);
    if (changed.empty() || !m_keep(std::move(changed)))
        return false;
    for (int at = 0; at < rowCount(); ++at) {
        Row &one = m_rows[static_cast<std::size_t>(at)];
        const auto found = byJid.find(foldJid(one.seen.jid));
        if (found == byJid.end())
            continue;
        one.mapping = found->second;
        one.kept = true;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    return true;
}

bool MovePeopleModel::confirm(const std::vector<int> &rows)
{
    std::vector<PersonMapping> changed;
    for (const int at : rows) {
        if (fate(at) == Fate::Guessed)
            changed.push_back(row(at).mapping);
    }
    return keep(std::move(changed));
}

bool MovePeopleModel::paste(const std::vector<CsvLine> &lines, const PastePlace &place)
{
    return changeAll(
        lines, place, [this](int at) { return row(at).mapping; }, &MovePeopleModel::assign,
        [this](auto changed) { return keep(std::move(changed)); });
}

/// Why it cannot be; empty when it can.
QString MovePeopleModel::assign(PersonMapping &mapping, int column, const QString &text)
{
    if (std::string PersonMapping::*member = textOf(column)) {
        std::string value = utf8(text);
        if (column == Email && value != mapping.email)
            mapping.userId = 0; // it was looked up by the other address
        mapping.*member = std::move(value);
        return {};
    }
    if (column == Action) {
        const auto action = symphony::personActionOf(utf8(text));
        if (!action)
            return tr("The action is map, create or skip, not “%1”.").arg(text);
        mapping.action = *action;
        return {};
    }
    if (column == DisableAfter) {
        mapping.disableAfter = text.trimmed().toLower() == QLatin1String("yes");
        return {};
    }
    if (column != User)
        return text.trimmed().isEmpty() ? QString() : tr("This column cannot be written to.");
    if (text.trimmed().isEmpty()) {
        mapping.userId = 0;
        return {};
    }
    const auto id = symphony::parseUserId(utf8(text));
    if (!id)
        return tr("“%1” is no user ID: %2.").arg(text, toText(id.error()));
    mapping.userId = *id;
    return {};
}

int MovePeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovePeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MovePeopleModel::stateText(const Row &row, int at) const
{
    switch (fate(at)) {
    case Fate::Choose:
        return row.mapping.action == PersonAction::Create ? tr("choose: names are missing") : tr("choose");
    case Fate::Guessed: return tr("guessed: confirm it");
    case Fate::LookUp: return tr("looked up by e-mail");
    case Fate::Mapped: return tr("mapped");
    case Fate::Create: return tr("user is made");
    case Fate::Skip: return tr("left out");
    }
    std::unreachable();
}

QString MovePeopleModel::cell(const Row &row, int column) const
{
    if (const auto member = textOf(column))
        return toText(row.mapping.*member);
    switch (column) {
    case Jid: return toText(row.seen.jid);
    case SeenAs: return toText(row.seen.nick);
    case Messages: return countText(row.seen.messages);
    case User: return row.mapping.userId == 0 ? QString() : toText(symphony::userIdText(row.mapping.userId));
    case Mailbox: return row.mailbox;
    default: return {};
    }
}

QVariant MovePeopleModel::sortKey(const Row &row, int at, int column) const
{
    if (column == Messages)
        return static_cast<qlonglong>(row.seen.messages);
    if (column == State) // who still needs a decision comes first, and of those who wrote most
        return QStringLiteral("%1 %2").arg(static_cast<int>(fate(at))).arg(999'999'999'999 - row.seen.messages, 12);
    return data(index(at, column), Qt::DisplayRole);
}

QVariant MovePeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &one = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        if (column == State)
            return stateText(one, index.row());
        if (column == Action) {
            const auto name = symphony::actionName(one.mapping.action);
            return role == Qt::EditRole ? toText(name) : actionText(name);
        }
        if (column == DisableAfter)
            return role == Qt::EditRole       ? QString::fromLatin1(one.mapping.disableAfter ? "yes" : "no")
                   : one.mapping.disableAfter ? tr("yes")
                                              : tr("no");
        return cell(one, column);
    case SortRole: return sortKey(one, index.row(), column);
    case OpenRole: return fate(index.row()) == Fate::Choose || fate(index.row()) == Fate::Guessed;
    case ToneRole: return column == State ? QVariant(static_cast<int>(fate(index.row()))) : QVariant();
    case ChoicesRole:
        if (column == Action)
            return QStringList{QStringLiteral("map"), QStringLiteral("create"), QStringLiteral("skip")};
        return column == DisableAfter ? QVariant(QStringList{QStringLiteral("no"), QStringLiteral("yes")}) : QVariant();
    case Qt::TextAlignmentRole: return alignment(column);
    default: return {};
    }
}

bool MovePeopleModel::put(int at, int column, const QString &text)
{
    return change(row(at).mapping, column, text, &MovePeopleModel::assign,
                  [this](std::vector<PersonMapping> changed) { return keep(std::move(changed)); });
}

Qt::ItemFlags MovePeopleModel::flags(const QModelIndex &index) const
{
    const int column = index.column();
    const bool writable = column == Action || column == User || column == DisableAfter || textOf(column);
    return QAbstractTableModel::flags(index) | (isEditable() && writable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString MovePeopleModel::title(int column) const
{
    switch (column) {
    case Jid: return tr("JID");
    case SeenAs: return tr("Seen as");
    case Messages: return tr("Messages");
    case State: return tr("State");
    case Action: return tr("Action");
    case User: return tr("Symphony user");
    case Email: return tr("E-mail in Symphony");
    case Mailbox: return tr("Mailbox");
    case FirstName: return tr("First name");
    case LastName: return tr("Last name");
    case DisplayName: return tr("Shown name");
    case UserName: return tr("User name");
    case DisableAfter: return tr("Disable afterwards");
    default: return {};
    }
}

} // namespace casebook::ui
