// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace casebook::work {

/// What the name of a daily file says (section 1.1 of the format reference: one file a UCB and day, whose name contains
/// `IMArchive`; how the rest is formed is not known). It says which file is there and nothing about any message.
struct DailyFileName
{
    std::string ucb; ///< What is left without `IMArchive`, date and extension; empty when nothing is.
    std::optional<std::chrono::sys_days> day; ///< Only of a date with the year first: 20170314, 2017-03-14.

    bool operator==(const DailyFileName &) const = default;
};

/// Of a path as pathText(), also inside a container.
DailyFileName readDailyFileName(std::string_view path);

} // namespace casebook::work
