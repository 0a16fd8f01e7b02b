// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"
#include "core/mail/smtptarget.h"

#include <string>

namespace casebook::cli {

class Console;

/// The password or token of a target: out of the file, else asked for on the terminal, where it is not shown. Empty
/// where the target needs none; Invalid where there is neither file nor terminal.
Result<crypto::Secret> askForPassword(const mail::SmtpTarget &target, const std::string &file, const Console &console);

/// The same, and without a file first what the key store of the system keeps for the target.
Result<crypto::Secret> passwordFor(const mail::SmtpTarget &target, const std::string &file, const Console &console);

} // namespace casebook::cli
