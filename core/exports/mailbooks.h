// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

#include <map>
#include <string>
#include <vector>

namespace casebook::exports {

/// The books of an export whose events may be refused, at once or later: what was written, and what was left out why.
class MailBooks
{
public:
    void exported(ConversationKey conversation, std::int64_t events);
    void leftOut(ConversationKey conversation, std::int64_t events, const std::string &reason);

    Tally exported() const;
    /// In order of reasons. A conversation of which nothing at all was written counts under the reason that came first.
    std::vector<LeftOut> leftOut() const;

private:
    struct Account
    {
        bool exported = false;
        std::string reason; ///< The first one.
    };

    std::map<ConversationKey, Account> m_conversations;
    std::map<std::string, std::int64_t> m_reasons;
    std::int64_t m_exported = 0;
};

} // namespace casebook::exports
