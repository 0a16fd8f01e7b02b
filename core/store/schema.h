// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace casebook::store {

class Database;

/// The version that this program makes: the number of its schema steps.
int schemaVersion();

/// Makes the tables of a new case in an empty database.
Status createSchema(Database &database);

/// Tells a case of this program (or an older one) from everything else: Corrupt, NewerVersion.
Status checkSchema(Database &database);

/// Brings an older case up to date, in one transaction. After checkSchema().
Status upgradeSchema(Database &database);

/// The indexes that a first import leaves for its end.
Status createDeferredIndexes(Database &database);

/// As createDeferredIndexes(), where a killed import left rows without them.
Status restoreDeferredIndexes(Database &database);

/// Takes them away where there are no rows yet, and tells whether they are away.
Result<bool> deferIndexes(Database &database);

} // namespace casebook::store
