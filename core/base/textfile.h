// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <cstddef>
#include <string>

namespace casebook {

/// The bytes of a file that somebody named. Invalid where it has more than `largest`.
Result<std::string> readTextFile(const Path &path, std::size_t largest);

} // namespace casebook
