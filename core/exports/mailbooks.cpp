// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailbooks.h"

#include <algorithm>

namespace casebook::exports {

void MailBooks::exported(ConversationKey conversation, std::int64_t events)
{
    m_exported += events;
    m_conversations[conversation].exported = true;
}

void MailBooks::leftOut(ConversationKey conversation, std::int64_t events, const std::string &reason)
{
    m_reasons[reason] += events;
    Account &account = m_conversations[conversation];
    if (account.reason.empty())
        account.reason = reason;
}

Tally MailBooks::exported() const
{
    return {std::ranges::count_if(m_conversations, [](const auto &entry) { return entry.second.exported; }),
            m_exported};
}

std::vector<LeftOut> MailBooks::leftOut() const
{
    std::vector<LeftOut> list;
    for (const auto &[reason, events] : m_reasons)
        list.push_back({reason, events, std::ranges::count_if(m_conversations, [&reason](const auto &entry) {
                            return !entry.second.exported && entry.second.reason == reason;
                        })});
    return list;
}

} // namespace casebook::exports
