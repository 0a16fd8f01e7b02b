// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/readerstate.h"
#include "core/store/timeorder.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace casebook::store {

namespace {

/// Messages of one conversation, by who wrote them.
using Writers = std::map<std::int64_t, std::int64_t>;

class TalkCounter
{
public:
    explicit TalkCounter(Database &database) : m_database(database) {}

    Status loadPeople()
    {
        Statement rows(m_database, "SELECT id, jid, folded FROM person ORDER BY id");
        std::unordered_map<std::string, std::int64_t> known;
        while (rows.next()) {
            const std::int64_t first = known.try_emplace(std::string(rows.text(2)), rows.integer(0)).first->second;
            m_groupOf.emplace(rows.integer(0), first);
            if (first == rows.integer(0))
                m_jidOf.emplace(first, std::string(rows.text(1)));
        }
        return rows.status();
    }

    Status add(std::int64_t conversation, const Writers &writers)
    {
        std::set<std::int64_t> members;
        Statement rows(m_database, "SELECT DISTINCT m.person FROM piece p JOIN member m ON m.piece = p.id "
                                   "WHERE p.conversation = ?");
        rows.bind(1, conversation);
        while (rows.next())
            members.insert(groupOf(rows.integer(0)));
        Writers grouped;
        for (const auto &[person, count] : writers) {
            grouped[groupOf(person)] += count;
            members.insert(groupOf(person));
        }
        for (const std::int64_t member : members)
            m_written.try_emplace(member, 0);
        for (const auto &[person, count] : grouped) {
            m_written[person] += count;
            m_messages += count;
        }
        if (members.size() > Talks::mostInPairs)
            ++m_crowded;
        else
            addPairs(grouped, members);
        return rows.status();
    }

    Talks result() const
    {
        Talks talks;
        talks.messages = m_messages;
        talks.crowded = m_crowded;
        std::vector<std::pair<std::int64_t, std::int64_t>> order(m_written.begin(), m_written.end());
        std::ranges::stable_sort(order, std::greater(), &std::pair<std::int64_t, std::int64_t>::second);
        std::unordered_map<std::int64_t, std::size_t> placeOf;
        for (const auto &[person, written] : order) {
            placeOf.emplace(person, talks.people.size());
            const auto jid = m_jidOf.find(person);
            talks.people.push_back({jid == m_jidOf.end() ? std::string() : jid->second, written});
        }
        for (const auto &[pair, count] : m_pairs)
            talks.pairs.push_back({placeOf.at(pair.first), placeOf.at(pair.second), count});
        std::ranges::stable_sort(talks.pairs, std::greater(), &Talks::Pair::messages);
        return talks;
    }

private:
    std::int64_t groupOf(std::int64_t person) const
    {
        const auto found = m_groupOf.find(person);
        return found == m_groupOf.end() ? person : found->second;
    }

    void addPairs(const Writers &writers, const std::set<std::int64_t> &members)
    {
        for (const auto &[from, count] : writers) {
            for (const std::int64_t to : members) {
                if (to != from)
                    m_pairs[{from, to}] += count;
            }
        }
    }

    Database &m_database;
    std::unordered_map<std::int64_t, std::int64_t>
        m_groupOf; ///< The first row of a person, for all rows of that person.
    std::unordered_map<std::int64_t, std::string> m_jidOf;
    std::map<std::int64_t, std::int64_t> m_written;
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t> m_pairs;
    std::int64_t m_messages = 0;
    std::int64_t m_crowded = 0;
};

} // namespace

Result<Talks> CaseReader::talks(const query::Query &query, Progress &progress) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    std::shared_ptr<const Hits> hits;
    if (!query.selectsAll()) {
        auto found = findAll(*m_state, query, progress);
        if (!found)
            return std::unexpected(found.error());
        hits = *std::move(found);
    }
    TalkCounter counter(*m_state->database);
    if (const Status loaded = counter.loadPeople(); !loaded)
        return std::unexpected(loaded.error());
    std::unordered_map<std::int64_t, Writers> conversations;
    const auto count = [&conversations](const Statement &row) {
        if (!row.isNull(1))
            ++conversations[row.integer(0)][row.integer(1)];
    };
    if (hits) {
        Statement one(*m_state->database, "SELECT conversation, sender FROM event WHERE id = ? AND type = 0");
        hits->events.forEach([&](EventKey key) {
            one.bind(1, static_cast<std::int64_t>(key));
            if (one.next())
                count(one);
            one.reset();
        });
        if (one.failed())
            return std::unexpected(one.status().error());
    } else {
        Statement rows(*m_state->database, "SELECT conversation, sender FROM event WHERE type = 0");
        for (std::int64_t row = 0; rows.next(); ++row) {
            if (row % 65'536 == 0 && progress.stopRequested())
                return failure(Error::Code::Cancelled, pathText(m_state->info.file), "stopped", {});
            count(rows);
        }
        if (rows.failed())
            return std::unexpected(rows.status().error());
    }
    for (const auto &[conversation, writers] : conversations) {
        if (const Status added = counter.add(conversation, writers); !added)
            return std::unexpected(added.error());
    }
    return counter.result();
}

} // namespace casebook::store
