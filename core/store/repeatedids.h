// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventid.h"
#include "core/store/casereader.h"

#include <set>

namespace casebook::store {

/// The ids that more than one event has: the same record in two conversations, where one Conv ID was used again.
Result<std::set<EventId>> repeatedIds(const CaseReader &reader);

} // namespace casebook::store
