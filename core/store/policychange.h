// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casefile.h"

namespace casebook::store {

/// Makes the policy of a case another one, with the seal over it. Whether that is allowed is for core/review to say,
/// and core/audit to keep. `file` still tells the policy of before: open it again.
Status changePolicy(CaseFile &file, Policy policy);

} // namespace casebook::store
