// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/searchindex.h"

#include "core/store/database.h"
#include "core/store/fulltext/segmentbuilder.h"
#include "core/store/fulltext/segments.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace casebook::store {

namespace {

constexpr std::int64_t mostDocs = std::int64_t{1} << 19U;
constexpr std::int64_t leastDocs = std::int64_t{1} << 16U; ///< Neighbours with fewer are joined.
constexpr unsigned workers = 2;                            ///< Each needs up to 100 MB.

Status dropIndex(Database &database)
{
    return database.execute("DELETE FROM search_segment; DELETE FROM search_block; DELETE FROM search_terms; "
                            "DELETE FROM search_postings; DELETE FROM search_name; DELETE FROM search_stale; "
                            "UPDATE search_state SET form = 0, indexed_to = 0, names_to = 0");
}

/// Gives up all segments that are no longer what the case says, so that what is missing are whole intervals.
class Revision
{
public:
    explicit Revision(Database &database) : m_database(database) {}

    Result<IndexState> run()
    {
        Transaction transaction(m_database);
        if (!transaction.status())
            return std::unexpected(transaction.status().error());
        auto state = readIndexState(m_database);
        if (!state)
            return state;
        for (const Status &done :
             {state->current ? Status() : dropIndex(m_database), dropChanged(*state), addNames(*state), moveOn()}) {
            if (!done)
                return std::unexpected(done.error());
        }
        state = readIndexState(m_database);
        if (const Status done = transaction.commit(); !done)
            return std::unexpected(done.error());
        return state;
    }

private:
    Status dropChanged(const IndexState &state)
    {
        if (state.segments.empty())
            return {};
        m_changed.assign(state.segments.size(), false);
        Statement stale(m_database, "SELECT time FROM search_stale UNION "
                                    "SELECT e.time FROM search_stale s CROSS JOIN event e ON e.id = s.event");
        note(state, stale);
        Statement added(m_database, "SELECT time FROM event WHERE id > ?");
        added.bind(1, state.indexedTo);
        const bool grows = note(state, added);
        for (const Statement *statement : {&stale, &added}) {
            if (statement->failed())
                return statement->status();
        }
        if (grows)
            joinSmall(state);
        for (std::size_t i = 0; i < m_changed.size(); ++i) {
            if (!m_changed[i])
                continue;
            if (const Status done = removeSegment(m_database, state.segments[i].id); !done)
                return done;
        }
        return {};
    }

    /// Marks the segments that have these times; true when there is any time.
    bool note(const IndexState &state, Statement &times)
    {
        bool any = false;
        while (times.next()) {
            any = true;
            const std::int64_t time = times.integer(0);
            const auto segment = std::ranges::lower_bound(state.segments, time, {},
                                                          [](const SegmentHead &head) { return head.interval.last; });
            if (segment != state.segments.end() && segment->interval.first <= time)
                m_changed[static_cast<std::size_t>(segment - state.segments.begin())] = true;
        }
        return any;
    }

    /// Whoever imports a day at a time shall not end with a segment for each.
    void joinSmall(const IndexState &state)
    {
        for (std::size_t i = 0; i < m_changed.size(); ++i)
            m_changed[i] = m_changed[i] || state.segments[i].docs < leastDocs;
    }

    /// Names in lists of members and participants; those in events come with the segments.
    Status addNames(const IndexState &state)
    {
        const auto known = m_database.number("SELECT names_to FROM search_state");
        if (!known)
            return std::unexpected(known.error());
        // All rows are read faster in their own order than by the index.
        const std::string order = state.current ? "" : " NOT INDEXED";
        for (const std::string &table : {std::string("member"), "participant" + order}) {
            Statement insert(m_database, "INSERT OR IGNORE INTO search_name (person, name) SELECT person, nick FROM " +
                                             table + " WHERE piece > ? AND person IS NOT NULL AND nick <> ''");
            insert.bind(1, known->value_or(0)).run();
            if (insert.failed())
                return insert.status();
        }
        return m_database.execute("CREATE INDEX IF NOT EXISTS member_by_person ON member (person)");
    }

    Status moveOn()
    {
        Statement update(m_database, "UPDATE search_state SET form = ?, "
                                     "indexed_to = (SELECT coalesce(max(id), 0) FROM event), "
                                     "names_to = (SELECT coalesce(max(id), 0) FROM piece)");
        update.bind(1, indexForm).run();
        return update.failed() ? update.status() : m_database.execute("DELETE FROM search_stale");
    }

    Database &m_database;
    std::vector<bool> m_changed; ///< By place in IndexState::segments.
};

/// Fills the gaps: workers build segments, each through a connection of its own, and the calling thread writes them.
class Building
{
public:
    Building(CaseFile &file, const IndexState &state, Progress &progress)
        : m_file(file), m_gaps(state.gaps()), m_indexedTo(state.indexedTo), m_progress(progress)
    {
        for (const SegmentHead &segment : state.segments)
            m_nextId = std::max(m_nextId, segment.id + 1);
        std::ranges::reverse(m_gaps); // taken from the end
    }

