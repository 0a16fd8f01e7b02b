// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"

#include <string>

namespace casebook::store {

/// The Room ID that the first record of a room in this conversation gives; empty where none does.
Result<std::string> roomOf(const CaseReader &reader, ConversationKey conversation);

} // namespace casebook::store
