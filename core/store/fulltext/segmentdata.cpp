// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/fulltext/segmentdata.h"

#include "core/store/database.h"

#include <algorithm>

namespace casebook::store {

namespace {

constexpr std::size_t termBytes = 8'000;     ///< Of one row of search_terms: one page.
constexpr std::size_t postingBytes = 32'000; ///< Of one row of search_postings, where one list does not need more.
constexpr std::size_t inlineBytes = 12;      ///< Postings that stand beside their term.

} // namespace

void TermWriter::add(std::string_view term, std::span<const Doc> docs)
{
    if (m_segment.terms.empty() || m_segment.terms.back().data.size() >= termBytes) {
        m_segment.terms.push_back({std::string(term), {}});
        m_before.clear();
    }
    const auto shared = static_cast<std::size_t>(std::ranges::mismatch(m_before, term).in1 - m_before.begin());
    std::string &data = m_segment.terms.back().data;
    appendVarint(data, shared);
    appendVarint(data, term.size() - shared);
    data.append(term.substr(shared));
    m_before = term;

    m_postings.clear();
    appendPostings(m_postings, docs, m_segment.docs);
    appendVarint(data, docs.size());
    const bool isInline = m_postings.size() <= inlineBytes;
    appendVarint(data, m_postings.size() * 2 + (isInline ? 1 : 0));
    if (isInline) {
        data.append(m_postings);
        return;
    }
    std::vector<std::string> &rows = m_segment.postings;
    if (rows.empty() || rows.back().size() + m_postings.size() > postingBytes)
        rows.emplace_back();
    appendVarint(data, rows.size() - 1);
    appendVarint(data, rows.back().size());
    rows.back().append(m_postings);
}

Status writeSegment(Database &database, std::int64_t id, const SegmentData &segment)
{
    Statement head(database, "INSERT INTO search_segment (id, first, last, docs) VALUES (?,?,?,?)");
    head.put(id).put(segment.interval.first).put(segment.interval.last).put(std::int64_t{segment.docs}).run();
    Statement block(database, "INSERT INTO search_block (id, time, events, conversations, times) VALUES (?,?,?,?,?)");
    std::int64_t row = id * segmentUnit;
    for (const SegmentData::Block &data : segment.blocks) {
        block.bind(1, row++).bind(2, data.time);
        block.bindBlobView(3, data.events);
        block.bindBlobView(4, data.conversations);
        block.bindBlobView(5, data.times);
        block.run();
    }
    Statement terms(database, "INSERT INTO search_terms (segment, first, data) VALUES (?,?,?)");
    for (const SegmentData::Terms &data : segment.terms) {
        terms.bind(1, id);
        terms.bindBlobView(2, data.first);
        terms.bindBlobView(3, data.data);
        terms.run();
    }
    Statement postings(database, "INSERT INTO search_postings (id, data) VALUES (?,?)");
    row = id * segmentUnit;
    for (const std::string &data : segment.postings) {
        postings.bind(1, row++);
        postings.bindBlobView(2, data);
        postings.run();
    }
    Statement names(database, "INSERT OR IGNORE INTO search_name (person, name) VALUES (?,?)");
    for (const auto &[person, name] : segment.names)
        names.bind(1, person).bind(2, name).run();
    for (const Statement *statement : {&head, &block, &terms, &postings, &names}) {
        if (statement->failed())
            return statement->status();
    }
    return {};
}

Status removeSegment(Database &database, std::int64_t id)
{
    for (const std::string_view sql :
         {"DELETE FROM search_block WHERE id >= ?1 * 4294967296 AND id < (?1 + 1) * 4294967296",
          "DELETE FROM search_postings WHERE id >= ?1 * 4294967296 AND id < (?1 + 1) * 4294967296",
          "DELETE FROM search_terms WHERE segment = ?1", "DELETE FROM search_segment WHERE id = ?1"}) {
        Statement remove(database, sql);
        remove.bind(1, id).run();
        if (remove.failed())
            return remove.status();
    }
    return {};
}

} // namespace casebook::store
