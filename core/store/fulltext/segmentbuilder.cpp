// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/fulltext/segmentbuilder.h"

#include "core/base/utf8.h"
#include "core/model/eventtype.h"
#include "core/query/words.h"
#include "core/store/database.h"
#include "core/store/fields.h"
#include "core/store/fulltext/terms.h"
#include "core/store/fulltext/termtable.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace casebook::store {

namespace {

/// Rows between two wanted ones that are rather read over than jumped over.
constexpr std::int64_t nearRows = 16;

/// The events of a segment in the order of its documents, and in that of their rows, which is how texts are read: the
/// rows of one file lie together, and come in the order of its conversations.
class Building
{
public:
    Building(Database &database, Interval interval, std::int64_t indexedTo) : m_database(database)
    {
        m_segment.interval = interval;
        m_indexedTo = indexedTo;
    }

    Result<SegmentData> run(const std::function<bool()> &goOn)
    {
        if (Status listed = listEvents(); !listed)
            return std::unexpected(listed.error());
        if (Status read = readRows(goOn); !read)
            return std::unexpected(read.error());
        writeColumns();
        writeTerms();
        return std::move(m_segment);
    }

private:
    struct Row
    {
        std::int64_t event = 0;
        Doc doc = 0;
    };

    Status listEvents()
    {
        Statement rows(m_database, "SELECT id, time FROM event WHERE time >= ? AND time <= ? AND id <= ? "
                                   "ORDER BY time, source, offset");
        rows.bind(1, m_segment.interval.first).bind(2, m_segment.interval.last).bind(3, m_indexedTo);
        while (rows.next()) {
            m_rows.push_back({rows.integer(0), static_cast<Doc>(m_rows.size())});
            m_events.push_back(rows.integer(0));
            m_times.push_back(rows.integer(1));
        }
        m_segment.docs = static_cast<Doc>(m_rows.size());
        m_conversations.resize(m_rows.size());
        m_rowOf.resize(m_rows.size());
        std::ranges::sort(m_rows, {}, &Row::event);
        return rows.status();
    }

    Status readRows(const std::function<bool()> &goOn)
    {
        Statement select(m_database, "SELECT id, conversation, type, flags, sender, client, text, uid, extra "
                                     "FROM event WHERE id >= ? AND id <= ? ORDER BY id");
        std::size_t next = 0;
        while (next < m_rows.size()) {
            std::size_t end = next + 1;
            while (end < m_rows.size() && m_rows[end].event - m_rows[end - 1].event <= nearRows)
                ++end;
            select.bind(1, m_rows[next].event).bind(2, m_rows[end - 1].event);
            while (next < end && select.next()) {
                if (select.integer(0) != m_rows[next].event)
                    continue;
                if (next % 1024 == 0 && !goOn())
                    return failure(Error::Code::Cancelled, pathText(m_database.file()), "indexing was stopped");
                m_conversations[m_rows[next].doc] = select.integer(1);
                m_rowOf[m_rows[next].doc] = static_cast<Doc>(next);
                addTerms(select);
                addName(select);
                ++next;
            }
            if (select.failed())
                return select.status();
            select.reset();
            if (next < end)
                return failure(Error::Code::Corrupt, pathText(m_database.file()),
                               "the index of times names events that are not there",
                               "Take the case from a backup, or import the sources into a new case");
        }
        return {};
    }

    void addTerms(const Statement &row)
    {
        m_begins.push_back(m_stream.size());
        const std::int64_t flags = row.integer(3);
        if (row.isNull(4))
            addMark(mark::unsent);
        else
            add(senderNumber(row.integer(4)));
        add(typeNumber(static_cast<unsigned char>(row.integer(2))));
        if (!row.isNull(5))
            add(clientNumber(row.text(5)));
        m_uidBuckets.push_back(row.isNull(7) ? 0 : 1 + uidBucket(row.text(7)));
        if ((flags & flag::untimed) != 0)
            addMark(mark::untimed);
        if ((flags & flag::deleted) != 0)
            addMark(mark::deleted);
        for (const std::string_view text : m_texts.read(row.text(6), row.text(8))) {
            m_words.read(text);
            for (query::Word word; m_words.next(word);)
                add(m_terms.numberOf(word.text));
        }
        if (m_texts.hasAttachments() || row.integer(2) == static_cast<std::int64_t>(EventType::Attachment))
            addMark(mark::attachment);
    }

    // Senders, types and clients are few: their terms are made once.

    std::uint32_t senderNumber(std::int64_t person)
    {
        const auto place = static_cast<std::size_t>(person);
        if (place >= m_senders.size())
            m_senders.resize(std::max(place + 1, m_senders.size() * 2), noTerm);
        if (m_senders[place] == noTerm)
            m_senders[place] = m_terms.numberOf(senderTerm(person));
        return m_senders[place];
    }

    std::uint32_t typeNumber(unsigned char type)
    {
        if (m_types[type] == noTerm)
            m_types[type] = m_terms.numberOf(fieldTerm(FieldTerm::Type, std::string(1, static_cast<char>(type))));
        return m_types[type];
    }

    std::uint32_t clientNumber(std::string_view client)
    {
        const std::uint32_t place = m_clients.numberOf(client);
        if (place == m_clientTerms.size())
            m_clientTerms.push_back(m_terms.numberOf(fieldTerm(FieldTerm::Client, query::fold(client))));
        return m_clientTerms[place];
    }

