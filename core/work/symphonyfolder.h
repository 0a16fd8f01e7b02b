// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/casereader.h"
#include "core/symphony/mapping.h"
#include "core/symphony/staged.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace casebook::work {

/// A message of an export, as it is to be sent.
struct SymphonyEntry
{
    std::string id;                                ///< originalMessageId.
    std::string sender;                            ///< Bare address; of a batch the user id.
    std::string stream;                            ///< Key; of a batch the stream id.
    std::optional<symphony::StagedMessage> staged; ///< Of a staged export.
    std::string body;                              ///< Of a batch: the element as it stands.
    std::vector<std::string> files = {};           ///< Names of those that go along.
};

/// An export for Symphony on the disk, unchanged since it was made.
class SymphonyFolder
{
public:
    /// Checks every file against the manifest. Invalid: no export for Symphony of this case; Corrupt: changed.
    static Result<SymphonyFolder> open(const Path &folder, const store::CaseReader &reader, Progress &progress);

    bool isStaged() const { return m_isStaged; }
    const std::string &exportId() const { return m_exportId; }
    const std::string &request() const { return m_request; }       ///< By which it left the case; may be empty.
    const std::vector<Path> &batches() const { return m_batches; } ///< In order; none of a staged export.

    /// Every message, in the order of the files; `visit` returns false to stop early.
    Status forEach(const std::function<bool(SymphonyEntry &&)> &visit) const;
    Status forEachOf(const Path &batch, const std::function<bool(SymphonyEntry &&)> &visit) const;

    /// The streams as the export names them: where the case keeps no row of its own.
    Result<symphony::Mapping> streams() const;

    /// Bare addresses of the members of each stream, by key.
    Result<std::map<std::string, std::vector<std::string>>> members() const;

private:
    Path m_folder;
    std::string m_exportId;
    std::string m_request;
    bool m_isStaged = false;
    std::vector<Path> m_batches;
};

/// A whole file; NotFound, Io.
Result<std::string> wholeFile(const Path &file);

} // namespace casebook::work
