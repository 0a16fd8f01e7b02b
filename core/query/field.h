// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace casebook::query {

/// What a query can ask about an event besides its words.
enum class Field : std::uint8_t {
    From,        ///< The acting person.
    To,          ///< Another person of its conversation.
    Participant, ///< Any person of its conversation.
    In,          ///< Its conversation, by id or title.
    Room,
    Tenant,
    Kind, ///< Of the conversation.
    Type, ///< Of the event.
    Client,
    Uid,
    Thread,
    Source,
    Tag,
    Is,
    Has,
    Conversation, ///< By id or Conv ID, exactly.
    Id,           ///< Of the event, exactly.
    Before,
    After,
    On,
    During,
};

inline constexpr std::array<std::string_view, 21> fieldNames{
    "from",   "to",  "participant", "in",  "room",         "tenant", "kind",   "type",  "client", "uid",   "thread",
    "source", "tag", "is",          "has", "conversation", "id",     "before", "after", "on",     "during"};

constexpr std::string_view fieldName(Field field)
{
    return fieldNames[static_cast<std::size_t>(field)];
}

/// Without regard to the case of ASCII letters.
std::optional<Field> fieldFromName(std::string_view name);

constexpr bool isTime(Field field)
{
    return field >= Field::Before;
}

/// The words that this field takes, none others; empty: any text. `type:` takes them without regard to case.
std::span<const std::string_view> wordsOf(Field field);

/// Whether `*` at the ends of a value stands for any characters.
constexpr bool takesStars(Field field)
{
    return field <= Field::Tenant || (field >= Field::Client && field <= Field::Tag);
}

} // namespace casebook::query
