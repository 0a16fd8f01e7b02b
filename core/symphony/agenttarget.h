// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::symphony {

/// Where Symphony is and how one logs in: a JSON file that a person wrote (docs/symphony.md). No secret stands in it.
struct AgentTarget
{
    enum class Login : std::uint8_t {
        Certificate, ///< X.509: the certificate is the account.
        Rsa,         ///< A JWT that the key of the account has signed.
    };

    Login login = Login::Certificate;
    std::string agent;   ///< `https://agent.pluvius.example/agent`
    std::string pod;     ///< `https://pluvius.symphony.example/pod`
    std::string session; ///< Prefix of the login for sessions: `…/sessionauth`, or `…/login`.
    std::string keys;    ///< That of the key manager: `…/keyauth`, or `…/relay`.
    std::string user;    ///< Of an RSA login: the name of the account.
    Path key;            ///< PKCS #12 with the certificate, or the RSA key as PEM.
    Path authorities;    ///< Further certificates to trust (PEM); may be empty.
    std::string proxy;   ///< `host:port`; may be empty.

    std::size_t batchMessages = 1'000;
    std::uint64_t batchBytes = 20'000'000;
    double callsPerSecond = 2;                     ///< Of the pod.
    std::chrono::milliseconds retryAfter{2'000};   ///< Wait after a failure, doubled each time.
    std::chrono::milliseconds bigRoomPause{3'000}; ///< Between two members added to a room of more than 500.
    std::chrono::seconds timeout{900};
};

/// Reads the text of such a file; paths in it are relative to `folder`. Invalid: no JSON object, an unknown or missing
/// key, an address that is not `https://` (`http://` only to this machine), a limit out of its range. `name` is the
/// subject of errors.
Result<AgentTarget> parseTarget(std::string_view json, const Path &folder, const std::string &name);

} // namespace casebook::symphony
