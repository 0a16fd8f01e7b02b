// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"
#include "ui/presentation/timelinemodel.h"

#include <memory>
#include <span>
#include <vector>

namespace casebook::ui {

/// What is read for timelines, off the window's thread.

using TimelineRows = TimelineModel::Page;

/// A conversation as its reader wants it. Both may be null: every event is a row.
struct ConversationRows
{
    ConversationKey key{};
    std::shared_ptr<const ConversationOutline> outline = {};
    std::shared_ptr<const ChosenRows> chosen = {};
    RowRule rule = {};
};

Result<TimelineRows> readRows(const store::CaseReader &reader, const ConversationRows &rows, std::int64_t first,
                              std::size_t count);

/// Of several conversations, with their titles.
Result<TimelineRows> readRows(const store::CaseReader &reader, std::span<const EventKey> keys);
Result<TimelineRows> readRows(const store::CaseReader &reader, const store::TimeOrder &order, std::int64_t first,
                              std::size_t count);

/// `hits`: with what the query selects of it.
Result<ConversationOutline> readOutline(const store::CaseReader &reader, const Conversation &conversation,
                                        const query::Query *hits, Progress &progress);

/// The first of these events, which are in order of time, that is not before `time`; the last one where all are.
Result<std::int64_t> rowAtTime(const store::CaseReader &reader, std::span<const EventKey> keys, std::int64_t time);

} // namespace casebook::ui
