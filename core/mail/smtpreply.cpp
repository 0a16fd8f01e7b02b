// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/smtpreply.h"

#include "core/mail/text.h"

namespace casebook::mail {

std::string SmtpReply::text() const
{
    constexpr std::size_t longest = 500;
    std::string text = code == 0 ? std::string() : std::to_string(code);
    for (const std::string &line : lines)
        text += (text.empty() ? "" : " ") + line;
    return cutText(shownLine(text), longest);
}

SmtpOutcome outcomeOf(const SmtpReply &reply)
{
    const SmtpFate fate = reply.isTransient() ? SmtpFate::Deferred : SmtpFate::Refused;
    return {reply.isGood() ? SmtpFate::Sent : fate, reply.text()};
}

// 552 for a recipient means too many of them (RFC 5321, 4.5.3.1.10).
SmtpOutcome recipientOutcomeOf(const SmtpReply &reply)
{
    SmtpOutcome outcome = outcomeOf(reply);
    if (reply.code == 552)
        outcome.fate = SmtpFate::Deferred;
    return outcome;
}

} // namespace casebook::mail
