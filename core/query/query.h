// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/instant.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::query {

/// What is wanted from a case: all events that satisfy every part that is set. A value; equal queries select alike.
struct Query
{
    std::optional<std::string> conversation; ///< Conversation id (32 hex digits) or Conv ID, compared exactly.
    std::optional<std::string> tenant;       ///< Compared without regard to case.
    std::optional<Instant> after;            ///< Events at this moment or later.
    std::optional<Instant> before;           ///< Events earlier than this moment.

    bool selectsAll() const { return !conversation && !tenant && !after && !before; }
    bool operator==(const Query &) const = default;
};

/// Reads the query language: terms `conversation: tenant: after: before:` in any order, each at most once, all of
/// which must hold. A value with blanks stands in double quotes: `tenant:"Tenant 1"`. Dates are `2017-03-14` (that
/// day begins, UTC) or `2017-03-14T14:02:11Z`; `after:` includes the moment, `before:` does not. An error names the
/// place in the text, counted in characters from 1. The empty text selects everything.
Result<Query> parse(std::string_view text);

/// The text that parse() reads back to the same query.
std::string toText(const Query &query);

} // namespace casebook::query
