// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/casepeople.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace casebook::ui {

/// Somebody whom the case or this account knows, by a certificate.
struct KnownPerson
{
    crypto::Certificate certificate;
    std::optional<review::Role> role;         ///< In the open case.
    std::optional<review::RoleChange> change; ///< How the role came about; none for one by the computer's settings.
    int requests = 0;                         ///< That they have made in the case.
    bool mayRequest = true;
    bool remembered = false; ///< By this account: what they sign counts as trusted here.
};

/// The people of a case, those who decide first.
class IdentityListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Role, Since, EnrolledBy, ValidUntil, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<KnownPerson> people);
    void setZone(const QTimeZone &zone);
    const KnownPerson &person(int row) const { return m_people[static_cast<std::size_t>(row)]; }
    /// -1 where nobody has it.
    int rowOf(const std::string &fingerprint) const;

    static QString roleText(const KnownPerson &person);
    /// "until 2026-09-03", or since when it is over, or from when it holds.
    QString validityText(const crypto::Certificate &certificate) const;
    QString timeText(const std::string &rfc3339) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString dayText(Instant moment) const;
    QString cell(const KnownPerson &person, int column) const;

    QTimeZone m_zone = QTimeZone::utc();
    std::vector<KnownPerson> m_people;
};

} // namespace casebook::ui
