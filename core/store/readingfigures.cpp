// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/readingfigures.h"

#include "core/store/casereader.h"
#include "core/store/readerstate.h"

#include <functional>
#include <unordered_map>

namespace casebook::store {

namespace {

/// Fills in the figures of each source from grouped queries, the source always in the first column.
class Figures
{
public:
    explicit Figures(Database &database) : m_database(database) {}

    using Fill = std::function<void(SourceFigures &, const Statement &)>;

    void add(std::string_view sql, const Fill &fill)
    {
        if (!m_status)
            return;
        Statement rows(m_database, sql);
        while (rows.next())
            fill(m_figures[rows.integer(0)], rows);
        m_status = rows.status();
    }

    Result<std::vector<SourceFigures>> inOrderOf(std::string_view sql)
    {
        std::vector<SourceFigures> ordered;
        add(sql, [&](SourceFigures &figures, const Statement &row) {
            figures.source = SourceKey{row.integer(0)};
            ordered.push_back(figures);
        });
        if (!m_status)
            return std::unexpected(m_status.error());
        return ordered;
    }

private:
    Database &m_database;
    std::unordered_map<std::int64_t, SourceFigures> m_figures;
    Status m_status;
};

/// Counts and lengths of a table of records. `event` answers from its index event_by_place alone.
std::string spans(std::string_view table)
{
    return "SELECT source, count(*), sum(length) FROM " + std::string(table) + " GROUP BY source";
}

Figures::Fill addSpans(std::int64_t SourceFigures::*count)
{
    return [count](SourceFigures &figures, const Statement &row) {
        figures.*count = row.integer(1);
        figures.recordBytes += static_cast<std::uint64_t>(row.integer(2));
    };
}

void addPieces(SourceFigures &figures, const Statement &row)
{
    figures.conversations = row.integer(1);
    figures.pointersVerified = row.integer(2);
    figures.declaredMessages = row.integer(3);
    figures.foundMessages = row.integer(4);
    figures.declaredEvents = row.integer(5);
    figures.foundEvents = row.integer(6);
    figures.traffic = row.integer(7);
    figures.lastEvent = row.optionalInteger(8);
}

void addIssues(SourceFigures &figures, const Statement &row)
{
    const std::string_view code = row.text(1);
    const std::int64_t count = row.integer(3);
    const bool note = static_cast<Severity>(row.integer(2)) == Severity::Note;
    if (note)
        figures.notes += count;
    if (code == "counts-differ")
        figures.countDifferences += count;
    else if (code == "sizes-do-not-match")
        figures.sizeDifferences += count;
    else if (code == "conflicting-copies")
        figures.conflictingCopies += count;
    (note ? figures.gapBytes : figures.unreadableBytes) += static_cast<std::uint64_t>(row.integer(4));
}

void addCounted(SourceFigures &figures, const Statement &row)
{
    const std::int64_t count = row.integer(2);
    figures.countedRecords += count;
    if (row.text(1) == "Pointers")
        figures.countedPointers = count;
    else if (row.text(1) == "MessageInfo")
        figures.countedSizes = count;
}

} // namespace

Result<std::vector<SourceFigures>> CaseReader::sourceFigures() const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Figures figures(*m_state->database);
    figures.add(spans("event"), addSpans(&SourceFigures::events));
    figures.add(spans("place"), addSpans(&SourceFigures::duplicates));
    figures.add(spans("participant"), addSpans(&SourceFigures::participants));
    figures.add(spans("metadata"), addSpans(&SourceFigures::metadata));
    figures.add("SELECT source, count(*), sum(pointers_verified), "
                "total(declared_messages), total(found_messages) FILTER (WHERE declared_messages IS NOT NULL), "
                "total(declared_events), total(found_events) FILTER (WHERE declared_events IS NOT NULL), "
                "sum(found_events), max(last) FROM piece GROUP BY source",
                addPieces);
    figures.add("SELECT source, code, severity, count(*), total(length) FILTER (WHERE owns <> 0) FROM issue "
                "GROUP BY source, code, severity",
                addIssues);
    figures.add("SELECT source, type, count FROM source_record", addCounted);
    return figures.inOrderOf("SELECT id FROM source ORDER BY path, id");
}

Result<std::vector<StartDay>> CaseReader::startDays(std::span<const SourceKey> sources) const
{
    // Nanoseconds to whole days, downwards also before 1970.
    Statement rows(*m_state->database,
                   "SELECT source, start / 86400000000000 - (start % 86400000000000 < 0) AS day, count(*), "
                   "sum(found_events) FROM piece WHERE start IS NOT NULL AND "
                   "source IN (SELECT value FROM json_each(:keys)) GROUP BY source, day ORDER BY source, day");
    rows.bind(":keys", keyList(sources));
    std::vector<StartDay> days;
    while (rows.next())
        days.push_back({SourceKey{rows.integer(0)}, std::chrono::sys_days{std::chrono::days{rows.integer(1)}},
                        rows.integer(2), rows.integer(3)});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return days;
}

Result<ConversationSums> CaseReader::conversationSums() const
{
    Statement row(*m_state->database, "SELECT count(*), total(events), total(messages) FROM conversation");
    ConversationSums sums;
    if (row.next())
        sums = {row.integer(0), row.integer(1), row.integer(2)};
    if (row.failed())
        return std::unexpected(row.status().error());
    return sums;
}

} // namespace casebook::store
