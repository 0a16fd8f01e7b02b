// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/requestlistmodel.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/wording.h"

#include <algorithm>

namespace casebook::ui {

namespace {

using review::RequestState;

bool waits(RequestState state)
{
    return state == RequestState::Submitted || state == RequestState::InternalReview;
}

} // namespace

const Clock &RequestListModel::systemClock()
{
    static const SystemClock clock;
    return clock;
}

RequestListModel::RequestListModel(QObject *parent, const Clock &clock) : QAbstractListModel(parent), m_clock(clock) {}

void RequestListModel::show(std::vector<review::Request> requests)
{
    beginResetModel();
    m_requests = std::move(requests);
    std::ranges::reverse(m_requests);
    std::ranges::stable_partition(m_requests, [](const review::Request &each) { return waits(each.state); });
    m_void.clear();
    choose();
    endResetModel();
}

void RequestListModel::setState(std::optional<RequestState> state)
{
    beginResetModel();
    m_state = state;
    choose();
    endResetModel();
}

void RequestListModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_requests.size(); ++i) {
        if (!m_state || m_requests[i].state == *m_state)
            m_shown.push_back(i);
    }
}

void RequestListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RequestListModel::markVoid(const std::string &id)
{
    m_void.push_back(id);
    if (const int row = rowOf(toText(id)); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

const review::Request *RequestListModel::find(const QString &id) const
{
    const auto found = std::ranges::find(m_requests, id.toStdString(), &review::Request::id);
    return found == m_requests.end() ? nullptr : &*found;
}

int RequestListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_shown, id.toStdString(),
                                         [this](std::size_t i) -> const std::string & { return m_requests[i].id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int RequestListModel::waiting() const
{
    return static_cast<int>(
        std::ranges::count_if(m_requests, [](const review::Request &each) { return waits(each.state); }));
}

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString RequestListModel::stateText(const review::Request &request) const
{
    return std::ranges::contains(m_void, request.id) ? tr("void") : requestStateText(request.state);
}

QString RequestListModel::lifeOf(const review::Request &request) const
{
    if (!waits(request.state))
        return lifeText(request, momentOf(m_clock), m_zone);
    const auto since = tr("since %1").arg(toText(request.steps.back().time).left(10));
    return request.overdue ? tr("%1, overdue").arg(since) : since;
}

RequestListModel::Kind RequestListModel::kindOf(const review::Request &request) const
{
    if (std::ranges::contains(m_void, request.id))
        return Kind::Bad;
    switch (request.state) {
    case RequestState::Submitted:
    case RequestState::InternalReview: return request.overdue ? Kind::Overdue : Kind::Waits;
    case RequestState::Draft:
    case RequestState::Processing: return Kind::Open;
    case RequestState::Approved:
    case RequestState::Delivered: return Kind::Good;
    case RequestState::Returned:
    case RequestState::Rejected: return Kind::Bad;
    case RequestState::Expired:
    case RequestState::Revoked: break;
    }
    return Kind::Past;
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &one = request(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1  %2", "request, organisation").arg(toText(one.id), toText(one.form.organisation));
    case Qt::ToolTipRole: return toText(one.form.reason);
    case Qt::AccessibleTextRole: {
        QStringList parts{toText(one.id), toText(one.form.organisation), stateText(one),
                          toText(one.form.requester.name), scopeText(one.form)};
        if (const auto life = lifeOf(one); !life.isEmpty())
            parts += life;
        return parts.join(QStringLiteral(", "));
    }
    case StateText: return stateText(one);
    case Scope: return scopeText(one.form);
    case Requester: return toText(one.form.requester.name);
    case Life: return lifeOf(one);
    case KindRole: return static_cast<int>(kindOf(one));
    default: return {};
    }
}

} // namespace casebook::ui
