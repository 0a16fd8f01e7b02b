// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/eventidentity.h"
#include "core/archive/imarchive/issues.h"
#include "core/archive/imarchive/selfcheck.h"
#include "core/model/records.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace casebook::archive::imarchive {

/// A set of texts that is asked with views.
class TextSet
{
public:
    void add(std::string_view text)
    {
        // The same few texts come again and again: most calls end here.
        std::string &recent = m_recent[text.empty() ? 0 : static_cast<std::uint8_t>(text.back()) % m_recent.size()];
        if (recent == text)
            return;
        recent = text;
        if (!has(text) && m_texts.size() < mostTexts)
            m_texts.emplace(text);
    }
    bool has(std::string_view text) const { return m_texts.contains(text); }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// Enough for any conversation of people; keeps memory bounded in any other.
    static constexpr std::size_t mostTexts = 100'000;

    std::unordered_set<std::string, Hash, std::equal_to<>> m_texts;
    std::array<std::string, 16> m_recent;
};

/// A conversation while its records come in.
struct Piece
{
    Piece(PieceNumber pieceNumber, std::string_view tenant, std::string_view id)
        : number(pieceNumber), conversationId(id), identity(tenant, id)
    {
    }

    /// Makes `extent` cover the record, too.
    void extend(Span span)
    {
        const std::uint64_t last = std::max(extent.offset + extent.length, span.offset + span.length);
        extent.offset = std::min(extent.offset, span.offset);
        extent.length = last - extent.offset;
    }

    PieceNumber number;
    std::string conversationId;
    EventIdentity identity;
    SelfCheck check;
    TextSet participants; ///< Folded bare JIDs.
    TextSet clients;
    std::optional<Instant> lastTime;
    Span extent;
    IssueSet reported;
    bool hasConvEnd = false;
    std::optional<Instant> end;
    std::string rawEnd;
    std::uint64_t eventsElsewhere = 0; ///< Given to other open pieces since this one had a record.
};

} // namespace casebook::archive::imarchive
