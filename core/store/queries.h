// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"
#include "core/store/selection.h"

#include <string>

namespace casebook::store {

/// The statements of the reader that go over a whole case. Each follows an index from one end to the other, so that
/// the first row comes at once and memory stays small; a test asks SQLite for its plans.

/// Events in order of time, source and offset. Sorts only when the query names a conversation.
std::string selectEventsByTime(const Selection &selection);

/// Ids of conversations in order of start, and then the events of the one bound as `:key`.
std::string selectConversationsByStart(const Selection &selection);
std::string selectEventsOfConversation(const Selection &selection);

/// One page; bindPage() gives its values.
std::string selectConversationPage(const Selection &selection, const ConversationPage &page);
void bindPage(Statement &statement, const ConversationPage &page);

/// Events with a condition on `event AS e`, in any order.
std::string selectEvents(std::string_view condition);

} // namespace casebook::store
