// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace casebook::archive::requested {

/// The files of a pack, to be found by what a table says about them. Compared without regard to case, to the kind of
/// slashes, and to a `./` or `/` in front.
class MediaIndex
{
public:
    explicit MediaIndex(std::string root) : m_root(std::move(root)) {}

    void add(const std::string &path);
    bool isEmpty() const { return m_byPath.empty(); }

    /// The file at this place in the pack; else the only one with this name.
    std::optional<std::string> find(std::string_view reference) const;

private:
    std::string m_root;
    std::unordered_map<std::string, std::string> m_byPath; ///< Relative to the root.
    std::unordered_map<std::string, std::string> m_byName; ///< Empty where several have the name.
};

} // namespace casebook::archive::requested
