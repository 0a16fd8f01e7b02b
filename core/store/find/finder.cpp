// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/finder.h"

#include "core/query/words.h"
#include "core/store/find/rowsearch.h"
#include "core/store/find/segmentsearch.h"
#include "core/store/find/unindexed.h"
#include "core/store/readerstate.h"

#include <algorithm>
#include <tuple>

namespace casebook::store {

namespace {

using Visitor = std::function<bool(const Found &)>;

/// Answers of this many queries are remembered.
constexpr std::size_t mostRemembered = 4;

/// Rows and documents in one part of an answer: few at first, so that first hits come at once.
constexpr Doc leastSlice = columnBlock;
constexpr Doc mostSlice = 16 * columnBlock;

class Finding
{
public:
    Finding(ReaderState &state, const Condition &condition, Progress &progress, const Visitor &visit)
        : m_state(state)
        , m_index(*state.known.index)
        , m_condition(condition)
        , m_bounds(boundsOf(condition))
        , m_progress(progress)
        , m_visit(visit)
        , m_rows(condition)
        , m_texts(*state.database)
    {
        noteWords(condition);
    }

    Status run()
    {
        if (Status listed = findNew(); !listed)
            return listed;
        std::int64_t begin = std::numeric_limits<std::int64_t>::min();
        for (const SegmentHead &segment : m_index.segments) {
            if (begin < segment.interval.first) {
                if (Status done = findBetween({begin, segment.interval.first - 1}); !done || m_enough)
                    return done;
            }
            if (Status done = findIn(segment); !done || m_enough)
                return done;
            if (segment.interval.last == std::numeric_limits<std::int64_t>::max())
                return {};
            begin = segment.interval.last + 1;
        }
        return findBetween({begin, std::numeric_limits<std::int64_t>::max()});
    }

    const SearchCoverage &coverage() const { return m_coverage; }

private:
    /// A hit that no segment tells of, at a time of a segment.
    struct NewHit
    {
        std::int64_t time = 0;
        std::int64_t source = 0;
        std::int64_t offset = 0;
        EventKey event{};
        ConversationKey conversation{};

        auto place() const { return std::tuple(time, source, offset); }
    };

    void noteWords(const Condition &condition)
    {
        if (condition.kind == Condition::Kind::Text) {
            const bool anyCharacter = std::ranges::any_of(
                condition.words, [](const Pattern &word) { return query::isCharacterWord(word.text); });
            m_coverage.characters = m_coverage.characters || anyCharacter;
            m_coverage.words = m_coverage.words || (!condition.words.empty() && !anyCharacter);
            m_coverage.scan = m_coverage.scan || condition.words.empty();
        }
        for (const Condition &child : condition.children)
            noteWords(child);
    }

    std::unexpected<Error> stopped() const
    {
        return failure(Error::Code::Cancelled, pathText(m_state.info.file), "the search was stopped");
    }

    // ---- rows that the index does not know

    Status findNew()
    {
        auto stale = staleEvents(*m_state.database);
        if (!stale)
            return std::unexpected(stale.error());
        m_stale = *std::move(stale);
        bool isStopped = false;
        const Status read = forEachNewRow(*m_state.database, m_index, [&](const Statement &row) {
            isStopped = ++m_coverage.scanned % 1024 == 0 && m_progress.stopRequested();
            if (m_rows.holds(row))
                m_new.push_back({row.integer(3), row.integer(10), row.integer(11), EventKey{row.integer(0)},
                                 ConversationKey{row.integer(1)}});
            return !isStopped;
        });
        std::ranges::sort(m_new, {}, &NewHit::place);
        return isStopped ? stopped() : read;
    }

    Status findBetween(Interval gap)
    {
        gap = {std::max(gap.first, m_bounds.first), std::min(gap.last, m_bounds.last)};
        if (gap.first > gap.last)
            return {};
        Statement rows = rowsBetween(*m_state.database, gap);
        std::int64_t seen = 0;
        while (!m_enough && rows.next()) {
            ++m_coverage.scanned;
            if (m_rows.holds(rows))
                add(EventKey{rows.integer(0)}, ConversationKey{rows.integer(1)});
            if (++seen % 1024 != 0)
                continue;
            if (m_progress.stopRequested())
                return stopped();
            hand();
        }
        hand();
        return rows.status();
    }

    // ---- segments

