// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "core/review/contextrule.h"
#include "core/store/casereader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::review {

/// What a saved filter says. The query is kept as it was typed, so that `-7d` goes on meaning the last seven days.
struct FilterText
{
    std::string query;
    ContextRule context = {};
    std::string zone = {}; ///< Of its dates; empty = UTC.

    bool operator==(const FilterText &) const = default;
};

struct FilterVersion
{
    std::int64_t number = 1;
    std::optional<FilterText> text; ///< None: it was deleted.
    store::Act act;
};

struct SavedFilter
{
    std::string name;
    std::string owner; ///< Who saved it first.
    FilterVersion newest;
};

/// What the filter selects when it is asked at that moment (nanoseconds, UTC).
Result<query::Query> queryOf(const FilterText &filter, std::int64_t now);

/// Keeps it as the newest version of its name, and answers the number. Invalid: a name that is none, or a query, zone
/// or rule that cannot be read; then nothing is kept.
Result<std::int64_t> saveFilter(store::CaseFile &file, std::string_view name, const FilterText &filter,
                                const store::Act &act);

Result<std::vector<SavedFilter>> savedFilters(const store::CaseReader &reader);

/// The newest text, or that of one version. NotFound: no such filter or version, or it was deleted.
Result<FilterText> savedFilter(const store::CaseReader &reader, std::string_view name,
                               std::optional<std::int64_t> version = {});

/// All versions, the first one first. NotFound.
Result<std::vector<FilterVersion>> filterHistory(const store::CaseReader &reader, std::string_view name);

/// Events of two selections, and how many conversations they are in.
struct Comparison
{
    Surroundings onlyFirst;
    Surroundings onlySecond;
    Surroundings both;
};

/// Both with their context.
Result<Comparison> compareFilters(const store::CaseReader &reader, const FilterText &first, const FilterText &second,
                                  std::int64_t now, Progress &progress);

} // namespace casebook::review
