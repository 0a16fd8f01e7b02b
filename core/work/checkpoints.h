// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/keptcheckpoint.h"
#include "core/audit/timestamps.h"

namespace casebook::work {

/// audit::compareWithKept() with the checkpoint in a file.
Result<audit::CheckpointComparison> compareWithKept(const store::CaseReader &reader, const Path &kept);

/// Asks for a time stamp over the log as it is (audit::askForStamp()), and writes the query into a new file. Conflict:
/// there is a file of this name already, and nothing was asked.
Result<audit::StampQuery> writeStampQuery(const Path &caseFile, const Path &out);

/// Takes in the answer (audit::acceptStamp()). `authorities`: a file with the certificates of those whom the person
/// trusts.
Result<audit::Stamp> acceptStamp(const Path &caseFile, const Path &answer, const Path &authorities);

} // namespace casebook::work
