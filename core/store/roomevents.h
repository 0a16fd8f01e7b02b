// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"

#include <vector>

namespace casebook::store {

/// Who came, left, was invited, renamed, removed or banned, in the order of the conversation; without the names of the
/// acting people (Event::senderName).
Result<std::vector<Event>> roomEvents(const CaseReader &reader, ConversationKey conversation);

} // namespace casebook::store
