// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/store/casereader.h"
#include "core/store/find/compiler.h"

#include <functional>
#include <memory>
#include <span>

namespace casebook::store {

struct ReaderState;

/// A part of an answer.
struct Found
{
    std::span<const EventKey> events;
    std::span<const ConversationKey> conversations; ///< Of each of the events.
    const SearchCoverage &coverage;                 ///< Up to here.
};

/// Everything that the query selects, part by part in order of time, source and offset; `visit` returns false when it
/// has enough. What the full-text index does not know is looked through, so that the answer is complete.
/// Error::Code::Cancelled where it was stopped. Within a Snapshot.
Result<SearchCoverage> find(ReaderState &state, const query::Query &query, Progress &progress,
                            const std::function<bool(const Found &)> &visit);

/// The same at once.
struct Hits
{
    query::Query query;
    EventSet events;
    ConversationSet conversations; ///< That have one of the events.
    SearchCoverage coverage;
};

/// Remembers the last few answers while the case does not change.
Result<std::shared_ptr<const Hits>> findAll(ReaderState &state, const query::Query &query, Progress &progress);

} // namespace casebook::store
