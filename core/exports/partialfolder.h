// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <memory>

class QLockFile;

namespace casebook::exports {

/// An export on its way: the folder `<out>.partial` beside `out`, which becomes `out` at the end or disappears. A lock
/// file `<out>.partial.lock` keeps a second process away meanwhile.
class PartialFolder
{
public:
    /// Conflict when `out` is there and not an empty folder, when another export is writing there, and when
    /// `<out>.partial` is there and is not what a killed export left (which is removed).
    static Result<PartialFolder> begin(const Path &out);

    ~PartialFolder(); ///< Removes everything that publish() did not publish.
    PartialFolder(PartialFolder &&) noexcept;
    PartialFolder &operator=(PartialFolder &&) = delete;

    const Path &path() const { return m_partial; }
    const Path &out() const { return m_out; }

    /// Everything to the disk, then under its final name.
    Status publish();

private:
    PartialFolder(Path out, Path partial, std::unique_ptr<QLockFile> lock);

    Path m_out;
    Path m_partial;
    std::unique_ptr<QLockFile> m_lock; ///< Null once published, or moved from.
};

} // namespace casebook::exports
