// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hex.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace casebook {

/// The content-derived name of an event: the same in every case and for every copy of its record.
/// The first 128 bits of a SHA-256; see `core/archive/eventidentity.h` for what goes in. Shown as 32 hex digits.
struct EventId
{
    std::array<std::byte, 16> bytes{};

    auto operator<=>(const EventId &) const = default;

    std::string text() const { return toHex(bytes); }
    /// The first half of a SHA-256.
    static EventId fromDigest(std::span<const std::byte, 32> digest)
    {
        EventId id;
        std::ranges::copy(digest.first<16>(), id.bytes.begin());
        return id;
    }
    static std::optional<EventId> fromText(std::string_view digits)
    {
        EventId id;
        return fromHex(digits, id.bytes) ? std::optional(id) : std::nullopt;
    }
};

} // namespace casebook

template <> struct std::hash<casebook::EventId>
{
    std::size_t operator()(const casebook::EventId &id) const noexcept
    {
        std::size_t value = 0;
        std::memcpy(&value, id.bytes.data(), sizeof value); // already uniformly distributed
        return value;
    }
};
