// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"

namespace casebook::store {

/// CaseReader::conversation() but for its links to others, which take longer to find than all the rest. All of it is of
/// one state of the case only within a visit or inOneState().
Result<Conversation> conversationAlone(const CaseReader &reader, ConversationKey key);

} // namespace casebook::store
