// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <string_view>
#include <system_error>

namespace casebook::exports {

/// The error behind a failed call of the system on `path`: DiskFull, AccessDenied, NotFound, Conflict or Io, with what
/// the person can do. `what` says what was tried: `cannot be written`.
Error systemError(const Path &path, std::string_view what, std::error_code code);

enum class WriteMode { New, Append };

/// Writes to a file; New refuses one that exists (Conflict).
Status writeFile(const Path &path, std::string_view content, WriteMode mode = WriteMode::New);

/// Returns when every file written below the folder, and the folder's own entries, are on the disk and not only in
/// memory. Where the system can only flush file by file, writeFile() has done so already.
Status flushFolder(const Path &folder);

} // namespace casebook::exports
