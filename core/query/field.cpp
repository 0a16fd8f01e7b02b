// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/field.h"

#include "core/model/eventtype.h"

#include <algorithm>

namespace casebook::query {

std::optional<Field> fieldFromName(std::string_view name)
{
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto found = std::ranges::find_if(
        fieldNames, [&](std::string_view known) { return std::ranges::equal(name, known, {}, small); });
    if (found == fieldNames.end())
        return std::nullopt;
    return static_cast<Field>(found - fieldNames.begin());
}

std::span<const std::string_view> wordsOf(Field field)
{
    static constexpr std::string_view kinds[]{"chat", "room", "group"};
    static constexpr std::string_view states[]{"reviewed", "opened", "deleted", "open", "duplicate", "conflict"};
    static constexpr std::string_view belongings[]{"attachment", "call", "issue", "note"};
    switch (field) {
    case Field::Kind: return kinds;
    case Field::Type: return eventTypeNames;
    case Field::Is: return states;
    case Field::Has: return belongings;
    default: return {};
    }
}

} // namespace casebook::query
