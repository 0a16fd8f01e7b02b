// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <functional>
#include <string_view>

class QIODevice;

namespace casebook::work {

/// Writes a new file or replaces one, all or nothing. `write` need not look for errors: this tells of them.
Status saveTo(const Path &file, const std::function<void(QIODevice &)> &write);

/// The same; `write` hands its bytes to the function that it is given.
Status saveFile(const Path &file, const std::function<void(const std::function<void(std::string_view)> &)> &write);

} // namespace casebook::work
