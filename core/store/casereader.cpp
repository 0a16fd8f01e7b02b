// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/casereader.h"

#include "core/store/balancesheet.h"
#include "core/store/fields.h"
#include "core/store/readerstate.h"
#include "core/store/schema.h"

#include <chrono>
#include <format>
#include <limits>

namespace casebook::store {

namespace {

/// `YYYY-MM-DD` of a day counted from 1970.
std::string dayText(std::int64_t day)
{
    return std::format("{:%F}", std::chrono::sys_days{std::chrono::days{day}});
}

Result<std::optional<Instant>> extreme(Database &database, std::string_view sql)
{
    Statement row(database, sql);
    std::optional<Instant> found;
    if (row.next())
        found = toInstant(row.optionalInteger(0), row.integer(1));
    if (row.failed())
        return std::unexpected(row.status().error());
    return found;
}

Result<Totals> sumUp(Database &database, const std::optional<std::string> &keys)
{
    const std::string among = keys ? " WHERE source IN (SELECT value FROM json_each(:keys))" : "";
    const auto statement = [&](const std::string &sql) {
        Statement made(database, sql);
        if (keys)
            made.bind(":keys", *keys);
        return made;
    };
    Totals totals;
    Statement sums = statement("SELECT count(*), total(bytes), total(duplicates), total(issues), total(notes) "
                               "FROM source" +
                               std::string(keys ? " WHERE id IN (SELECT value FROM json_each(:keys))" : ""));
    if (sums.next()) {
        totals.sources = sums.integer(0);
        totals.bytes = static_cast<std::uint64_t>(sums.integer(1));
        totals.duplicates = sums.integer(2);
        totals.issues = sums.integer(3);
        totals.notes = sums.integer(4);
    }
    Statement records = statement("SELECT type, sum(count) FROM source_record" + among + " GROUP BY type");
    while (records.next())
        totals.records.emplace(records.text(0), static_cast<std::uint64_t>(records.integer(1)));
    Statement events = statement("SELECT type, sum(count) FROM source_event" + among + " GROUP BY type");
    while (events.next()) {
        const auto type = static_cast<std::size_t>(events.integer(0));
        if (type < eventTypeNames.size() && events.integer(1) != 0)
            totals.events.emplace(eventTypeNames[type], static_cast<std::uint64_t>(events.integer(1)));
    }
    Statement conversations = statement(keys ? "SELECT count(DISTINCT conversation) FROM piece" + among
                                             : "SELECT count(*) FROM conversation");
    if (conversations.next())
        totals.conversations = conversations.integer(0);
    for (const Statement *used : {&sums, &records, &events, &conversations}) {
        if (used->failed())
            return std::unexpected(used->status().error());
    }
    return totals;
}

/// The numbers that a conversation declares stand beside the issue that they differ.
constexpr std::string_view selectIssues =
    "SELECT i.id, s.id, s.path, i.offset, i.length, i.severity, i.code, i.message, i.owns, "
    "p.declared_messages, p.declared_events, p.found_messages, p.found_events "
    "FROM source s CROSS JOIN issue i ON i.source = s.id "
    "LEFT JOIN metadata m ON i.code = 'counts-differ' AND m.source = i.source AND m.offset = i.offset "
    "LEFT JOIN piece p ON p.id = m.piece ";

Result<std::vector<IssueRow>> issuesOf(Statement &rows)
{
    std::vector<IssueRow> issues;
    while (rows.next()) {
        IssueRow &issue = issues.emplace_back();
        issue.key = rows.integer(0);
        issue.source = SourceKey{rows.integer(1)};
        issue.path = rows.text(2);
        issue.span = {static_cast<std::uint64_t>(rows.integer(3)), static_cast<std::uint64_t>(rows.integer(4))};
        issue.severity = static_cast<Severity>(rows.integer(5));
        issue.code = rows.text(6);
        issue.message = rows.text(7);
        issue.owns = rows.integer(8) != 0;
        if (!rows.isNull(11))
            issue.counts = {rows.optionalInteger(9), rows.optionalInteger(10), rows.integer(11), rows.integer(12)};
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return issues;
}

} // namespace

CaseReader::CaseReader(std::unique_ptr<ReaderState> state) : m_state(std::move(state)) {}
CaseReader::~CaseReader() = default;
CaseReader::CaseReader(CaseReader &&) noexcept = default;
CaseReader &CaseReader::operator=(CaseReader &&) noexcept = default;

Result<CaseReader> CaseReader::open(const Path &file)
{
    auto database = Database::open(file, Database::Mode::Read);
    if (!database)
        return std::unexpected(database.error());
    if (Status checked = checkSchema(**database); !checked)
        return std::unexpected(checked.error());
    auto state = std::make_unique<ReaderState>(*std::move(database));
    auto info = readCaseInfo(*state->database);
    if (!info)
        return std::unexpected(info.error());
    state->info = *std::move(info);
    return CaseReader(std::move(state));
}

const CaseInfo &CaseReader::info() const
{
    return m_state->info;
}

Database &CaseReader::database() const
{
    return *m_state->database;
}

Result<Overview> CaseReader::overview() const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Database &database = *m_state->database;
    Overview overview;
    auto totals = sumUp(database, std::nullopt);
    const auto people = database.number("SELECT count(DISTINCT folded) FROM person WHERE id IN "
                                        "(SELECT person FROM member)");
    const auto first = extreme(database, "SELECT first, first_form FROM conversation WHERE first IS NOT NULL "
                                         "ORDER BY first LIMIT 1");
    const auto last = extreme(database, "SELECT last, last_form FROM conversation WHERE last IS NOT NULL "
                                        "ORDER BY last DESC LIMIT 1");
    if (!totals)
        return std::unexpected(totals.error());
    if (!people)
        return std::unexpected(people.error());
    for (const auto *moment : {&first, &last}) {
        if (!*moment)
            return std::unexpected(moment->error());
    }
    return Overview{*std::move(totals), people->value_or(0), *first, *last};
}

Result<Totals> CaseReader::totals(std::span<const SourceKey> sources) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    return sumUp(*m_state->database, keyList(sources));
}

