// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/queryoptions.h"

#include "core/model/instant.h"
#include "core/review/filters.h"

#include <CLI/CLI.hpp>

namespace casebook::cli {

Result<query::Query> QueryOptions::parse() const
{
    return review::queryOf({.query = query, .zone = zone}, momentOf().nanoseconds);
}

Result<review::ContextRule> QueryOptions::rule() const
{
    return review::parseContextRule(context, zone);
}

Result<QueryOptions::Chosen> QueryOptions::chosen() const
{
    auto parsed = parse();
    if (!parsed)
        return std::unexpected(parsed.error());
    auto around = rule();
    if (!around)
        return std::unexpected(around.error());
    return Chosen{*std::move(parsed), *std::move(around)};
}

void addZone(CLI::App &command, QueryOptions &options)
{
    command.add_option("--zone", options.zone, "Zone of dates that name none: UTC, +01:00 or Europe/Berlin [UTC]")
        ->option_text("Z");
}

void addContext(CLI::App &command, QueryOptions &options)
{
    command
        .add_option("--context", options.context,
                    "What to take around each hit: exact, messages:N, minutes:N, session:N, day, conversation [exact]")
        ->option_text("R");
}

} // namespace casebook::cli
