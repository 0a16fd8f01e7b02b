// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/acts.h"

#include <string>

namespace casebook::review {

/// What the account that runs this program does at this moment, to the events of the query, if one chose them.
store::Act actNow(std::string scope = {}, const Clock &clock = SystemClock());

} // namespace casebook::review
