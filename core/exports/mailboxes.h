// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/people.h"
#include "core/mail/mailboxmapping.h"
#include "core/model/conversation.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// Which addresses of archives are mail addresses of their people by themselves.
enum class EmailProperty : std::uint8_t {
    Never,
    OfRequests, ///< Those of requested exports, whose tables name people by mail address.
    Always,     ///< All that have the form of one: chat addresses are mail addresses at this site.
};

/// How people get their mailboxes: the mapping first, then the e-mail property, then a row of the mapping for their
/// chat domain.
struct MailboxRules
{
    mail::MailboxMapping mapping;
    EmailProperty property = EmailProperty::OfRequests;
};

enum class MailboxOrigin : std::uint8_t { Mapping, Property, Domain, None, LeftOut };

/// `mapping`, `e-mail property`, `domain`, `none`, `left out by the mapping`.
std::string_view mailboxOriginName(MailboxOrigin origin);

/// Somebody who was looked up.
struct KnownMailbox
{
    std::string jid;
    std::string name; ///< Of the first time.
    std::string mailbox;
    MailboxOrigin origin = MailboxOrigin::None;
    std::int64_t mails = 0; ///< That this person took part in.
};

/// The mailboxes of people, and who was looked up.
class Mailboxes
{
public:
    explicit Mailboxes(const MailboxRules &rules) : m_rules(rules) {}

    /// Fills in the mailbox, and the name where the mapping has one. `origin` is that of the conversation.
    void resolve(Person &person, SourceKind origin);

    /// One mail that these people took part in.
    void countMail(const std::vector<Person> &people);

    /// Adds what another one, of the same rules, learned after this.
    void add(const Mailboxes &later);

    /// In order of addresses.
    std::vector<KnownMailbox> known() const;

    /// The lines of the mapping that stood for nobody so far.
    std::vector<const mail::MappingRow *> unused() const;

private:
    MailboxOrigin find(const Person &person, SourceKind origin, std::string &mailbox, std::string &name);

    const MailboxRules &m_rules;
    std::map<std::string, KnownMailbox> m_known; ///< By Person::key.
    std::set<std::size_t> m_used;                ///< Lines of the mapping.
};

} // namespace casebook::exports
