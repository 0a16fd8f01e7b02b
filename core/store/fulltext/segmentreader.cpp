// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/fulltext/segmentreader.h"

#include "core/store/database.h"

#include <algorithm>

namespace casebook::store {

std::unexpected<Error> SegmentReader::damaged() const
{
    return failure(Error::Code::Corrupt, pathText(m_database.file()), "the full-text index of the case is damaged",
                   "Make it anew with: casebook-cli index CASE --rebuild");
}

Status SegmentReader::forEachTerm(std::string_view from, const std::function<Result<bool>(const Term &)> &visit)
{
    Statement rows(m_database, "SELECT data FROM search_terms WHERE segment = ?1 AND first >= "
                               "coalesce((SELECT max(first) FROM search_terms WHERE segment = ?1 AND first <= ?2), ?2) "
                               "ORDER BY first");
    rows.bind(1, m_head.id).bindBlob(2, std::as_bytes(std::span(from)));
    std::string text;
    while (rows.next()) {
        ByteReader reader(rows.blob(0));
        text.clear();
        if (reader.atEnd())
            return damaged();
        while (!reader.atEnd()) {
            const std::uint64_t shared = reader.varint();
            if (shared > text.size())
                return damaged();
            text.resize(shared);
            text.append(reader.take(reader.varint()));
            reader.varint(); // number of events
            const std::uint64_t size = reader.varint();
            Term term;
            term.text = text;
            term.bytes = size / 2;
            if (size % 2 != 0) {
                term.postings = reader.take(term.bytes);
            } else {
                term.row = reader.varint();
                term.offset = reader.varint();
            }
            if (!reader.ok())
                return damaged();
            if (text < from)
                continue;
            const Result<bool> more = visit(term);
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return {};
        }
    }
    return rows.status();
}

Status SegmentReader::add(const Term &term, Bits &bits)
{
    if (!term.postings.empty())
        return addPostings(term.postings, m_head.docs, bits) ? Status() : damaged();
    Statement row(m_database, "SELECT data FROM search_postings WHERE id = ?");
    row.bind(1, m_head.id * segmentUnit + static_cast<std::int64_t>(term.row & UINT32_MAX));
    const std::string_view data = row.next() ? row.blob(0) : std::string_view();
    if (row.failed())
        return row.status();
    if (term.offset > data.size() || term.bytes > data.size() - term.offset)
        return damaged();
    return addPostings(data.substr(term.offset, term.bytes), m_head.docs, bits) ? Status() : damaged();
}

Status SegmentReader::addTerm(std::string_view term, Bits &bits)
{
    return forEachTerm(term, [&](const Term &found) -> Result<bool> {
        if (found.text != term)
            return false;
        if (const Status added = add(found, bits); !added)
            return std::unexpected(added.error());
        return false;
    });
}

Status SegmentReader::addTerms(std::string_view from, std::string_view prefix,
                               const std::function<bool(std::string_view)> &wanted, Bits &bits)
{
    return forEachTerm(std::max(from, prefix), [&](const Term &found) -> Result<bool> {
        if (!found.text.starts_with(prefix))
            return false;
        if (!wanted(found.text))
            return true;
        if (const Status added = add(found, bits); !added)
            return std::unexpected(added.error());
        return true;
    });
}

Result<std::span<const std::int64_t>> SegmentReader::column(Column column, std::size_t block)
{
    Block &kept = m_blocks[static_cast<std::size_t>(column)];
    if (kept.number == block && !kept.values.empty())
        return kept.values;
    constexpr std::array<std::string_view, 3> selects{"SELECT events FROM search_block WHERE id = ?",
                                                      "SELECT conversations FROM search_block WHERE id = ?",
                                                      "SELECT times FROM search_block WHERE id = ?"};
    Statement row(m_database, selects[static_cast<std::size_t>(column)]);
    row.bind(1, m_head.id * segmentUnit + static_cast<std::int64_t>(block));
    const std::string_view data = row.next() ? row.blob(0) : std::string_view();
    if (row.failed())
        return std::unexpected(row.status().error());
    const std::size_t begin = block * columnBlock;
    const std::size_t count = begin < m_head.docs ? std::min<std::size_t>(columnBlock, m_head.docs - begin) : 0;
    kept.number = block;
    if (!decodeColumn(data, count, kept.values)) {
        kept.values.clear();
        return damaged();
    }
    return kept.values;
}

Result<Doc> SegmentReader::earlierThan(std::int64_t time)
{
    Statement row(m_database, "SELECT id FROM search_block WHERE id >= ?1 AND id < ?2 AND time < ?3 "
                              "ORDER BY id DESC LIMIT 1");
    row.bind(1, m_head.id * segmentUnit).bind(2, (m_head.id + 1) * segmentUnit).bind(3, time);
    if (!row.next()) {
        if (row.failed())
            return std::unexpected(row.status().error());
        return Doc{0};
    }
    const auto block = static_cast<std::size_t>(row.integer(0) - m_head.id * segmentUnit);
    const auto times = column(Column::Times, block);
    if (!times)
        return std::unexpected(times.error());
    return static_cast<Doc>(block * columnBlock +
                            static_cast<std::size_t>(std::ranges::lower_bound(*times, time) - times->begin()));
}

} // namespace casebook::store
