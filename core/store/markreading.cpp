// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/eventrow.h"
#include "core/store/marks.h"
#include "core/store/readerstate.h"

#include <algorithm>

namespace casebook::store {

namespace {

std::string selectMarks(std::string_view condition, CaseReader::Marks which)
{
    return "SELECT m.id, m.event, m.kind, t.name, m.text, a.author, a.time, a.scope, r.author, r.time, r.scope "
           "FROM mark m JOIN act a ON a.id = m.added LEFT JOIN act r ON r.id = m.removed "
           "LEFT JOIN tag t ON m.kind = 0 AND t.id = m.value WHERE " +
           std::string(condition) + (which == CaseReader::Marks::Holding ? " AND m.removed IS NULL" : "") +
           " ORDER BY m.id";
}

Act toAct(const Statement &row, int column)
{
    return {std::string(row.text(column)), Instant{row.integer(column + 1)}, std::string(row.text(column + 2))};
}

Mark toMark(const Statement &row)
{
    Mark mark{.number = row.integer(0),
              .event = toEventId(row.blob(1)),
              .kind = static_cast<MarkKind>(row.integer(2)),
              .tag = std::string(row.text(3)),
              .text = std::string(row.text(4)),
              .added = toAct(row, 5),
              .removed = {}};
    if (!row.isNull(8))
        mark.removed = toAct(row, 8);
    return mark;
}

void addMarks(Statement &rows, std::vector<Mark> &marks)
{
    while (rows.next())
        marks.push_back(toMark(rows));
}

} // namespace

Result<EventSet> markedEvents(Database &database, MarkKind kind, const std::function<bool(std::string_view tag)> &ofTag)
{
    EventSet events;
    const auto present = hasReviewTables(database);
    if (!present || !*present)
        return present.transform([&](bool) { return events; });
    std::vector<std::int64_t> values;
    Statement tags(database, "SELECT id, name FROM tag");
    while (ofTag && tags.next()) {
        if (ofTag(tags.text(1)))
            values.push_back(tags.integer(0));
    }
    // CROSS keeps SQLite from starting with all events.
    Statement rows(database,
                   "SELECT m.value, e.id FROM mark m CROSS JOIN event e ON e.key = m.event WHERE m.kind = ? AND "
                   "m.removed IS NULL");
    rows.bind(1, static_cast<std::int64_t>(kind));
    while (rows.next()) {
        if (!ofTag || std::ranges::contains(values, rows.integer(0)))
            events.add(EventKey{rows.integer(1)});
    }
    for (const Statement *used : {&tags, &rows}) {
        if (used->failed())
            return std::unexpected(used->status().error());
    }
    return events;
}

Result<std::vector<Tag>> CaseReader::tags() const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    const auto present = hasReviewTables(*m_state->database);
    std::vector<Tag> tags;
    if (!present || !*present)
        return present.transform([&](bool) { return tags; });
    Statement rows(*m_state->database, "SELECT name, colour, (SELECT count(*) FROM mark m WHERE m.kind = 0 AND "
                                       "m.value = tag.id AND m.removed IS NULL) FROM tag ORDER BY folded");
    while (rows.next())
        tags.push_back({std::string(rows.text(0)), std::string(rows.text(1)), rows.integer(2)});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return tags;
}

Result<std::vector<Mark>> CaseReader::marks(std::span<const EventId> events, Marks which) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    const auto present = hasReviewTables(*m_state->database);
    std::vector<Mark> marks;
    if (!present || !*present)
        return present.transform([&](bool) { return marks; });
    Statement rows(*m_state->database, selectMarks("m.event = ?", which));
    for (const EventId &event : events) {
        rows.bindBlob(1, event.bytes);
        addMarks(rows, marks);
        rows.reset();
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return marks;
}

Result<std::vector<Mark>> CaseReader::notes(Marks which) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    const auto present = hasReviewTables(*m_state->database);
    std::vector<Mark> notes;
    if (!present || !*present)
        return present.transform([&](bool) { return notes; });
    Statement rows(*m_state->database, selectMarks("m.kind = ?", which));
    rows.bind(1, static_cast<std::int64_t>(MarkKind::Note));
    addMarks(rows, notes);
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return notes;
}

} // namespace casebook::store
