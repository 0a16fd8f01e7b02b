// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/store/casereader.h"
#include "core/store/symphony.h"
#include "core/symphony/census.h"
#include "core/symphony/mapping.h"

#include <span>
#include <string>

namespace casebook::work {

/// The mapping that the case keeps.
Result<symphony::Mapping> symphonyMapping(const store::CaseReader &reader);

/// The tables of these files, one over the other. NotFound, Invalid.
Result<symphony::Mapping> readSymphonyTables(std::span<const Path> files);

/// How many rows the case took over.
struct TakenRows
{
    std::int64_t people = 0;
    std::int64_t streams = 0;
};

/// Keeps the rows of these tables in the case, over those that it has. Conflict where two people would become one user.
Result<TakenRows> keepSymphonyTables(const Path &caseFile, std::span<const Path> files);

/// Keeps these rows; an id that is not known here, but in the case, stays.
Status keepSymphonyMapping(const Path &caseFile, const symphony::Mapping &mapping);

/// The row of the case; `making` as in store::SymphonyStream.
store::SymphonyPerson rowOf(const symphony::PersonMapping &person);
store::SymphonyStream rowOf(const symphony::StreamMapping &stream, bool making = false);

/// People and streams of what the query selects.
Result<symphony::Census> symphonyCensus(const store::CaseReader &reader, const query::Query &query,
                                        symphony::RoomChoice rooms, Progress &progress);

} // namespace casebook::work
