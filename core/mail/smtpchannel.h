// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/mail/smtptarget.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace casebook::mail {

/// The line to a server: bytes out, lines in. One thread at a time.
class SmtpChannel
{
public:
    virtual ~SmtpChannel() = default;

    virtual Status write(std::string_view bytes) = 0;

    /// The next line without its end; Io where the line is broken, the patience over, or it is longer than 64 KiB.
    virtual Result<std::string> readLine(std::chrono::milliseconds patience) = 0;

    /// Begins TLS and checks the server's certificate and name. What came before in clear and was not read is thrown
    /// away (RFC 3207, 6). Invalid where the certificate is not trusted.
    virtual Status startTls() = 0;
    virtual bool isEncrypted() const = 0;
};

/// Makes connections to one server; called from the thread that then uses the connection. `stop` is asked now and then
/// while something takes long.
using SmtpConnector = std::function<Result<std::unique_ptr<SmtpChannel>>()>;

/// Over TCP and TLS (QSslSocket). With SmtpSecurity::Tls the connection is encrypted when it is handed out.
SmtpConnector socketConnector(const SmtpTarget &target, std::function<bool()> stop);

} // namespace casebook::mail
