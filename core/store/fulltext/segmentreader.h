// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/fulltext/segments.h"

#include <array>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

/// Reads one segment of the full-text index. Bytes that cannot be right are Error::Code::Corrupt.
class SegmentReader
{
public:
    SegmentReader(Database &database, const SegmentHead &head) : m_database(database), m_head(head) {}

    Doc docs() const { return m_head.docs; }
    const Interval &interval() const { return m_head.interval; }

    /// Adds the events that have the term.
    Status addTerm(std::string_view term, Bits &bits);

    /// Adds the events of all wanted terms that begin with `prefix` and are `from` or greater.
    Status addTerms(std::string_view from, std::string_view prefix, const std::function<bool(std::string_view)> &wanted,
                    Bits &bits);

    enum class Column : std::uint8_t { Events, Conversations, Times };

    /// One number for each document of the block, good until the next block of that column is asked for.
    Result<std::span<const std::int64_t>> column(Column column, std::size_t block);

    /// How many documents are earlier than that time.
    Result<Doc> earlierThan(std::int64_t time);

private:
    /// Visits terms in order, from the last row of terms that may have `from`, until `visit` returns false or fails.
    struct Term
    {
        std::string_view text;
        std::uint64_t bytes = 0;   ///< Of its postings.
        std::string_view postings; ///< Where they stand beside the term.
        std::uint64_t row = 0;     ///< Else: of search_postings, and the place in it.
        std::uint64_t offset = 0;
    };
    Status forEachTerm(std::string_view from, const std::function<Result<bool>(const Term &)> &visit);
    Status add(const Term &term, Bits &bits);
    std::unexpected<Error> damaged() const;

    struct Block
    {
        std::size_t number = 0;
        std::vector<std::int64_t> values; ///< Empty: none was read yet.
    };

    Database &m_database;
    SegmentHead m_head;
    std::array<Block, 3> m_blocks;
};

} // namespace casebook::store
