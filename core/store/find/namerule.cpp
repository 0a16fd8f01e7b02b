// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/namerule.h"

#include "core/model/jid.h"
#include "core/query/words.h"

#include <algorithm>

namespace casebook::store {

namespace {

bool hasWord(std::string_view name, std::string_view wanted)
{
    constexpr std::string_view ends = " .";
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find_first_of(ends, begin), name.size());
        if (name.substr(begin, end - begin) == wanted)
            return true;
        begin = end + 1;
    }
    return false;
}

void addOnce(std::vector<std::string> &texts, std::string text)
{
    if (!text.empty() && !std::ranges::contains(texts, text))
        texts.push_back(std::move(text));
}

} // namespace

void Names::addAddress(std::string_view address)
{
    const Jid parts = Jid::split(address);
    const std::string shown = jidDisplayName(address);
    addOnce(m_addresses, query::fold(parts.bare));
    addOnce(m_names, query::fold(parts.local));
    addOnce(m_names, query::fold(shown));
    if (parts.domain.empty())
        return;
    const std::string domain = '@' + std::string(parts.domain);
    addOnce(m_addresses, query::fold(shown + domain));
    addOnce(m_domains, query::fold(domain));
}

void Names::addName(std::string_view name)
{
    addOnce(m_names, query::fold(name));
}

bool Names::match(const Pattern &pattern) const
{
    const auto isWhole = [&pattern](const std::string &text) { return pattern.matches(text); };
    if (std::ranges::any_of(m_names, isWhole) || std::ranges::any_of(m_addresses, isWhole))
        return true;
    if (!pattern.isExact())
        return false;
    if (pattern.text.starts_with('@'))
        return std::ranges::contains(m_domains, pattern.text);
    return std::ranges::any_of(m_names, [&](const std::string &name) { return hasWord(name, pattern.text); });
}

} // namespace casebook::store
