// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/segmentsearch.h"
#include "core/store/find/unindexed.h"
#include "core/store/readerstate.h"

#include <algorithm>

namespace casebook::store {

namespace {

constexpr Doc sliceDocs = 16 * columnBlock;

/// Goes once over the case with all queries side by side: what is unique to one shows only beside the others.
class CountingEach
{
public:
    CountingEach(ReaderState &state, std::vector<Condition> conditions, Progress &progress)
        : m_state(state)
        , m_index(*state.known.index)
        , m_conditions(std::move(conditions))
        , m_progress(progress)
        , m_texts(*state.database)
        , m_counts(m_conditions.size())
        , m_conversations(m_conditions.size())
    {
        for (const Condition &condition : m_conditions)
            m_rows.emplace_back(condition);
    }

    Result<std::vector<CaseReader::TermCounts>> run()
    {
        for (Status (CountingEach::*const step)() : {&CountingEach::countRows, &CountingEach::countSegments}) {
            if (const Status done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i].conversations = m_conversations[i].count();
        return std::move(m_counts);
    }

private:
    Status goOn(std::uint64_t events)
    {
        m_done += events;
        m_progress.report(m_done, 0, m_done, {});
        if (m_progress.stopRequested())
            return failure(Error::Code::Cancelled, pathText(m_state.info.file), "the search was stopped");
        return {};
    }

    Status countRows()
    {
        Status going;
        const auto count = [&](const Statement &row) {
            countRow(row);
            going = goOn(1);
            return going.has_value();
        };
        if (const Status done = forEachNewRow(*m_state.database, m_index, count); !done || !going)
            return !done ? done : going;
        for (const Interval &gap : m_index.gaps()) {
            Statement rows = rowsBetween(*m_state.database, gap);
            while (rows.next() && count(rows)) {
            }
            if (rows.failed() || !going)
                return rows.failed() ? rows.status() : going;
        }
        return {};
    }

    void countRow(const Statement &row)
    {
        std::size_t last = 0;
        int hits = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!m_rows[i].holds(row))
                continue;
            ++m_counts[i].hits;
            m_conversations[i].add(ConversationKey{row.integer(1)});
            last = i;
            ++hits;
        }
        if (hits == 1)
            ++m_counts[last].unique;
    }

    Status countSegments()
    {
        const auto stale = staleEvents(*m_state.database);
        if (!stale)
            return std::unexpected(stale.error());
        for (const SegmentHead &head : m_index.segments) {
            SegmentReader segment(*m_state.database, head);
            std::vector<SegmentSearch> searches;
            for (const Condition &condition : m_conditions)
                searches.emplace_back(segment, m_texts, condition, *stale);
            for (Doc begin = 0; begin < head.docs;) {
                const Doc end = begin + std::min(sliceDocs, head.docs - begin);
                if (Status done = countSlice(segment, searches, begin, end); !done)
                    return done;
                begin = end;
            }
        }
        return {};
    }

    Status countSlice(SegmentReader &segment, std::vector<SegmentSearch> &searches, Doc begin, Doc end)
    {
        std::vector<std::int64_t> conversations;
        for (Doc block = begin / columnBlock; block * columnBlock < end; ++block) {
            const auto values = segment.column(SegmentReader::Column::Conversations, block);
            if (!values)
                return std::unexpected(values.error());
            conversations.insert(conversations.end(), values->begin(), values->end());
        }
        Bits once(end - begin);
        Bits twice(end - begin);
        std::vector<Bits> found;
        for (SegmentSearch &search : searches) {
            auto bits = search.slice(begin, end);
            if (!bits)
                return std::unexpected(bits.error());
            Bits again = once;
            again &= *bits;
            twice |= again;
            once |= *bits;
            found.push_back(*std::move(bits));
        }
        for (std::size_t i = 0; i < found.size(); ++i) {
            found[i].forEach([&](std::size_t bit) { m_conversations[i].add(ConversationKey{conversations[bit]}); });
            m_counts[i].hits += static_cast<std::int64_t>(found[i].count());
            found[i] -= twice;
            m_counts[i].unique += static_cast<std::int64_t>(found[i].count());
        }
        return goOn(end - begin);
    }

    ReaderState &m_state;
    const IndexState &m_index;
    std::vector<Condition> m_conditions;
    Progress &m_progress;
    EventTexts m_texts;
    std::vector<RowSearch> m_rows;
    std::vector<CaseReader::TermCounts> m_counts;
    std::vector<ConversationSet> m_conversations;
    std::uint64_t m_done = 0;
};

} // namespace

Result<std::vector<CaseReader::TermCounts>> CaseReader::countEach(std::span<const query::Query> queries,
                                                                  Progress &progress) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    std::vector<Condition> conditions;
    for (const query::Query &query : queries) {
        auto condition = compile(*m_state->database, query, m_state->known);
        if (!condition)
            return std::unexpected(condition.error());
        conditions.push_back(*std::move(condition));
    }
    if (conditions.empty())
        return std::vector<TermCounts>();
    return CountingEach(*m_state, std::move(conditions), progress).run();
}

} // namespace casebook::store
