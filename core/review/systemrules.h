// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/crypto/certificate.h"

#include <vector>

namespace casebook::review {

/// What an administrator sets for everybody on this computer.
struct SystemRules
{
    bool forbidSingle = false;                   ///< No case may be made or exported under the policy `single`.
    std::vector<crypto::Certificate> requesters; ///< Authorities; only people of theirs may request. Empty: anybody.
    std::vector<crypto::Certificate> approvers;  ///< Authorities; people of theirs may approve without being enrolled.
};

/// Where the file lies: `/etc/casebook/settings.json`; on Windows `Casebook\settings.json` in the folder of programs'
/// data, which only an administrator may change. No variable of the environment leads elsewhere.
Path systemRulesFile();

/// JSON with `forbid_single` (true or false), `requesters` and `approvers` (lists of paths of certificates). A missing
/// file sets nothing; one that cannot be read is an error, so that nothing is allowed by a slip. What the file sets
/// that the variable CASEBOOK_SETTINGS names only forbids more: its `approvers` are passed over.
Result<SystemRules> systemRules();

/// One such file. Invalid: what is wrong in it.
Result<SystemRules> readSystemRules(const Path &file);

} // namespace casebook::review
