// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/instant.h"

#include <openssl/asn1.h>

#include <optional>

namespace casebook::crypto {

/// The moment that a UTCTime or GeneralizedTime names, in whole seconds; nothing where it is no time. Moments before or
/// after those of an Instant become its first or last second: certificates without an end say
/// 9999-12-31T23:59:59Z (RFC 5280, 4.1.2.5), and a hostile file says any year.
std::optional<Instant> instantOf(const ASN1_TIME *time);

} // namespace casebook::crypto
