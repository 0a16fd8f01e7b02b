// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casefile.h"
#include "core/store/casereader.h"

namespace casebook::store {

/// Makes the policy of a case another one, with the seal over it. Whether that is allowed is for core/review to say,
/// and core/audit to keep. `file` still tells the policy of before: open it again.
Status changePolicy(CaseFile &file, Policy policy);

/// Whether the case says something else about itself now than when this reader was opened.
bool saysOtherwise(const CaseReader &reader);

} // namespace casebook::store
