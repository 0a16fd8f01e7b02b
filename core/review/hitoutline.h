// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/contextrule.h"

#include <cstdint>
#include <span>
#include <vector>

namespace casebook::review {

/// One conversation with its hits. Borrows the rows.
class HitOutline
{
public:
    /// One for each row. Not vector<bool>, whose bits cost more than they save here.
    using Flags = std::vector<std::uint8_t>;

    HitOutline(std::span<const store::OutlineRow> rows, const store::EventSet &hits);

    std::span<const store::OutlineRow> rows() const { return m_rows; }
    std::uint64_t hitCount() const { return m_hitCount; }

    /// The rows that belong to a selection with this rule.
    Flags around(const ContextRule &rule) const;

private:
    Flags aroundByMessages(std::int64_t messages) const;
    Flags aroundByTime(std::int64_t minutes) const;
    Flags sessions(std::int64_t minutes) const;
    Flags days(std::string_view zone) const;

    /// All rows for which `part` gives what it gives for a hit.
    template <typename Part> Flags partsOfHits(const Part &part) const;

    std::span<const store::OutlineRow> m_rows;
    Flags m_hits;
    std::uint64_t m_hitCount = 0;
};

} // namespace casebook::review
