// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/requests.h"

#include <string>
#include <vector>

namespace casebook::work {

/// What an approver should think about before anything else, one sentence each: a scope without limits, or wider than
/// the people and dates that the reason names, people who were not told, an approver who is no lawyer. `result` may be
/// one that nobody has measured yet: a query with its number of events.
Result<std::vector<std::string>> requestWarnings(const store::CaseReader &reader, const review::RequestForm &form,
                                                 const review::RequestResult &result);

} // namespace casebook::work
