// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/balancesheet.h"

#include "core/model/records.h"
#include "core/store/database.h"
#include "core/store/readerstate.h"

#include <algorithm>
#include <array>
#include <format>
#include <optional>

namespace casebook::store {

namespace {

// By MetadataKind, as readers name record types.
constexpr std::array<std::string_view, 8> metadataNames{"BeginConv",   "ConvEnd", "Pointers", "Participant",
                                                        "MessageInfo", "Header",  "Row",      "Content"};

/// All rows that stand for bytes of a source, each kind in order of offset.
constexpr std::array<std::string_view, 5> spanQueries{
    "SELECT offset, length FROM event WHERE source = ? ORDER BY offset",
    "SELECT offset, length FROM place WHERE source = ? ORDER BY offset",
    "SELECT offset, length FROM metadata WHERE source = ? ORDER BY offset",
    "SELECT offset, length FROM participant WHERE source = ? ORDER BY offset",
    "SELECT offset, length FROM issue WHERE source = ? AND owns <> 0 ORDER BY offset"};

/// Where spans, taken in order, leave bytes out or overlap.
struct Coverage
{
    std::int64_t at = 0;      ///< End of what was seen.
    std::int64_t covered = 0; ///< Sum of the lengths.
    std::optional<std::int64_t> hole;
    std::optional<std::int64_t> overlap;

