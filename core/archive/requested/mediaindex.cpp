// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/mediaindex.h"

#include "core/base/qtext.h"

#include <algorithm>

namespace casebook::archive::requested {

namespace {

std::string folded(std::string_view path)
{
    std::string key = toQString(path).toCaseFolded().toStdString();
    std::ranges::replace(key, '\\', '/');
    while (key.starts_with("./"))
        key.erase(0, 2);
    key.erase(0, std::min(key.find_first_not_of('/'), key.size()));
    return key;
}

std::string nameOf(const std::string &key)
{
    return key.substr(key.rfind('/') + 1);
}

} // namespace

void MediaIndex::add(const std::string &path)
{
    const std::string key = folded(std::string_view(path).substr(m_root.size()));
    m_byPath.emplace(key, path);
    const auto [place, isNew] = m_byName.try_emplace(nameOf(key), path);
    if (!isNew)
        place->second.clear();
}

std::optional<std::string> MediaIndex::find(std::string_view reference) const
{
    const std::string key = folded(reference);
    if (const auto found = m_byPath.find(key); found != m_byPath.end())
        return found->second;
    const auto found = m_byName.find(nameOf(key));
    if (found == m_byName.end() || found->second.empty())
        return std::nullopt;
    return found->second;
}

} // namespace casebook::archive::requested