    /// What uidTerm() says of the folded UID. These are too many for the table of terms, which would not fit into the
    /// cache of the processor with them.
    std::uint32_t uidBucket(std::string_view uid)
    {
        m_uid.assign(uid);
        if (utf8::isAscii(uid))
            std::ranges::transform(m_uid, m_uid.begin(),
                                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        else
            m_uid = query::fold(uid);
        const std::string term = uidTerm(m_uid);
        return static_cast<std::uint32_t>(static_cast<unsigned char>(term[1])) << 8U |
               static_cast<unsigned char>(term[2]);
    }

    void addMark(char mark) { add(m_terms.numberOf(fieldTerm(FieldTerm::Mark, {&mark, 1}))); }

    void addName(const Statement &row)
    {
        if (!givesNick(static_cast<EventType>(row.integer(2))) || row.isNull(4))
            return;
        Event event;
        if (readFurtherFields(row.text(8), event) && !event.nick.empty())
            m_segment.names.emplace(row.integer(4), event.nick);
    }

    /// Once for each row.
    void add(std::uint32_t number)
    {
        const auto row = static_cast<Doc>(m_begins.size());
        if (number >= m_counts.size())
            m_counts.resize(number + 1);
        if (m_counts[number].lastRow == row)
            return;
        m_counts[number].lastRow = row;
        ++m_counts[number].docs;
        m_stream.push_back(number);
    }

    void writeColumns()
    {
        const auto column = [](std::span<const std::int64_t> values, std::size_t begin) {
            return encodeColumn(values.subspan(begin, std::min<std::size_t>(columnBlock, values.size() - begin)));
        };
        for (std::size_t begin = 0; begin < m_times.size(); begin += columnBlock)
            m_segment.blocks.push_back(
                {m_times[begin], column(m_events, begin), column(m_conversations, begin), column(m_times, begin)});
    }

    /// Sorted by term without comparing: the stream is read in the order of documents, and each goes to the place that
    /// the counts give.
    void writeTerms()
    {
        m_begins.push_back(m_stream.size());
        std::vector<std::size_t> ends;
        std::size_t sum = 0;
        for (const Count &count : m_counts)
            ends.push_back(std::exchange(sum, sum + count.docs));
        std::vector<Doc> docs(m_stream.size());
        for (Doc doc = 0; doc < m_segment.docs; ++doc) {
            for (std::size_t i = m_begins[m_rowOf[doc]]; i < m_begins[m_rowOf[doc] + 1]; ++i)
                docs[ends[m_stream[i]]++] = doc;
        }
        std::vector<std::uint32_t> order(m_terms.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, {}, [this](std::uint32_t number) { return m_terms.text(number); });
        TermWriter writer(m_segment);
        const std::string behindUids(1, leastWord);
        const auto words = std::ranges::lower_bound(order, behindUids, {},
                                                    [this](std::uint32_t number) { return m_terms.text(number); });
        const auto write = [&](std::uint32_t number) {
            writer.add(m_terms.text(number),
                       std::span(docs).subspan(ends[number] - m_counts[number].docs, m_counts[number].docs));
        };
        std::for_each(order.begin(), words, write);
        writeUids(writer);
        std::for_each(words, order.end(), write);
    }

    void writeUids(TermWriter &writer)
    {
        std::vector<std::size_t> ends(uidBuckets + 1);
        for (const std::uint32_t bucket : m_uidBuckets)
            ++ends[bucket];
        ends[0] = 0; // those without
        std::partial_sum(ends.begin(), ends.end() - 1, ends.begin());
        std::vector<Doc> docs(m_uidBuckets.size());
        std::vector<std::size_t> next(ends.begin(), ends.end() - 1); // of each bucket, where the one before ends
        for (Doc doc = 0; doc < m_segment.docs; ++doc) {
            if (const std::uint32_t bucket = m_uidBuckets[m_rowOf[doc]]; bucket != 0)
                docs[next[bucket - 1]++] = doc;
        }
        for (std::uint32_t bucket = 0; bucket < uidBuckets; ++bucket) {
            const std::size_t begin = ends[bucket];
            if (next[bucket] > begin)
                writer.add(fieldTerm(FieldTerm::Uid,
                                     std::string{static_cast<char>(bucket >> 8U), static_cast<char>(bucket & 0xFFU)}),
                           std::span(docs).subspan(begin, next[bucket] - begin));
        }
    }

    struct Count
    {
        Doc docs = 0;
        Doc lastRow = 0; ///< Counted from 1.
    };

    Database &m_database;
    std::int64_t m_indexedTo = 0;
    SegmentData m_segment;
    std::vector<Row> m_rows;
    std::vector<std::int64_t> m_events;
    std::vector<std::int64_t> m_times;
    std::vector<std::int64_t> m_conversations;
    std::vector<Doc> m_rowOf; ///< By document.
    static constexpr std::uint32_t noTerm = UINT32_MAX;
    static constexpr std::uint32_t uidBuckets = 1U << 16U;

    TermTable m_terms;
    std::vector<std::uint32_t> m_senders; ///< Numbers of terms, by person; noTerm: not yet.
    std::vector<std::uint32_t> m_types = std::vector<std::uint32_t>(256, noTerm);
    TermTable m_clients; ///< As written.
    std::vector<std::uint32_t> m_clientTerms;
    std::vector<std::uint32_t> m_uidBuckets; ///< By row, plus 1; 0 without a UID.
    std::string m_uid;
    std::vector<Count> m_counts;         ///< By number of the term.
    std::vector<std::uint32_t> m_stream; ///< Numbers of terms, row by row.
    std::vector<std::size_t> m_begins;   ///< Of each row in the stream.
    SearchedTexts m_texts;
    query::WordReader m_words;
};

} // namespace

Result<SegmentData> buildSegment(Database &database, Interval interval, std::int64_t indexedTo,
                                 const std::function<bool()> &goOn)
{
    return Building(database, interval, indexedTo).run(goOn);
}

} // namespace casebook::store
