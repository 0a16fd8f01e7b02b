// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

#include <optional>
#include <string>

namespace casebook::exports {

/// What shows to somebody without Casebook that an export was approved: `approval/approval.json` (the bytes that were
/// signed), `approval.p7s` (CMS, detached, DER), `approver.pem`, and `leaves.txt` with the leaf of each event as 64 hex
/// digits a line, in the order of the root (docs/check-without-casebook.md). Nothing without an approval.
class ApprovalFiles
{
public:
    /// Borrows both.
    ApprovalFiles(const std::optional<review::Approval> &approval, ExportFolder &folder);

    /// The first error sticks, and end() tells it.
    void add(const crypto::Sha256Value &leaf);
    Status end();

private:
    Status writeLeaves();

    const std::optional<review::Approval> &m_approval;
    ExportFolder &m_folder;
    std::string m_leaves; ///< Not written yet.
    Status m_status;
};

} // namespace casebook::exports
