// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/casefile.h"

#include <string>

namespace casebook::store {

/// 32 random bytes that belong to the case and leave it never: what salts are made from, so that nobody outside finds a
/// short text by trying all that it could be.

/// Empty for a case of an older program that had no need of it yet.
Result<std::string> caseSecret(Database &database);

/// Of a new case.
Status addCaseSecret(Database &database);

/// Makes it where there is none yet.
Result<std::string> ensureCaseSecret(CaseFile &file);

} // namespace casebook::store
