// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/jid.h"
#include "core/store/conversationrow.h"
#include "core/store/database.h"

#include <utility>

namespace casebook::store {

People::People(Database &database) : m_database(database) {}

Status People::load()
{
    Statement rows(m_database, "SELECT id, jid, folded FROM person ORDER BY id");
    while (rows.next()) {
        while (static_cast<std::int64_t>(m_people.size()) + 1 < rows.integer(0))
            m_people.emplace_back(); // a row that somebody deleted: its number stays unused
        add(rows.text(1), std::string(rows.text(2)));
    }
    return rows.status();
}

std::int64_t People::add(std::string_view jid, std::string folded)
{
    const auto row = static_cast<std::int64_t>(m_people.size()) + 1;
    Person &person = m_people.emplace_back(std::string(jid), std::move(folded), row);
    m_byJid.emplace(person.jid, row);
    person.group = m_byFolded.try_emplace(person.folded, row).first->second;
    return row;
}

std::int64_t People::rowOf(std::string_view bareJid)
{
    const auto known = m_byJid.find(bareJid);
    if (known != m_byJid.end())
        return known->second;
    const std::int64_t row = add(bareJid, foldJid(bareJid));
    Statement insert(m_database, "INSERT INTO person (id, jid, folded) VALUES (?, ?, ?)");
    insert.bind(1, row).bind(2, bareJid).bind(3, m_people.back().folded).run();
    if (insert.failed() && !m_error)
        m_error = insert.status().error();
    return row;
}

void People::forgetAfter(std::size_t count)
{
    while (m_people.size() > count) {
        const Person &person = m_people.back();
        m_byJid.erase(person.jid);
        if (person.group == static_cast<std::int64_t>(m_people.size()))
            m_byFolded.erase(person.folded);
        m_people.pop_back();
    }
}

} // namespace casebook::store
