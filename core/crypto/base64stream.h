// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytestream.h"

namespace casebook::crypto {

/// The bytes of a PEM block or of the base64 body of an S/MIME file. What stands before it (labels, MIME headers) is
/// passed over; it ends at the first line that is no base64.
std::unique_ptr<ByteStream> fromBase64(std::unique_ptr<ByteStream> text, std::string name);

} // namespace casebook::crypto
