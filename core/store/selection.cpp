// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/selection.h"

#include "core/model/eventid.h"
#include "core/query/words.h"
#include "core/store/database.h"
#include "core/store/find/finder.h"
#include "core/store/setfunction.h"

#include <algorithm>

namespace casebook::store {

Result<Selection> Selection::compile(Database &database, const query::Query &query)
{
    Selection selection;
    selection.add(query.root);
    if (const Status added = selection.addTenants(database); !added)
        return std::unexpected(added.error());
    return selection;
}

Selection Selection::of(std::shared_ptr<const Hits> hits)
{
    Selection selection;
    selection.m_hits = std::move(hits);
    return selection;
}

bool Selection::add(const query::Node &node)
{
    using enum query::Field;
    if (node.kind == query::Node::Kind::And)
        return std::ranges::all_of(node.children, [this](const query::Node &child) { return add(child); });
    if (node.kind != query::Node::Kind::Field)
        return node.kind == query::Node::Kind::All;
    if (node.openStart || node.openEnd)
        return false;
    if (isTime(node.field)) {
        if (node.from)
            m_from = std::max(m_from.value_or(*node.from), *node.from);
        if (node.until)
            m_until = std::min(m_until.value_or(*node.until), *node.until);
        return true;
    }
    if (node.field == Conversation && !m_conversation) {
        m_conversation = node.text;
        return true;
    }
    if (node.field == Tenant && !m_tenant) {
        m_tenant = node.text;
        return true;
    }
    return false;
}

Status Selection::addTenants(Database &database)
{
    if (!m_tenant)
        return {};
    const std::string wanted = query::fold(*m_tenant);
    Statement tenants(database, "SELECT json_group_array(tenant) FROM (SELECT DISTINCT tenant FROM source) "
                                "WHERE tenant = ?");
    Statement all(database, "SELECT DISTINCT tenant FROM source");
    m_tenants = "[";
    while (all.next()) {
        if (query::fold(all.text(0)) != wanted)
            continue;
        tenants.bind(1, all.text(0));
        if (tenants.next()) {
            const std::string_view list = tenants.text(0); // ["…"], with everything escaped
            if (m_tenants.size() > 1)
                m_tenants += ',';
            m_tenants += list.substr(1, list.size() - 2);
        }
        tenants.reset();
    }
    m_tenants += "]";
    for (const Statement *statement : {&tenants, &all}) {
        if (statement->failed())
            return statement->status();
    }
    return {};
}

std::string Selection::conversationsByName() const
{
    if (m_hits)
        return "in_set(:conversations, c.id)";
    std::string condition = "1";
    if (m_conversation && EventId::fromText(*m_conversation))
        condition.append(" AND (c.conv_id = :conversation OR c.uid = :uid)");
    else if (m_conversation)
        condition.append(" AND c.conv_id = :conversation");
    if (m_tenant)
        condition.append(" AND c.tenant IN (SELECT value FROM json_each(:tenants))");
    return condition;
}

std::string Selection::conversations() const
{
    std::string condition = conversationsByName();
    if (m_from && m_until) {
        // One that reaches over both limits may have nothing in between.
        condition += " AND ((c.first >= :after AND c.first < :before) OR (c.last >= :after AND c.last < :before) OR "
                     "(c.first < :after AND c.last >= :before AND EXISTS (SELECT 1 FROM event x WHERE "
                     "x.conversation = c.id AND " +
                     times("x") + ")))";
    } else if (m_from) {
        condition.append(" AND c.last >= :after");
    } else if (m_until) {
        condition.append(" AND c.first < :before");
    }
    return condition;
}

std::string Selection::eventCount() const
{
    if (m_hits)
        return "(SELECT count(*) FROM event x WHERE x.conversation = c.id AND in_set(:events, x.id))";
    if (!hasTimes())
        return "c.events";
    std::string number = "CASE WHEN c.timed > 0";
    if (m_from)
        number.append(" AND c.first >= :after");
    if (m_until)
        number.append(" AND c.last < :before");
    return number.append(" THEN c.timed ELSE (SELECT count(*) FROM event x WHERE x.conversation = c.id AND ")
        .append(times("x"))
        .append(") END");
}

std::string Selection::times(std::string_view alias) const
{
    std::string condition(alias);
    condition.append(".flags & 1 = 0"); // an event without a time is before and after nothing
    if (m_from)
        condition.append(" AND ").append(alias).append(".time >= :after");
    if (m_until)
        condition.append(" AND ").append(alias).append(".time < :before");
    return condition;
}

std::string Selection::events() const
{
    if (m_hits)
        return "in_set(:events, e.id)";
    return hasTimes() ? times("e") : "1";
}

void Selection::bind(Statement &statement) const
{
    if (m_hits) {
        bindSet(statement, ":conversations", m_hits->conversations);
        bindSet(statement, ":events", m_hits->events);
    }
    if (m_conversation) {
        statement.bind(":conversation", *m_conversation);
        const auto uid = EventId::fromText(*m_conversation);
        // Ids are written in small letters, and compared exactly.
        if (uid && uid->text() == *m_conversation)
            statement.bindBlob(":uid", uid->bytes);
    }
    if (m_tenant)
        statement.bind(":tenants", m_tenants);
    if (m_from)
        statement.bind(":after", *m_from);
    if (m_until)
        statement.bind(":before", *m_until);
}

} // namespace casebook::store
