// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/store/casefile.h"

namespace casebook::work {

/// NotPermitted where the settings of this computer forbid new cases of this policy; errors as review::systemRules().
Status checkNewCase(const Path &file, store::Policy policy);

} // namespace casebook::work
