// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::mail {

enum class SmtpSecurity : std::uint8_t {
    StartTls, ///< Required: a server that does not offer it is an error, never a reason to go on in clear.
    Tls,      ///< From the first byte.
    None,     ///< In clear: for this machine, or where somebody has said so.
};

enum class SmtpLogin : std::uint8_t { None, Plain, Login, XOAuth2 };

/// `starttls`, `tls`, `none`; `none`, `plain`, `login`, `xoauth2`.
std::string_view smtpSecurityName(SmtpSecurity security);
std::string_view smtpLoginName(SmtpLogin login);

/// A server that mails are delivered to, as a case keeps it. Secrets are no part of it.
struct SmtpTarget
{
    std::string host;
    std::uint16_t port = 587;
    SmtpSecurity security = SmtpSecurity::StartTls;
    SmtpLogin login = SmtpLogin::None;
    std::string user;
    std::string caFile;          ///< PEM of the authority to trust beside those of the system; may be empty.
    std::string certificateFile; ///< PEM of certificate and key by which the client shows who it is; may be empty.
    std::string helloName;       ///< Of the greeting; empty: `localhost`.

    std::string envelopeFrom; ///< Where bounces go.
    std::string envelopeTo;   ///< One address, or a template with `{mailbox}` or `{local}`; empty: `{mailbox}`.
    std::string headerFrom;   ///< In place of the first sender; may be empty.
    std::string headerTo;     ///< In place of the participants; may be empty.

    int connections = 2;
    int perMinute = 0; ///< Mails at most, over all connections; 0: as fast as the server takes them.
    int tries = 5;     ///< How often a mail is offered that is refused for the time being.
    std::chrono::milliseconds pause{5000}; ///< Before the second try; each further one is twice as long, up to 30 min.
    std::chrono::milliseconds patience{300000}; ///< For an answer; twice as long after a mail.

    bool operator==(const SmtpTarget &) const = default;
};

/// Where one mailbox gets its copy: the template filled in. The same address for all where it names none.
std::string recipientFor(const SmtpTarget &target, std::string_view mailbox);

/// True when every mail goes to one address, whoever took part in it.
bool hasOneRecipient(const SmtpTarget &target);

/// Invalid with the reason where something of it cannot work.
Status checkTarget(const SmtpTarget &target);

/// JSON on one line, and back. Invalid where it has not the form of one.
std::string toText(const SmtpTarget &target);
Result<SmtpTarget> parseTarget(std::string_view json, const std::string &subject);

} // namespace casebook::mail
