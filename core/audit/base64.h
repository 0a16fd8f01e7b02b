// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"

#include <string>
#include <string_view>

namespace casebook::audit {

/// RFC 4648, section 4, with padding: as C2SP texts write hashes.
std::string toBase64(const crypto::Sha256Value &hash);

/// False when it is not that of 32 bytes.
bool fromBase64(std::string_view text, crypto::Sha256Value &hash);

} // namespace casebook::audit
