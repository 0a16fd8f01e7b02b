// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/secret.h"
#include "core/symphony/agent.h"

#include <memory>

class QLockFile;

namespace casebook::work {

/// A login at Symphony.
struct SymphonyConnection
{
    std::unique_ptr<symphony::HttpTransport> transport;
    std::unique_ptr<symphony::Agent> agent;
    std::int64_t account = 0; ///< User id of the service account.
};

/// Reads certificate or key, and logs in. `progress` outlives the connection.
Result<SymphonyConnection> connectSymphony(const symphony::AgentTarget &target, const crypto::Secret &keyPassword,
                                           const Progress &progress);

/// Keeps a second push of this case away; Conflict while there is one.
Result<std::unique_ptr<QLockFile>> lockPush(const Path &caseFile);

} // namespace casebook::work
