// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/identitylistmodel.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr std::int64_t perMillisecond = 1'000'000;

/// Approvers, reviewers, requesters, all others; by name.
auto order(const KnownPerson &person)
{
    const int rank = person.role == review::Role::Approver ? 0 : person.role ? 1 : person.requests > 0 ? 2 : 3;
    return std::pair(rank, person.certificate.subject());
}

} // namespace

void IdentityListModel::show(std::vector<KnownPerson> people)
{
    beginResetModel();
    m_people = std::move(people);
    std::ranges::sort(m_people, {}, order);
    endResetModel();
}

void IdentityListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_people.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int IdentityListModel::rowOf(const std::string &fingerprint) const
{
    const auto found = std::ranges::find(m_people, fingerprint,
                                         [](const KnownPerson &person) { return person.certificate.fingerprint(); });
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

QString IdentityListModel::roleText(const KnownPerson &person)
{
    if (person.role == review::Role::Approver)
        return person.change ? tr("approver") : tr("approver, by the settings of this computer");
    if (person.role == review::Role::Reviewer)
        return tr("reviewer");
    if (person.requests > 0)
        return tr("requester of %n requests", nullptr, person.requests);
    return person.mayRequest ? tr("may request") : tr("may not request: the settings of this computer forbid it");
}

QString IdentityListModel::dayText(Instant moment) const
{
    return QDateTime::fromMSecsSinceEpoch(moment.nanoseconds / perMillisecond, m_zone).date().toString(Qt::ISODate);
}

QString IdentityListModel::validityText(const crypto::Certificate &certificate) const
{
    const Instant now = momentOf();
    if (now > certificate.notAfter())
        return tr("over since %1").arg(dayText(certificate.notAfter()));
    if (now < certificate.notBefore())
        return tr("not before %1").arg(dayText(certificate.notBefore()));
    return tr("until %1").arg(dayText(certificate.notAfter()));
}

QString IdentityListModel::timeText(const std::string &rfc3339) const
{
    const auto time = QDateTime::fromString(toText(rfc3339), Qt::ISODateWithMs).toTimeZone(m_zone);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString IdentityListModel::cell(const KnownPerson &person, int column) const
{
    switch (column) {
    case Person: return personText(person.certificate);
    case Role: return roleText(person);
    case Since: return person.role && person.change ? timeText(person.change->time) : QString();
    case EnrolledBy:
        if (!person.role || !person.change)
            return {};
        return person.change->by ? personText(*person.change->by) : tr("when the case was made");
    case ValidUntil: return validityText(person.certificate);
    default: return {};
    }
}

int IdentityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int IdentityListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdentityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KnownPerson &shown = person(index.row());
    if (role == Qt::DisplayRole)
        return cell(shown, index.column());
    return role == Qt::ToolTipRole ? QVariant(toText(shown.certificate.subject())) : QVariant();
}

QVariant IdentityListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Person: return tr("Person");
    case Role: return tr("Role in this case");
    case Since: return tr("Since");
    case EnrolledBy: return tr("Enrolled by");
    case ValidUntil: return tr("Certificate");
    default: return {};
    }
}

} // namespace casebook::ui
