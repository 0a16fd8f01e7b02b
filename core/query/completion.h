// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/field.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::query {

/// What somebody is typing.
struct Completion
{
    enum class Kind : std::uint8_t {
        None,      ///< Free text, or what cannot be known.
        FieldName, ///< Perhaps the name of a field.
        Value,     ///< A value of `field`.
    };
    Kind kind = Kind::None;
    Field field{};         ///< Of Value.
    std::size_t begin = 0; ///< Bytes of the text that a choice replaces.
    std::size_t end = 0;
    std::string prefix; ///< What is there up to the cursor, without quotes and stars.

    bool operator==(const Completion &) const = default;
};

/// What is being typed at this byte of the text, or at the character that it is part of. The text need not be a whole
/// query yet.
Completion completionAt(std::string_view text, std::size_t cursor);

/// A choice as it is put into the text: `from:`.
std::string nameText(Field field);
/// A value as it stands after a name, in quotes where it must.
std::string valueText(std::string_view value);

} // namespace casebook::query
