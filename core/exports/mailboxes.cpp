// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailboxes.h"

#include "core/mail/mailboxaddress.h"

#include <algorithm>
#include <array>

namespace casebook::exports {

std::string_view mailboxOriginName(MailboxOrigin origin)
{
    constexpr std::array<std::string_view, 5> names{"mapping", "e-mail property", "domain", "none",
                                                    "left out by the mapping"};
    return names.at(static_cast<std::size_t>(origin));
}

MailboxOrigin Mailboxes::find(const Person &person, SourceKind origin, std::string &mailbox, std::string &name)
{
    if (const mail::MappingRow *row = m_rules.mapping.find(person.jid, person.name)) {
        m_used.insert(row->line);
        mailbox = row->mailbox;
        name = row->name;
        return mailbox.empty() ? MailboxOrigin::LeftOut : MailboxOrigin::Mapping;
    }
    const bool isProperty = m_rules.property == EmailProperty::Always ||
                            (m_rules.property == EmailProperty::OfRequests && origin == SourceKind::Requested);
    if (const auto address = isProperty ? mail::mailboxAddress(person.jid) : std::nullopt) {
        mailbox = *address;
        return MailboxOrigin::Property;
    }
    if (const auto address = m_rules.mapping.inOtherDomain(person.jid)) {
        mailbox = *address;
        return MailboxOrigin::Domain;
    }
    return MailboxOrigin::None;
}

void Mailboxes::resolve(Person &person, SourceKind origin)
{
    std::string name;
    const MailboxOrigin found = find(person, origin, person.mailbox, name);
    KnownMailbox &known =
        m_known.try_emplace(person.key, KnownMailbox{person.jid, person.name, {}, found}).first->second;
    if (!person.mailbox.empty() && known.mailbox.empty()) {
        known.mailbox = person.mailbox;
        known.origin = found;
    }
    if (!name.empty())
        person.name = std::move(name);
}

void Mailboxes::countMail(const std::vector<Person> &people)
{
    for (const Person &person : people) {
        if (const auto known = m_known.find(person.key); known != m_known.end())
            ++known->second.mails;
    }
}

void Mailboxes::add(const Mailboxes &later)
{
    for (const auto &[key, found] : later.m_known) {
        const auto [known, isNew] = m_known.try_emplace(key, found);
        if (isNew)
            continue;
        known->second.mails += found.mails;
        if (!found.mailbox.empty() && known->second.mailbox.empty()) {
            known->second.mailbox = found.mailbox;
            known->second.origin = found.origin;
        }
    }
    m_used.insert(later.m_used.begin(), later.m_used.end());
}

std::vector<KnownMailbox> Mailboxes::known() const
{
    std::vector<KnownMailbox> list;
    list.reserve(m_known.size());
    for (const auto &[key, known] : m_known)
        list.push_back(known);
    return list;
}

std::vector<const mail::MappingRow *> Mailboxes::unused() const
{
    std::vector<const mail::MappingRow *> rows;
    for (const mail::MappingRow &row : m_rules.mapping.rows()) {
        if (row.kind != mail::MappingKind::Domain && !m_used.contains(row.line))
            rows.push_back(&row);
    }
    return rows;
}

} // namespace casebook::exports
