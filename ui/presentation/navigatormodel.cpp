// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/navigatormodel.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace casebook::ui {

struct NavigatorModel::Node
{
    QString name;
    std::int64_t count = 0;
    query::Query query;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node &add(QString childName)
    {
        auto child = std::make_unique<Node>();
        child->name = std::move(childName);
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
};

namespace {

std::int64_t startOf(QDate day)
{
    return day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() * 1'000'000;
}

query::Query within(const std::string &tenant, QDate first, QDate afterLast)
{
    return query::both(query::of(query::Field::Tenant, tenant), query::between(startOf(first), startOf(afterLast)));
}

} // namespace

NavigatorModel::NavigatorModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

NavigatorModel::~NavigatorModel() = default;

void NavigatorModel::show(const std::vector<store::TenantDays> &tenants)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    if (!tenants.empty()) {
        auto &all = m_root->add(tr("All conversations"));
        for (const auto &tenant : tenants)
            all.count += tenant.conversations;
    }
    for (const auto &tenant : tenants) {
        auto &top = m_root->add(tenant.tenant.empty() ? tr("No tenant") : toText(tenant.tenant));
        top.count = tenant.conversations;
        top.query = query::of(query::Field::Tenant, tenant.tenant);
        Node *year = nullptr;
        Node *month = nullptr;
        QDate shown;
        for (const auto &[text, count] : tenant.days) {
            const auto day = QDate::fromString(toText(text), Qt::ISODate);
            if (!day.isValid())
                continue;
            if (!year || shown.year() != day.year()) {
                year = &top.add(QString::number(day.year()));
                year->query = within(tenant.tenant, QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1));
                month = nullptr;
            }
            if (!month || shown.month() != day.month()) {
                const QDate first(day.year(), day.month(), 1);
                month = &year->add(QLocale().standaloneMonthName(day.month()));
                month->query = within(tenant.tenant, first, first.addMonths(1));
            }
            shown = day;
            auto &leaf = month->add(QLocale().toString(day, tr("ddd d", "a day within its month")));
            leaf.query = within(tenant.tenant, day, day.addDays(1));
            leaf.count = count;
            month->count += count;
            year->count += count;
        }
    }
    endResetModel();
}

NavigatorModel::Node *NavigatorModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

query::Query NavigatorModel::query(const QModelIndex &index) const
{
    return node(index)->query;
}

const NavigatorModel::Node *NavigatorModel::find(const Node &from, const query::Query &query)
{
    for (const auto &child : from.children) {
        if (child->query == query)
            return child.get();
        if (const auto *found = find(*child, query))
            return found;
    }
    return nullptr;
}

QModelIndex NavigatorModel::indexOf(const query::Query &query) const
{
    const auto *found = find(*m_root, query);
    return found ? createIndex(found->row, Name, found) : QModelIndex();
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const auto *above = node(child)->parent;
    return above && above != m_root.get() ? createIndex(above->row, Name, above) : QModelIndex();
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int NavigatorModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *at = node(index);
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? at->name : countText(at->count);
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %n conversations began here (days in UTC)", nullptr, static_cast<int>(at->count)).arg(at->name);
    default: return {};
    }
}

QVariant NavigatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return section == Name ? tr("Tenant, day") : tr("Conversations");
}

} // namespace casebook::ui
