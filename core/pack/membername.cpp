// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/membername.h"

#include "core/base/utf8.h"
#include "core/pack/codepage437.h"

#include <algorithm>
#include <ranges>

namespace casebook::pack {

namespace {

bool leadsElsewhere(std::string_view part)
{
    return part.empty() || part == "." || part == ".." || (part.size() == 2 && part[1] == ':');
}

} // namespace

std::string memberName(std::string_view raw)
{
    std::string text = utf8::isValid(raw) ? std::string(raw) : fromCodePage437(raw);
    std::ranges::replace(text, '\\', '/');
    std::string name;
    for (const auto part : std::views::split(text, '/')) {
        const std::string_view word(part.begin(), part.end());
        if (leadsElsewhere(word))
            continue;
        name += name.empty() ? "" : "/";
        name += word;
    }
    return name;
}

} // namespace casebook::pack
