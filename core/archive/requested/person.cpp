// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/person.h"

#include "core/model/jid.h"

#include <algorithm>
#include <set>

namespace casebook::archive::requested {

namespace {

constexpr std::string_view space = " \t\r\n";

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(space) - first + 1));
}

std::vector<std::string> splitAt(std::string_view cell, std::string_view marks)
{
    std::vector<std::string> parts;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(marks), cell.size());
        if (std::string part = trimmed(cell.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

bool isLastFirst(const std::vector<std::string> &parts)
{
    return parts.size() == 2 && std::ranges::none_of(parts, [](const std::string &part) {
               return part.find_first_of("@ 0123456789<") != std::string::npos;
           });
}

} // namespace

Person personOf(std::string_view cell)
{
    const std::string text = trimmed(cell);
    const std::size_t open = text.rfind('<');
    if (open == std::string::npos || !text.ends_with('>'))
        return {text, {}};
    std::string address = trimmed(std::string_view(text).substr(open + 1, text.size() - open - 2));
    std::string name = trimmed(std::string_view(text).substr(0, open));
    if (name.size() >= 2 && name.starts_with('"') && name.ends_with('"'))
        name = trimmed(std::string_view(name).substr(1, name.size() - 2));
    return address.empty() ? Person{name, {}} : Person{std::move(address), std::move(name)};
}

std::vector<std::string> listOf(std::string_view cell)
{
    return cell.contains(';') ? splitAt(cell, ";") : splitAt(cell, "|\r\n");
}

std::vector<Person> peopleOf(std::string_view cell)
{
    std::vector<std::string> parts = listOf(cell);
    if (parts.size() == 1) {
        std::vector<std::string> byComma = splitAt(parts[0], ",");
        if (!isLastFirst(byComma))
            parts = std::move(byComma);
    }
    std::vector<Person> people;
    std::ranges::transform(parts, std::back_inserter(people), [](const std::string &part) { return personOf(part); });
    return people;
}

std::string peopleKey(const std::vector<std::string> &addresses)
{
    std::set<std::string> folded;
    for (const std::string &address : addresses) {
        if (!address.empty())
            folded.insert(foldJid(address));
    }
    std::string key;
    for (const std::string &address : folded)
        key += (key.empty() ? "" : ", ") + address;
    return key;
}

} // namespace casebook::archive::requested
