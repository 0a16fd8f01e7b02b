// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "core/review/contextrule.h"

#include <string>

namespace CLI {
class App;
}

namespace casebook::cli {

/// A query as the person gives it, with the zone of its dates and the context rule.
struct QueryOptions
{
    std::string query;
    std::string zone = "UTC";
    std::string context;

    Result<query::Query> parse() const; ///< Relative dates count from now.
    Result<review::ContextRule> rule() const;

    struct Chosen
    {
        query::Query query;
        review::ContextRule rule;
    };
    Result<Chosen> chosen() const; ///< Both of them.
};

/// `--zone Z`.
void addZone(CLI::App &command, QueryOptions &options);
/// `--context R`.
void addContext(CLI::App &command, QueryOptions &options);

} // namespace casebook::cli
