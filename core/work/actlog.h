// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/entry.h"
#include "core/base/path.h"

namespace casebook::work {

/// Adds one entry to the log of a case that is not open for writing. Waits some seconds for another writer; then
/// Conflict. What must not happen unlogged has to give up on an error.
Status logAct(const Path &caseFile, audit::Act act, const QJsonObject &details);

} // namespace casebook::work
