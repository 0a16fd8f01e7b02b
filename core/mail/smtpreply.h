// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace casebook::mail {

/// What a server answered (RFC 5321, 4.2).
struct SmtpReply
{
    int code = 0; ///< 0: no answer came.
    std::vector<std::string> lines;

    bool isGood() const { return code >= 200 && code < 400; }
    bool isTransient() const { return code >= 400 && code < 500; }
    /// Code and text in one line of printable characters, for records of what was delivered.
    std::string text() const;
};

/// How a mail fared with one recipient.
enum class SmtpFate : std::uint8_t {
    Sent,     ///< The server took it: it is its responsibility now.
    Deferred, ///< Not now (4xx, or the line broke before the mail was whole): to be tried again.
    Refused,  ///< Never (5xx).
    Unknown,  ///< The line broke after the mail was whole and before the answer: it may or may not have arrived.
};

struct SmtpOutcome
{
    SmtpFate fate = SmtpFate::Deferred;
    std::string reply; ///< What the server said, or what broke.
};

/// What an answer to a whole mail means.
SmtpOutcome outcomeOf(const SmtpReply &reply);
/// What an answer to a recipient means.
SmtpOutcome recipientOutcomeOf(const SmtpReply &reply);

} // namespace casebook::mail
