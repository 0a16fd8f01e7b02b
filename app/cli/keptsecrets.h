// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keystore/keystore.h"

namespace casebook::cli {

/// The same as keystore::KeyStore of the system; each waits for the answer. Not while a Network lives.
Status keepSecret(const std::string &name, const crypto::Secret &secret);
keystore::KeyStore::Found findSecret(const std::string &name);
Status removeSecret(const std::string &name);

} // namespace casebook::cli
