// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/selection.h"

#include "core/model/eventid.h"
#include "core/store/database.h"
#include "core/store/fields.h"

namespace casebook::store {

namespace {

std::string timeCondition(std::string_view alias, const query::Query &query)
{
    std::string condition(alias);
    condition.append(".flags & 1 = 0"); // an event without a time is before and after nothing
    if (query.after)
        condition.append(" AND ").append(alias).append(".time >= :after");
    if (query.before)
        condition.append(" AND ").append(alias).append(".time < :before");
    return condition;
}

} // namespace

Result<Selection> Selection::compile(Database &database, const query::Query &query)
{
    Selection selection;
    selection.m_query = query;
    if (!query.tenant)
        return selection;
    const std::string wanted = foldText(*query.tenant);
    Statement tenants(database, "SELECT json_group_array(tenant) FROM (SELECT DISTINCT tenant FROM source) "
                                "WHERE tenant = ?");
    Statement all(database, "SELECT DISTINCT tenant FROM source");
    selection.m_tenants = "[";
    while (all.next()) {
        if (foldText(all.text(0)) != wanted)
            continue;
        tenants.bind(1, all.text(0));
        if (tenants.next()) {
            const std::string_view list = tenants.text(0); // ["…"], with everything escaped
            if (selection.m_tenants.size() > 1)
                selection.m_tenants += ',';
            selection.m_tenants += list.substr(1, list.size() - 2);
        }
        tenants.reset();
    }
    selection.m_tenants += "]";
    for (const Statement *statement : {&tenants, &all}) {
        if (statement->failed())
            return std::unexpected(statement->status().error());
    }
    return selection;
}

std::string Selection::conversationsByName() const
{
    std::string condition = "1";
    if (m_query.conversation && EventId::fromText(*m_query.conversation))
        condition.append(" AND (c.conv_id = :conversation OR c.uid = :uid)");
    else if (m_query.conversation)
        condition.append(" AND c.conv_id = :conversation");
    if (m_query.tenant)
        condition.append(" AND c.tenant IN (SELECT value FROM json_each(:tenants))");
    return condition;
}

std::string Selection::conversations() const
{
    std::string condition = conversationsByName();
    if (m_query.after && m_query.before) {
        // One that reaches over both limits may have nothing in between.
        condition += " AND ((c.first >= :after AND c.first < :before) OR (c.last >= :after AND c.last < :before) OR "
                     "(c.first < :after AND c.last >= :before AND EXISTS (SELECT 1 FROM event x WHERE "
                     "x.conversation = c.id AND " +
                     timeCondition("x", m_query) + ")))";
    } else if (m_query.after) {
        condition.append(" AND c.last >= :after");
    } else if (m_query.before) {
        condition.append(" AND c.first < :before");
    }
    return condition;
}

std::string Selection::eventCount() const
{
    if (!hasTimes())
        return "c.events";
    std::string number = "CASE WHEN c.timed > 0";
    if (m_query.after)
        number.append(" AND c.first >= :after");
    if (m_query.before)
        number.append(" AND c.last < :before");
    return number.append(" THEN c.timed ELSE (SELECT count(*) FROM event x WHERE x.conversation = c.id AND ")
        .append(timeCondition("x", m_query))
        .append(") END");
}

std::string Selection::events() const
{
    return hasTimes() ? timeCondition("e", m_query) : "1";
}

void Selection::bind(Statement &statement) const
{
    if (m_query.conversation) {
        statement.bind(":conversation", *m_query.conversation);
        const auto uid = EventId::fromText(*m_query.conversation);
        // Ids are written in small letters, and compared exactly.
        if (uid && uid->text() == *m_query.conversation)
            statement.bindBlob(":uid", uid->bytes);
    }
    if (m_query.tenant)
        statement.bind(":tenants", m_tenants);
    if (m_query.after)
        statement.bind(":after", m_query.after->nanoseconds);
    if (m_query.before)
        statement.bind(":before", m_query.before->nanoseconds);
}

} // namespace casebook::store
