// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/requests.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace casebook::ui {

/// The requests of a case, those that wait for somebody first, then the newest first. A row is two lines.
class RequestListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateText = Qt::UserRole, ///< "to approve".
        Scope,                    ///< What is asked for.
        Requester,
        Life,     ///< "ends in 9 days", "since 12 Nov, overdue".
        KindRole, ///< A Kind, as int.
    };
    /// What the colour of a state says, besides its words.
    enum class Kind { Waits, Overdue, Open, Good, Bad, Past };

    explicit RequestListModel(QObject *parent = nullptr, const Clock &clock = systemClock());

    void show(std::vector<review::Request> requests);
    /// Only those in this state; none = all of them.
    void setState(std::optional<review::RequestState> state);
    const std::optional<review::RequestState> &state() const { return m_state; }
    void setZone(const QTimeZone &zone);
    /// The approval of this one covers nothing any more.
    void markVoid(const std::string &id);

    const review::Request &request(int row) const { return m_requests[m_shown[static_cast<std::size_t>(row)]]; }
    const review::Request *find(const QString &id) const;
    int rowOf(const QString &id) const; ///< -1 where it is not shown.
    const std::vector<review::Request> &all() const { return m_requests; }
    int waiting() const; ///< How many wait for a reviewer or an approver.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static const Clock &systemClock();
    QString stateText(const review::Request &request) const;
    QString lifeOf(const review::Request &request) const;
    Kind kindOf(const review::Request &request) const;
    void choose();

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<review::RequestState> m_state;
    std::vector<review::Request> m_requests;
    std::vector<std::size_t> m_shown;
    std::vector<std::string> m_void;
};

} // namespace casebook::ui