    Status run()
    {
        const auto missing = countMissing();
        if (!missing)
            return std::unexpected(missing.error());
        m_total = *missing;
        if (m_total == 0)
            return {};
        const std::int64_t parts = std::max<std::int64_t>((m_total + mostDocs - 1) / mostDocs, workers);
        m_docs = std::max((m_total + parts - 1) / parts, leastDocs);
        m_working = workers;
        {
            std::vector<std::jthread> threads;
            for (unsigned i = 0; i < workers; ++i)
                threads.emplace_back([this] { work(); });
            write();
        }
        if (m_error)
            return std::unexpected(*m_error);
        return {};
    }

private:
    Result<std::int64_t> countMissing()
    {
        std::int64_t sum = 0;
        for (const Interval &gap : m_gaps) {
            Statement count(m_file.database(), "SELECT count(*) FROM event WHERE time >= ? AND time <= ?");
            count.bind(1, gap.first).bind(2, gap.last);
            if (count.next())
                sum += count.integer(0);
            if (count.failed())
                return std::unexpected(count.status().error());
        }
        return sum;
    }

    // ---- by the workers

    void work()
    {
        try {
            build();
        } catch (const std::exception &error) { // of the standard library: no memory left
            fail({Error::Code::Internal, pathText(m_file.info().file), error.what(),
                  "Nothing that was finished is lost; try again with more free memory", std::nullopt});
        }
        const std::lock_guard lock(m_mutex);
        --m_working;
        m_changed.notify_all();
    }

    void build()
    {
        auto database = Database::open(m_file.info().file, Database::Mode::Read);
        if (!database)
            return fail(database.error());
        while (const auto interval = takeInterval(**database)) {
            auto segment = buildSegment(**database, *interval, m_indexedTo, [this] { return goOn(); });
            if (!segment)
                return fail(segment.error());
            hand(*std::move(segment));
        }
    }

    /// The next events without a segment, some m_docs of them: all of one moment stay together.
    std::optional<Interval> takeInterval(Database &database)
    {
        const std::lock_guard lock(m_mutex);
        while (!m_gaps.empty() && !m_error) {
            Interval &gap = m_gaps.back();
            Statement first(database, "SELECT time FROM event WHERE time >= ?1 AND time <= ?2 ORDER BY time LIMIT 1");
            Statement cut(database, "SELECT time FROM event WHERE time >= ?1 AND time <= ?2 ORDER BY time "
                                    "LIMIT 1 OFFSET ?3");
            Statement last(database,
                           "SELECT time FROM event WHERE time >= ?1 AND time <= ?2 ORDER BY time DESC LIMIT 1");
            for (Statement *statement : {&first, &cut, &last})
                statement->bind(1, gap.first).bind(2, gap.last);
            cut.bind(3, m_docs - 1);
            const bool any = first.next();
            const bool more = any && cut.next();
            const bool ends = any && last.next();
            for (const Statement *statement : {&first, &cut, &last}) {
                if (statement->failed() && !m_error)
                    m_error = statement->status().error();
            }
            if (!ends || m_error) {
                m_gaps.pop_back();
                continue;
            }
            const Interval interval{first.integer(0), more ? cut.integer(0) : last.integer(0)};
            if (interval.last == last.integer(0))
                m_gaps.pop_back();
            else
                gap.first = interval.last + 1;
            return interval;
        }
        return std::nullopt;
    }

    bool goOn() { return !m_stop && !m_progress.stopRequested(); }

    /// Waits while the writer is behind, so that finished segments do not heap up.
    void hand(SegmentData segment)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_finished.empty() || m_error; });
        m_finished.push_back(std::move(segment));
        m_changed.notify_all();
    }

    void fail(Error error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_error)
            m_error = std::move(error);
        m_stop = true;
        m_changed.notify_all();
    }

    // ---- by the calling thread

    void write()
    {
        std::int64_t done = 0;
        while (auto segment = take()) {
            if (const Status written = write(*segment); !written)
                return fail(written.error());
            done += segment->docs;
            m_progress.report(static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(m_total),
                              static_cast<std::uint64_t>(done), pathText(m_file.info().file));
        }
    }

    std::optional<SegmentData> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_finished.empty() || m_working == 0; });
        if (m_finished.empty())
            return std::nullopt;
        SegmentData segment = std::move(m_finished.front());
        m_finished.pop_front();
        m_changed.notify_all();
        return segment;
    }

    Status write(const SegmentData &segment)
    {
        Transaction transaction(m_file.database());
        if (!transaction.status())
            return transaction.status();
        if (const Status written = writeSegment(m_file.database(), m_nextId++, segment); !written)
            return written;
        return transaction.commit();
    }

    CaseFile &m_file;
    std::vector<Interval> m_gaps; ///< Under the mutex, as all that follows; the next one at the end.
    std::int64_t m_indexedTo = 0;
    Progress &m_progress;
    std::int64_t m_nextId = 1; ///< The writer's.
    std::int64_t m_total = 0;
    std::int64_t m_docs = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<SegmentData> m_finished;
    std::optional<Error> m_error;
    unsigned m_working = 0;
    std::atomic<bool> m_stop = false;
};

} // namespace

Status buildSearchIndex(CaseFile &file, Progress &progress)
{
    const auto state = Revision(file.database()).run();
    if (!state)
        return std::unexpected(state.error());
    return Building(file, *state, progress).run();
}

Status dropSearchIndex(CaseFile &file)
{
    Transaction transaction(file.database());
    if (!transaction.status())
        return transaction.status();
    if (const Status dropped = dropIndex(file.database()); !dropped)
        return dropped;
    return transaction.commit();
}

} // namespace casebook::store
