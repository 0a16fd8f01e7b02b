// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <span>
#include <string>
#include <vector>

namespace casebook::archive {

/// A file that is an archive by its content, whatever its name (rule U15 of the format page).
struct FoundSource
{
    Path file;
    SourceHead head;
    bool localDates = false; ///< Its beginning has dates of which day and month may be told apart only by others.
};

/// A file that is none, and why.
struct SkippedFile
{
    std::string path;
    std::string reason;
    /// True when its name or its state promised an archive (`*.IMArchive`, `*.conv`, unreadable): somebody has to
    /// look. False for a file that just lies in the folder.
    bool matters = false;
};

struct Discovery
{
    std::vector<FoundSource> sources; ///< In reading order: daily, `.conv`, `.localONLY`; within each by path.
    std::vector<SkippedFile> skipped; ///< By path.
    std::uint64_t bytes = 0;          ///< Of all sources.
};

/// Looks at files and folders (recursively, symbolic links and devices left out with a reason) and finds the
/// archives among them. The tenant is the folder below the last `IMArchives` in the path, else the file's folder.
/// Only reads. Fails when one of the `paths` itself is missing or may not be read.
Result<Discovery> discover(std::span<const Path> paths);

/// Looks again at size and time of a source, which may have grown since it was found.
void refresh(FoundSource &source);

} // namespace casebook::archive
