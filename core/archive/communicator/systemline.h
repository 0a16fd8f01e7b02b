// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace casebook::archive::communicator {

/// Whether a line, without stamp and ornaments, is what a client writes about the session: `Tomas Lind has left the
/// conversation.`, `Mei is offline`, `Failure to send message`. English and German.
bool isSystemLine(std::string_view line);

/// A sender that is no person: `System`, `Server`, `Communicator`.
bool isSystemName(std::string_view name);

} // namespace casebook::archive::communicator
