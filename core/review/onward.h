// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/store/casereader.h"

#include <string_view>

namespace casebook::review {

/// Whether an export that was made earlier may go on from where it lies, to a server for instance: the request by which
/// it left (empty: none) is still approved, and its time is not over; without a request, the policy of the case is
/// `single`. NotPermitted otherwise, with what has become of it, and with a request where the log is not whole.
Status checkOnward(const store::CaseReader &reader, std::string_view request, const Clock &clock = SystemClock());

} // namespace casebook::review
