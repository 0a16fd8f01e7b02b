// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/indexcheck.h"

#include "core/store/database.h"
#include "core/store/fulltext/segmentbuilder.h"
#include "core/store/fulltext/segments.h"

#include <algorithm>
#include <format>
#include <set>

namespace casebook::store {

namespace {

class Checking
{
public:
    Checking(Database &database, Progress &progress) : m_database(database), m_progress(progress) {}

    Status run()
    {
        const auto state = readIndexState(m_database);
        if (!state)
            return std::unexpected(state.error());
        m_indexedTo = state->indexedTo;
        for (const SegmentHead &head : state->segments)
            m_total += head.docs;
        if (Status done = readStale(); !done)
            return done;
        for (std::size_t i = 0; i < state->segments.size(); ++i) {
            const SegmentHead &head = state->segments[i];
            if (i > 0 && head.interval.first <= state->segments[i - 1].interval.last)
                m_check.problems.push_back(std::format("Full-text index, part {}: it overlaps another part.", head.id));
            if (Status done = check(head); !done)
                return done;
        }
        return checkNames();
    }

    IndexCheck take() { return std::move(m_check); }

private:
    Status readStale()
    {
        Statement stale(m_database, "SELECT time FROM search_stale UNION "
                                    "SELECT e.time FROM search_stale s CROSS JOIN event e ON e.id = s.event");
        while (stale.next())
            m_stale.insert(stale.integer(0));
        return stale.status();
    }

    Status check(const SegmentHead &head)
    {
        m_progress.report(m_done, m_total, m_done, pathText(m_database.file()));
        m_done += head.docs;
        if (const auto stale = m_stale.lower_bound(head.interval.first);
            stale != m_stale.end() && *stale <= head.interval.last) {
            m_check.outdated += head.docs;
            return {};
        }
        const auto built =
            buildSegment(m_database, head.interval, m_indexedTo, [this] { return !m_progress.stopRequested(); });
        if (!built)
            return std::unexpected(built.error());
        m_check.checked += head.docs;
        const auto same = isKept(head, *built);
        if (!same)
            return std::unexpected(same.error());
        if (!*same)
            m_check.problems.push_back(std::format(
                "Full-text index, part {}: it is not what its {} events say, so that searches may miss some or find "
                "wrong ones. Make it anew: casebook-cli index CASE --rebuild.",
                head.id, built->docs));
        for (const auto &[person, name] : built->names)
            if (Status done = checkName(person, name); !done)
                return done;
        return {};
    }

    Result<bool> isKept(const SegmentHead &head, const SegmentData &built)
    {
        Statement blocks(m_database, "SELECT time, events, conversations, times FROM search_block "
                                     "WHERE id >= ?1 * 4294967296 AND id < (?1 + 1) * 4294967296 ORDER BY id");
        Statement terms(m_database, "SELECT first, data FROM search_terms WHERE segment = ?1 ORDER BY id");
        Statement postings(m_database, "SELECT data FROM search_postings "
                                       "WHERE id >= ?1 * 4294967296 AND id < (?1 + 1) * 4294967296 ORDER BY id");
        for (Statement *statement : {&blocks, &terms, &postings})
            statement->bind(1, head.id);
        const bool same = head.docs == built.docs &&
                          isKept(blocks, built.blocks,
                                 [](const Statement &row, const SegmentData::Block &block) {
                                     return row.integer(0) == block.time && row.blob(1) == block.events &&
                                            row.blob(2) == block.conversations && row.blob(3) == block.times;
                                 }) &&
                          isKept(terms, built.terms,
                                 [](const Statement &row, const SegmentData::Terms &part) {
                                     return row.blob(0) == part.first && row.blob(1) == part.data;
                                 }) &&
                          isKept(postings, built.postings,
                                 [](const Statement &row, const std::string &data) { return row.blob(0) == data; });
        for (const Statement *statement : {&blocks, &terms, &postings}) {
            if (statement->failed())
                return std::unexpected(statement->status().error());
        }
        return same;
    }

    template <typename Part, typename Equal>
    static bool isKept(Statement &rows, const std::vector<Part> &parts, const Equal &equal)
    {
        for (const Part &part : parts) {
            if (!rows.next() || !equal(rows, part))
                return false;
        }
        return !rows.next();
    }

    /// Names in events; a name that no event gives any more is no fault.
    Status checkName(std::int64_t person, const std::string &name)
    {
        Statement row(m_database, "SELECT 1 FROM search_name WHERE person = ? AND name = ?");
        if (!row.bind(1, person).bind(2, name).next() && !row.failed())
            missesName(name);
        return row.status();
    }

    /// Names in lists of members and participants.
    Status checkNames()
    {
        for (const std::string_view table : {"member", "participant"}) {
            Statement missing(
                m_database, std::format("SELECT DISTINCT l.nick FROM {} l WHERE l.person IS NOT NULL AND l.nick <> '' "
                                        "AND l.piece <= (SELECT names_to FROM search_state) AND NOT EXISTS (SELECT 1 "
                                        "FROM search_name s WHERE s.person = l.person AND s.name = l.nick) LIMIT 20",
                                        table));
            while (missing.next())
                missesName(missing.text(0));
            if (missing.failed())
                return missing.status();
        }
        return {};
    }

    void missesName(std::string_view name)
    {
        if (!m_missing.emplace(name).second)
            return;
        m_check.problems.push_back(std::format("Full-text index: the name {} is missing, so that searches by it may "
                                               "miss events. Make it anew: casebook-cli index CASE --rebuild.",
                                               name));
    }

    Database &m_database;
    Progress &m_progress;
    std::int64_t m_indexedTo = 0;
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    std::set<std::int64_t> m_stale;  ///< Times.
    std::set<std::string> m_missing; ///< Names.
    IndexCheck m_check;
};

} // namespace

Result<IndexCheck> checkSearchIndex(const CaseReader &reader, Progress &progress)
{
    Checking checking(reader.database(), progress);
    const Status done = reader.inOneState([&] { return checking.run(); });
    if (!done)
        return std::unexpected(done.error());
    return checking.take();
}

} // namespace casebook::store
