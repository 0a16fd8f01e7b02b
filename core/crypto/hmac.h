// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"

#include <span>
#include <string_view>

namespace casebook::crypto {

/// HMAC (RFC 2104) with SHA-256.
Sha256Value hmacSha256(std::string_view key, std::span<const std::byte> message);

} // namespace casebook::crypto
