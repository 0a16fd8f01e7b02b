// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytestream.h"
#include "core/crypto/secret.h"

#include <string_view>

namespace casebook::crypto {

/// Whether this beginning of a file is that of an encrypted OpenPGP message, binary or armoured (RFC 9580).
bool isOpenPgpMessage(std::string_view start);

/// Whether GnuPG is installed, which opens such messages.
bool hasGnuPg();

/// What an encrypted OpenPGP message holds. GnuPG decrypts it in a process of its own, from pipe to pipe, with the
/// secret keys of this account; `passphrase`, which may be empty, goes through the pipe too. Memory is bounded.
///
/// Locked when GnuPG has no key for it or the passphrase does not fit, which the first read() tells; Invalid where the
/// message is damaged; NotFound without GnuPG.
Result<std::unique_ptr<ByteStream>> openOpenPgp(std::unique_ptr<ByteStream> bytes, std::string name,
                                                const Secret &passphrase);

} // namespace casebook::crypto