    void add(std::int64_t offset, std::int64_t length)
    {
        covered += length;
        if (offset > at && !hole)
            hole = at;
        if (offset < at && !overlap)
            overlap = offset;
        at = std::max(at, offset + length);
    }
};

} // namespace

Status BalanceSheet::add(std::span<const SourceKey> sources)
{
    const std::string keys = sources.empty() ? std::string() : keyList(sources);
    const auto rows = sourcesOf(keys);
    if (!rows)
        return std::unexpected(rows.error());
    for (const Source &source : *rows) {
        if (Status done = checkBytes(source); !done)
            return done;
        if (Status done = checkRecords(source); !done)
            return done;
    }
    if (Status done = checkConversations(keys); !done)
        return done;
    return keys.empty() ? checkWhole() : Status{};
}

Result<std::vector<BalanceSheet::Source>> BalanceSheet::sourcesOf(const std::string &keys)
{
    Statement rows(m_database,
                   "SELECT id, path, bytes, duplicates FROM source" +
                       std::string(keys.empty() ? "" : " WHERE id IN (SELECT value FROM json_each(:keys))") +
                       " ORDER BY path, id");
    rows.bind(":keys", keys);
    std::vector<Source> sources;
    while (rows.next())
        sources.push_back({rows.integer(0), std::string(rows.text(1)), rows.integer(2), rows.integer(3)});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return sources;
}

Status BalanceSheet::checkBytes(const Source &source)
{
    std::vector<Statement> streams;
    std::vector<bool> more;
    for (const std::string_view sql : spanQueries) {
        Statement &stream = streams.emplace_back(m_database, sql);
        more.push_back(stream.bind(1, source.key).next());
    }
    Coverage coverage;
    for (;;) {
        std::optional<std::size_t> least;
        for (std::size_t i = 0; i < streams.size(); ++i) {
            if (more[i] && (!least || streams[i].integer(0) < streams[*least].integer(0)))
                least = i;
        }
        if (!least)
            break;
        coverage.add(streams[*least].integer(0), streams[*least].integer(1));
        more[*least] = streams[*least].next();
    }
    for (const Statement &stream : streams) {
        if (stream.failed())
            return stream.status();
    }
    if (coverage.at < source.bytes && !coverage.hole)
        coverage.hole = coverage.at;
    if (coverage.hole)
        problem(std::format("{}: its records, gaps and issues account for {} of {} bytes; the first that is missing "
                            "is byte {}",
                            source.path, coverage.covered, source.bytes, *coverage.hole));
    else if (coverage.overlap || coverage.covered != source.bytes)
        problem(std::format("{}: its records, gaps and issues account for {} bytes, but it has {}; byte {} is "
                            "counted twice or lies behind its end",
                            source.path, coverage.covered, source.bytes, coverage.overlap.value_or(source.bytes)));
    const auto kept = numberOf("SELECT total(length) FROM block WHERE source = ?", source.key);
    if (!kept)
        return std::unexpected(kept.error());
    if (*kept != source.bytes)
        problem(std::format("{}: {} of its {} bytes are kept in the case", source.path, *kept, source.bytes));
    return {};
}

Status BalanceSheet::checkRecords(const Source &source)
{
    Tally rows;
    Statement metadata(m_database, "SELECT kind, count(*) FROM metadata WHERE source = ? GROUP BY kind");
    metadata.bind(1, source.key);
    while (metadata.next()) {
        const auto kind = static_cast<std::size_t>(metadata.integer(0));
        rows[kind < metadataNames.size() ? std::string(metadataNames[kind]) : "unknown"] += metadata.integer(1);
    }
    const auto participants = numberOf("SELECT count(*) FROM participant WHERE source = ?", source.key);
    if (!participants)
        return std::unexpected(participants.error());
    rows["Participant"] += *participants;

    // Whatever is no metadata is an event, known or not.
    Tally counted;
    std::int64_t records = 0;
    Statement tally(m_database, "SELECT type, count FROM source_record WHERE source = ?");
    tally.bind(1, source.key);
    while (tally.next()) {
        if (std::ranges::contains(metadataNames, tally.text(0)))
            counted[std::string(tally.text(0))] += tally.integer(1);
        else
            records += tally.integer(1);
    }
    for (const Statement *statement : {&metadata, &tally}) {
        if (statement->failed())
            return statement->status();
    }
    for (const std::string_view name : metadataNames) {
        const std::string type(name);
        if (rows[type] != counted[type])
            problem(std::format("{}: {} {} records were counted, but the case has {}", source.path, counted[type], type,
                                rows[type]));
    }
    return checkEvents(source, records);
}

Status BalanceSheet::checkEvents(const Source &source, std::int64_t records)
{
    const auto rows = numberOf("SELECT (SELECT count(*) FROM event WHERE source = ?1) + "
                               "(SELECT count(*) FROM place WHERE source = ?1)",
                               source.key);
    const auto given = numberOf("SELECT total(count) FROM source_event WHERE source = ?", source.key);
    if (!rows)
        return std::unexpected(rows.error());
    if (!given)
        return std::unexpected(given.error());
    if (*rows != records)
        problem(std::format("{}: {} event records were counted, but the case has {}", source.path, records, *rows));
    if (*given + source.duplicates != records)
        problem(std::format("{}: {} event records were counted, but {} new events and {} duplicates are noted",
                            source.path, records, *given, source.duplicates));
    return {};
}

Status BalanceSheet::checkConversations(const std::string &keys)
{
    const std::string among = keys.empty() ? ""
                                           : " WHERE c.id IN (SELECT conversation FROM piece WHERE source IN "
                                             "(SELECT value FROM json_each(:keys)))";
    Statement rows(m_database, "SELECT c.conv_id, c.tenant, c.events, c.messages, count(e.id), "
                               "total(e.type = :message), coalesce(min(e.ordinal), 0), "
                               "coalesce(max(e.ordinal) + 1, 0), count(DISTINCT e.ordinal) "
                               "FROM conversation c LEFT JOIN event e ON e.conversation = c.id" +
                                   among + " GROUP BY c.id");
    rows.bind(":message", static_cast<std::int64_t>(EventType::Message)).bind(":keys", keys);
    while (rows.next()) {
        const std::string name = std::format("conversation {} of {}", rows.text(0), rows.text(1));
        const std::int64_t events = rows.integer(4);
        if (rows.integer(2) != events)
            problem(std::format("{}: carries {} events, but the case has {}", name, rows.integer(2), events));
        if (rows.integer(3) != rows.integer(5))
            problem(
                std::format("{}: carries {} messages, but the case has {}", name, rows.integer(3), rows.integer(5)));
        if (rows.integer(6) != 0 || rows.integer(7) != events || rows.integer(8) != events)
            problem(
                std::format("{}: its {} events are not numbered from 0 to {} without holes", name, events, events - 1));
    }
    return rows.status();
}

// What no single source or conversation shows: rows that belong to none.
Status BalanceSheet::checkWhole()
{
    std::string sums = "SELECT count(*)";
    for (std::size_t type = 0; type < eventTypeNames.size(); ++type)
        sums += std::format(", total(type = {})", type);
    Statement rows(m_database, sums + " FROM event");
    Statement given(m_database, "SELECT type, sum(count) FROM source_event GROUP BY type");
    std::array<std::int64_t, eventTypeNames.size()> counted{};
    while (given.next()) {
        const auto type = static_cast<std::size_t>(given.integer(0));
        if (type < counted.size())
            counted[type] = given.integer(1);
    }
    const bool found = rows.next();
    for (std::size_t type = 0; found && type < counted.size(); ++type) {
        const std::int64_t present = rows.integer(static_cast<int>(type) + 1);
        if (present != counted[type])
            problem(std::format("all sources together gave {} events {}, but the case has {}", counted[type],
                                eventTypeNames[type], present));
    }
    const auto orphans = m_database.number("SELECT count(*) FROM piece WHERE NOT EXISTS "
                                           "(SELECT 1 FROM conversation c WHERE c.id = conversation)");
    if (!orphans)
        return std::unexpected(orphans.error());
    if (orphans->value_or(0) != 0)
        problem(std::format("{} pieces belong to no conversation", **orphans));
    for (const std::string_view table : {"event", "place", "metadata", "participant", "piece", "issue", "block"}) {
        const auto strays = m_database.number(
            std::format("SELECT count(*) FROM {} WHERE source NOT IN (SELECT id FROM source)", table));
        if (!strays)
            return std::unexpected(strays.error());
        if (strays->value_or(0) != 0)
            problem(std::format("{} rows of table {} belong to a source that the case does not know", **strays, table));
    }
    return rows.failed() ? rows.status() : given.status();
}

Result<std::int64_t> BalanceSheet::numberOf(std::string_view sql, std::int64_t source)
{
    Statement row(m_database, sql);
    row.bind(1, source);
    const std::int64_t number = row.next() ? row.integer(0) : 0;
    if (row.failed())
        return std::unexpected(row.status().error());
    return number;
}

} // namespace casebook::store
