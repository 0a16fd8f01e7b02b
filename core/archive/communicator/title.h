// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/stamp.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::archive::communicator {

/// A line that opens a session.
struct Title
{
    std::string partner = {}; ///< May be empty.
    std::optional<Stamp> stamp = {};
    std::string written = {}; ///< The stamp as written.
    bool dateOnly = false;    ///< Nothing but a date.
};

/// `Conversation with Tomas Lind on 3/14/2017 2:02 PM`, `Session started: 14.03.2017`, `Chat mit Mei Sato`, or a line
/// with nothing but a date on it, ornaments aside.
std::optional<Title> titleOf(std::string_view line);

} // namespace casebook::archive::communicator
