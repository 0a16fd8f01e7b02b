// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/meaning.h"

#include <algorithm>

namespace casebook::archive::requested {

namespace {

template <typename Value, std::size_t count>
std::optional<Value> placeOf(std::string_view name, const std::array<std::string_view, count> &names)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

} // namespace

std::optional<TableKind> tableKindFromName(std::string_view name)
{
    return placeOf<TableKind>(name, tableKindNames);
}

std::optional<Meaning> meaningFromName(std::string_view name)
{
    return placeOf<Meaning>(name, meaningNames);
}

std::optional<DateOrder> dateOrderFromName(std::string_view name)
{
    // Dates that begin with the year speak for themselves.
    return name == "ymd" ? DateOrder::Unknown : placeOf<DateOrder>(name, dateOrderNames);
}

} // namespace casebook::archive::requested
