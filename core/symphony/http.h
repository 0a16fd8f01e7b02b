// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/crypto/keyring.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace casebook::symphony {

struct HttpRequest
{
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::optional<std::string> body = {}; ///< POST with this body, which may be empty; none: GET.
    bool withCertificate = false;         ///< Shows the client's certificate.
};

struct HttpAnswer
{
    int status = 0;
    std::string body;
    std::optional<std::chrono::seconds> retryAfter;
    bool sentAgain = false; ///< The connection broke after the request had been sent, and it was sent once more.
};

/// Sends one request at a time and waits for its answer. Whatever the status is, an answer is one.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;

    /// Io: no whole answer came, and whether the request arrived is not known. Cancelled. AccessDenied: the server's
    /// certificate is not trusted; then nothing was sent.
    virtual Result<HttpAnswer> send(const HttpRequest &request, const Progress &progress) = 0;
};

struct HttpSettings
{
    std::optional<crypto::PrivateKey> certificate; ///< Of the client.
    std::string authorities;                       ///< Further certificates to trust, as PEM; may be empty.
    std::string proxy;                             ///< `host:port`; empty: none.
    std::chrono::seconds timeout{900};             ///< Without any byte going or coming.
};

/// Over Qt Network, in a thread of its own; needs a QCoreApplication. Never follows a redirection, since tokens go with
/// the request. Invalid: certificates that are none.
Result<std::unique_ptr<HttpTransport>> makeHttpTransport(const HttpSettings &settings);

/// Waits, but not longer than until the person wants to stop; false then.
bool waitFor(std::chrono::milliseconds time, const Progress &progress);

} // namespace casebook::symphony
