// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytestream.h"
#include "core/pack/budget.h"

namespace casebook::pack {

/// What a gzip file (RFC 1952) holds, all its members one after the other. Length and CRC of each are checked; bytes
/// after the last that are no member (padding with zeros) are passed over. `name` is the subject of its errors.
std::unique_ptr<ByteStream> gunzip(std::unique_ptr<ByteStream> packed, std::string name,
                                   std::shared_ptr<Budget> budget);

} // namespace casebook::pack
