// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/crypto/digest.h"

#include <optional>

namespace casebook::work {

/// The SHA-256 of a file, or nothing when it cannot be read to its end, or `progress` asks to stop.
std::optional<crypto::Sha256Value> fileDigest(const Path &file, const Progress &progress);

} // namespace casebook::work