    Status findIn(const SegmentHead &head)
    {
        if (head.interval.last < m_bounds.first || head.interval.first > m_bounds.last)
            return {};
        SegmentReader segment(*m_state.database, head);
        SegmentSearch search(segment, m_texts, m_condition, m_stale);
        for (Doc begin = 0; begin < head.docs; begin += m_slice, m_slice = std::min(m_slice * 2, mostSlice)) {
            const Doc end = std::min(head.docs, begin + m_slice);
            const auto bits = search.slice(begin, end);
            if (!bits)
                return std::unexpected(bits.error());
            if (Status added = add(segment, begin, *bits); !added)
                return added;
            m_coverage.indexed += end - begin;
            if (end == head.docs)
                addNew([&](const NewHit &hit) { return hit.time <= head.interval.last; });
            hand();
            if (m_enough)
                return {};
            if (m_progress.stopRequested())
                return stopped();
            if (end == head.docs)
                break;
        }
        return {};
    }

    Status add(SegmentReader &segment, Doc begin, const Bits &bits)
    {
        Status done;
        bits.forEach([&](std::size_t bit) {
            const std::size_t doc = begin + bit;
            const std::size_t block = doc / columnBlock;
            if (!done)
                return;
            const auto events = segment.column(SegmentReader::Column::Events, block);
            const auto conversations = segment.column(SegmentReader::Column::Conversations, block);
            if (!events || !conversations) {
                done = std::unexpected(events ? conversations.error() : events.error());
                return;
            }
            const EventKey event{(*events)[doc % columnBlock]};
            if (m_nextNew < m_new.size())
                done = addNewBefore(segment, doc, event);
            add(event, ConversationKey{(*conversations)[doc % columnBlock]});
        });
        return done;
    }

    Status addNewBefore(SegmentReader &segment, std::size_t doc, EventKey event)
    {
        const auto times = segment.column(SegmentReader::Column::Times, doc / columnBlock);
        if (!times)
            return std::unexpected(times.error());
        const std::int64_t time = (*times)[doc % columnBlock];
        addNew([&](const NewHit &hit) { return hit.time < time; });
        if (m_nextNew == m_new.size() || m_new[m_nextNew].time != time)
            return {};
        Statement row(*m_state.database, "SELECT source, offset FROM event WHERE id = ?");
        row.bind(1, static_cast<std::int64_t>(event));
        if (row.next()) {
            const std::tuple place(time, row.integer(0), row.integer(1));
            addNew([&](const NewHit &hit) { return hit.place() < place; });
        }
        return row.status();
    }

    template <typename IsBefore> void addNew(const IsBefore &isBefore)
    {
        for (; m_nextNew < m_new.size() && isBefore(m_new[m_nextNew]); ++m_nextNew)
            add(m_new[m_nextNew].event, m_new[m_nextNew].conversation);
    }

    // ---- the answer

    void add(EventKey event, ConversationKey conversation)
    {
        m_events.push_back(event);
        m_conversations.push_back(conversation);
    }

    void hand()
    {
        m_hits += m_events.size();
        m_coverage.gaveUp = m_rows.gaveUp() + m_texts.gaveUp();
        m_progress.report(static_cast<std::uint64_t>(m_coverage.indexed + m_coverage.scanned), 0, m_hits, {});
        if (!m_events.empty())
            m_enough = !m_visit({m_events, m_conversations, m_coverage});
        m_events.clear();
        m_conversations.clear();
    }

    ReaderState &m_state;
    const IndexState &m_index;
    const Condition &m_condition;
    Interval m_bounds;
    Progress &m_progress;
    const Visitor &m_visit;
    RowSearch m_rows;
    EventTexts m_texts;
    EventSet m_stale;
    std::vector<NewHit> m_new;
    std::size_t m_nextNew = 0;
    Doc m_slice = leastSlice;
    SearchCoverage m_coverage;
    std::vector<EventKey> m_events;
    std::vector<ConversationKey> m_conversations;
    std::uint64_t m_hits = 0;
    bool m_enough = false;
};

} // namespace

Result<SearchCoverage> find(ReaderState &state, const query::Query &query, Progress &progress, const Visitor &visit)
{
    const auto condition = compile(*state.database, query, state.known);
    if (!condition)
        return std::unexpected(condition.error());
    Finding finding(state, *condition, progress, visit);
    if (const Status done = finding.run(); !done)
        return std::unexpected(done.error());
    return finding.coverage();
}

Result<std::shared_ptr<const Hits>> findAll(ReaderState &state, const query::Query &query, Progress &progress)
{
    const auto known = std::ranges::find(state.answers, query, [](const auto &hits) { return hits->query; });
    if (known != state.answers.end())
        return *known;
    auto hits = std::make_shared<Hits>();
    hits->query = query;
    const auto found = find(state, query, progress, [&](const Found &part) {
        for (const EventKey event : part.events)
            hits->events.add(event);
        for (const ConversationKey conversation : part.conversations)
            hits->conversations.add(conversation);
        return true;
    });
    if (!found)
        return std::unexpected(found.error());
    hits->coverage = *found;
    if (state.answers.size() == mostRemembered)
        state.answers.erase(state.answers.begin());
    state.answers.push_back(hits);
    return hits;
}

} // namespace casebook::store
