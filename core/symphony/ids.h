// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/eventid.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace casebook::symphony {

/// The key under which Symphony ignores what it has imported before: `mc1:` and the event id, and so the same in every
/// export, whatever the batch, the mapping or the corrections of time.
std::string originalMessageId(const EventId &event);

/// Of one part of a message that is too long for Symphony: `mc1:…~p1of3`.
std::string originalMessageId(const EventId &event, std::size_t part, std::size_t parts);

/// A user id as people write it: with or without `uid:`, an apostrophe in front. The error is the reason, in words: a
/// spreadsheet's `7.18E+13` has lost digits and is refused.
std::expected<std::int64_t, std::string> parseUserId(std::string_view text);

/// `uid:71811853190567`, which no spreadsheet changes.
std::string userIdText(std::int64_t id);

/// A stream id as people write it, with or without `sid:`: standard base64, as the client shows it, or URL-safe, as the
/// API answers. The latter, without padding, is given. The error is the reason.
std::expected<std::string, std::string> parseStreamId(std::string_view text);

/// `sid:…`
std::string streamIdText(std::string_view id);

/// True for what looks like the id of a message and no stream: a warning, never a reason to refuse.
bool looksLikeMessageId(std::string_view id);

} // namespace casebook::symphony
