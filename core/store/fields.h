// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"
#include "core/model/records.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::store {

/// The fields of an event that plain messages do not have, as one JSON object; empty when it has none of them.
/// `json` is used again from call to call.
void writeFurtherFields(const EventRecord &record, std::string &json);

/// Puts them into the event again. Bytes that are no valid UTF-8 come back as they were. False when the text is not
/// of our making.
bool readFurtherFields(std::string_view json, Event &event);

/// How a moment was written, for the column beside it.
std::int64_t formOf(const std::optional<Instant> &instant);
std::optional<Instant> toInstant(std::optional<std::int64_t> nanoseconds, std::int64_t form);

/// What the column `flags` of an event holds.
namespace flag {
inline constexpr std::int64_t untimed = 1;
inline constexpr std::int64_t late = 2;
inline constexpr std::int64_t uncertain = 4;
inline constexpr std::int64_t zoneAssumed = 8;
inline constexpr std::int64_t deleted = 16;
inline constexpr std::int64_t conflict = 32;
inline constexpr std::int64_t digitsUnit = 256;
} // namespace flag

/// Whether `raw` is toRfc3339() of the moment, so that it need not be stored. Much faster than asking that.
bool isCanonicalTime(Instant instant, std::string_view raw);

/// For the order of titles and for tenants: equal without regard to case.
std::string foldText(std::string_view text);

} // namespace casebook::store
