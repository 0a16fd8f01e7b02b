// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/mail/smtptarget.h"
#include "core/store/deliveries.h"

#include <span>

namespace casebook::work {

/// The names under which the key store keeps what a person wanted to be kept: of a server the login, of a delivery the
/// digest, of a key the digest of its file, so that a file that was moved is still known and a changed one is not.
std::string secretName(const mail::SmtpTarget &target);
std::string secretName(const store::Delivery &delivery);
/// NotFound, Io: the file cannot be read.
Result<std::string> secretNameOfKey(const Path &keyFile);

/// The log of the case names the purged deliveries whose passwords went from the key store, too.
Status noteForgotten(const Path &caseFile, std::span<const std::int64_t> deliveries);

} // namespace casebook::work
