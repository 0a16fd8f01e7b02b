// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/frame.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace casebook::archive::imarchive {

/// Adds the numbers of one field of MessageInfo: `118:155`, also with a trailing colon, commas or spaces (U21). False
/// when there is something else in it; what stands before that is added.
bool appendSizes(std::string_view list, std::vector<std::int64_t> &sizes);

/// What the MessageInfo records of a conversation declare, looked up before its events are read where a line may be a
/// record or text (U9).
class DeclaredSizes
{
public:
    /// Has to be told of every record that was taken.
    void count(const Frame &record)
    {
        if (record.type == RecordType::Event) {
            ++m_events;
            m_messages += record.fields.size() > 1 && record.fields[1].text == "Message";
        } else if (record.type == RecordType::BeginConv) {
            *this = {};
        }
    }

    /// learn() was called in this conversation.
    bool known() const { return m_sizes.has_value(); }
    void learn(std::vector<std::int64_t> sizes) { m_sizes = std::move(sizes); }

    /// The size of the next event, if it is a message: first as one of all events, then as one of messages only.
    std::array<std::optional<std::int64_t>, 2> ofNext() const { return {at(m_events), at(m_messages)}; }

private:
    std::optional<std::int64_t> at(std::size_t index) const
    {
        return m_sizes && index < m_sizes->size() ? std::optional((*m_sizes)[index]) : std::nullopt;
    }

    std::size_t m_events = 0;
    std::size_t m_messages = 0;
    std::optional<std::vector<std::int64_t>> m_sizes;
};

} // namespace casebook::archive::imarchive
