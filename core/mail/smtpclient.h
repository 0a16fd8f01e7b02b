// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/secret.h"
#include "core/mail/smtpchannel.h"
#include "core/mail/smtpreply.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::mail {

struct SmtpMail
{
    std::string_view bytes; ///< 7-bit, CRLF.
    std::vector<std::string> recipients;
};

/// Speaks SMTP as a client over one connection. One thread at a time.
class SmtpClient
{
public:
    /// `target` outlives this object.
    SmtpClient(const SmtpTarget &target, crypto::Secret password, SmtpConnector connect);
    ~SmtpClient();

    /// Greeting, EHLO, STARTTLS and AUTH as the target wants them; nothing where it is open already. Invalid where no
    /// further try can help (no STARTTLS, certificate, wrong password), else Io.
    Status open();
    bool isOpen() const { return m_channel != nullptr; }

    /// One mail; an outcome for each recipient, in their order. Opens the connection where needed, and closes it where
    /// it broke or the server said so. An error of open() is the error.
    Result<std::vector<SmtpOutcome>> send(const SmtpMail &mail);

    /// What the server takes at most, in bytes; 0: it does not say. After open().
    std::uint64_t largestMail() const { return m_largest; }

    /// Ends the connection politely.
    void close();

private:
    Status hello();
    Status secure();
    Status logIn();
    Status logInWith(std::string_view mechanism);
    Result<SmtpReply> command(std::string_view line);
    Result<SmtpReply> read(std::chrono::milliseconds patience);
    Status refusal(const SmtpReply &reply, std::string_view what) const;
    Result<std::vector<SmtpOutcome>> transact(const SmtpMail &mail, std::span<const std::string> recipients);
    Result<SmtpReply> envelope(const SmtpMail &mail, std::span<const std::string> recipients,
                               std::vector<SmtpOutcome> &outcomes);
    bool offers(std::string_view extension) const { return m_extensions.contains(std::string(extension)); }

    const SmtpTarget &m_target;
    crypto::Secret m_password;
    SmtpConnector m_connect;
    std::unique_ptr<SmtpChannel> m_channel;
    std::set<std::string> m_extensions; ///< First words, upper case.
    std::set<std::string> m_mechanisms; ///< Of AUTH, upper case.
    std::uint64_t m_largest = 0;
};

} // namespace casebook::mail
