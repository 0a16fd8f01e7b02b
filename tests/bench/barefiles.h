// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

namespace casebook::bench {

/// The least that an export has to do: writes and hashes as many files of the same sizes as lie below `from`.
void writeAndHash(const Path &from, const Path &to);

} // namespace casebook::bench
