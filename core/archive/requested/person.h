// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::requested {

/// Somebody as a cell names them.
struct Person
{
    std::string address; ///< Or whatever stands in its place: a number, an ID, a name.
    std::string name;    ///< Beside an address; else empty.

    bool operator==(const Person &) const = default;
};

/// `Mira Quell <mira@pluvius.example>`, `mira@pluvius.example`, `+41 79 000 00 00`, `Mira Quell`.
Person personOf(std::string_view cell);

/// The people of a cell, in its order. They are separated by `;`, else by `|` or line breaks, else by commas, unless
/// the cell looks like `Last, First`.
std::vector<Person> peopleOf(std::string_view cell);

/// The parts of a cell that are separated by `;`, else by `|` or line breaks; trimmed, without empty ones.
std::vector<std::string> listOf(std::string_view cell);

/// How a conversation is called that has no key but its people: sorted, folded addresses, each once.
std::string peopleKey(const std::vector<std::string> &addresses);

} // namespace casebook::archive::requested
