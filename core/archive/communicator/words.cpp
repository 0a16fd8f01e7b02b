// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/words.h"

#include <algorithm>
#include <array>

namespace casebook::archive::communicator {

namespace {

constexpr std::string_view ornaments = "*-=_#~ \t";
constexpr std::array<std::string_view, 8> spaces{" ", "\t", "\r", "\n", "\v", "\f", "\xC2\xA0", "\xE2\x80\xAF"};

} // namespace

std::string folded(std::string_view text)
{
    std::string low(text);
    std::ranges::for_each(low, [](char &c) { c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return low;
}

std::string_view trimmed(std::string_view text)
{
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view space : spaces) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                found = true;
            }
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                found = true;
            }
        }
    }
    return text;
}

std::string_view withoutOrnaments(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(ornaments);
    if (first == std::string_view::npos)
        return {};
    return trimmed(line.substr(first, line.find_last_not_of(ornaments) - first + 1));
}

bool isSeparator(std::string_view line)
{
    const std::string_view inside = trimmed(line);
    return inside.size() >= 3 && withoutOrnaments(inside).empty();
}

} // namespace casebook::archive::communicator
