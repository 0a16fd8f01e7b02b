// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace casebook::query {

/// A query as rows and groups, for people who do not write the language. What a query says is not changed on the way
/// there and back; parentheses without need are lost.

enum class Operator : std::uint8_t {
    Is,         ///< The value as a whole; of texts: the words, one after the other. Of dates the only one.
    StartsWith, ///< Of texts: the last word may go on.
    EndsWith,   ///< Of texts: the first word may begin earlier.
    Contains,
    Any,   ///< Every event; of a field: any value at all.
    Near,  ///< Texts only: `value` is what stands in `NEAR(…)`, before the comma.
    Regex, ///< Texts only.
};

struct BuilderRow
{
    std::optional<Field> field; ///< None: what the event says.
    Operator op = Operator::Is;
    std::string value; ///< Without quotes, stars and slashes.
    int distance = 10; ///< Of Near.
    bool negated = false;

    bool operator==(const BuilderRow &) const = default;
};

struct BuilderGroup
{
    enum class Match : std::uint8_t {
        All,
        Any,
        None, ///< None of them holds.
    };
    Match match = Match::All;
    std::vector<std::variant<BuilderRow, BuilderGroup>> parts;

    bool operator==(const BuilderGroup &) const = default;
};

/// What can be chosen for a row.
std::span<const Operator> operatorsOf(std::optional<Field> field);

BuilderGroup toGroup(const Query &query);

/// The row in the query language. Whatever stands in it, it stays one term.
std::string toText(const BuilderRow &row);

/// Empty groups ask for nothing. An error has the subject "row 3", counted through all groups from 1.
Result<Query> toQuery(const BuilderGroup &group, const Context &context);

} // namespace casebook::query