Result<std::vector<SourceRow>> CaseReader::sources() const
{
    std::vector<SourceRow> sources;
    Statement rows(*m_state->database, "SELECT id, path, tenant, kind, sha256, bytes, dialect, issues, "
                                       "modified, zone, settings, container, wrapping, container_sha256 FROM source "
                                       "ORDER BY path, id");
    while (rows.next()) {
        SourceRow &source = sources.emplace_back();
        source.key = SourceKey{rows.integer(0)};
        source.path = rows.text(1);
        source.tenant = rows.text(2);
        source.kind = static_cast<SourceKind>(rows.integer(3));
        const std::string_view sha256 = rows.blob(4);
        source.sha256 = toHex(std::as_bytes(std::span(sha256)));
        source.bytes = static_cast<std::uint64_t>(rows.integer(5));
        source.dialect = rows.text(6);
        source.issues = rows.integer(7);
        source.modified = rows.integer(8);
        source.zone = rows.text(9);
        source.settings = rows.text(10);
        source.container = rows.text(11);
        source.wrapping = rows.text(12);
        const auto containerSha256 = std::as_bytes(std::span(rows.blob(13)));
        if (containerSha256.size() == source.containerSha256.size())
            std::ranges::copy(containerSha256, source.containerSha256.begin());
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return sources;
}

Result<std::vector<std::string>> CaseReader::roots() const
{
    std::vector<std::string> roots;
    Statement rows(*m_state->database, "SELECT path FROM root ORDER BY path");
    while (rows.next())
        roots.emplace_back(rows.text(0));
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return roots;
}

Result<std::vector<TenantDays>> CaseReader::tenantDays() const
{
    // Nanoseconds to whole days, downwards also before 1970.
    Statement rows(*m_state->database,
                   "SELECT tenant, CASE WHEN sort_start = ?1 THEN NULL ELSE sort_start / 86400000000000 - "
                   "(sort_start % 86400000000000 < 0) END AS day, count(*) FROM conversation "
                   "GROUP BY tenant, day ORDER BY tenant, day");
    rows.bind(1, std::numeric_limits<std::int64_t>::min());
    std::vector<TenantDays> tenants;
    while (rows.next()) {
        if (tenants.empty() || tenants.back().tenant != rows.text(0))
            tenants.push_back({std::string(rows.text(0)), 0, {}});
        tenants.back().conversations += rows.integer(2);
        if (const auto day = rows.optionalInteger(1))
            tenants.back().days.emplace_back(dayText(*day), rows.integer(2));
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return tenants;
}

Status CaseReader::inOneState(const std::function<Status()> &work) const
{
    const Snapshot snapshot(*m_state);
    return snapshot.status() ? work() : snapshot.status();
}

Result<std::vector<IssueRow>> CaseReader::issues(std::int64_t after, std::size_t limit, Issues which) const
{
    // From the place of the issue before: the rest of its source, then the sources behind it.
    std::string sql = "WITH before AS (SELECT s.path, s.id AS source, i.offset, i.id FROM issue i "
                      "JOIN source s ON s.id = i.source WHERE i.id = :after) " +
                      std::string(selectIssues) +
                      "WHERE (:after = 0 OR (s.path, s.id) >= (SELECT path, source FROM before)) AND "
                      "(:after = 0 OR s.id <> (SELECT source FROM before) OR "
                      "(i.offset, i.id) > (SELECT offset, id FROM before)) ";
    switch (which) {
    case Issues::All: break;
    case Issues::NeedLook: sql += "AND i.severity > 0 "; break;
    case Issues::Gaps: sql += "AND i.severity = 0 AND i.owns <> 0 "; break;
    }
    Statement rows(*m_state->database, sql + "ORDER BY s.path, s.id, i.offset, i.id LIMIT :limit");
    rows.bind(":after", after).bind(":limit", static_cast<std::int64_t>(limit));
    return issuesOf(rows);
}

Result<std::vector<IssueRow>> CaseReader::unreadPlaces(SourceKey source, std::size_t limit) const
{
    std::string sql(selectIssues); // in one expression GCC 14 takes it at -O2 for a write beyond its end
    sql += "WHERE s.id = :source AND i.owns <> 0 ORDER BY i.offset, i.id LIMIT :limit";
    Statement rows(*m_state->database, sql);
    rows.bind(":source", static_cast<std::int64_t>(source)).bind(":limit", static_cast<std::int64_t>(limit));
    return issuesOf(rows);
}

Result<Balance> CaseReader::balance(std::span<const SourceKey> sources) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    BalanceSheet sheet(*m_state->database);
    if (Status done = sheet.add(sources); !done)
        return std::unexpected(done.error());
    return sheet.result();
}

} // namespace casebook::store
