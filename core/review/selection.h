// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/query/query.h"
#include "core/review/contextrule.h"
#include "core/store/casereader.h"

#include <functional>
#include <optional>

namespace casebook::review {

/// What is to leave the case: a query, how much of what stands around its hits, and what both select now.
struct Selection
{
    query::Query query = {};
    ContextRule context = {};
    store::CaseReader::Counts counts = {};
    std::optional<store::EventSet> events = {}; ///< None: the hits, all of them.
    store::EventSet hits = {};                  ///< Beside `events`: those that the query itself selects.
};

Result<Selection> select(const store::CaseReader &reader, const query::Query &query, const ContextRule &context,
                         Progress &progress);

/// Of the hits alone.
Result<Selection> select(const store::CaseReader &reader, const query::Query &query);

/// What the selection holds, as a set.
Result<Surroundings> selectEvents(const store::CaseReader &reader, const query::Query &query,
                                  const ContextRule &context, Progress &progress);

/// What each rule would select around the hits of the query, side by side, in the order of the rules.
Result<std::vector<store::CaseReader::Counts>> countContexts(const store::CaseReader &reader, const query::Query &query,
                                                             std::span<const ContextRule> rules, Progress &progress);

/// Both in one line, the same on every day and in every zone, for records of what was done.
std::string scopeText(const query::Query &query, const ContextRule &context);

/// In the order of CaseReader::forEachEvent(), or of forEachEventByConversation().
Status forEachEvent(const store::CaseReader &reader, const Selection &selection,
                    const std::function<bool(const Event &)> &visit);
Status forEachEventByConversation(const store::CaseReader &reader, const Selection &selection,
                                  const std::function<bool(const Event &)> &visit);

} // namespace casebook::review
