// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"
#include "core/store/keyset.h"

namespace casebook::store {

/// Events of one case: about an eighth of a byte for each that the case has, whatever is in it.
using EventSet = KeySet<EventKey>;
using ConversationSet = KeySet<ConversationKey>;

} // namespace casebook::store
