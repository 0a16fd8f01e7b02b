// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/marks.h"

#include "core/base/qtext.h"
#include "core/base/utf8.h"
#include "core/store/eventrow.h"
#include "core/store/fields.h"
#include "core/store/readerstate.h"

#include <algorithm>
#include <array>
#include <format>

namespace casebook::store {

namespace {

constexpr auto noteKind = static_cast<std::int64_t>(MarkKind::Note);

/// The number of a tag; none where it does not exist.
Result<std::optional<std::int64_t>> findTag(Database &database, std::string_view name)
{
    Statement row(database, "SELECT id FROM tag WHERE folded = ?");
    row.bind(1, foldText(name));
    const std::optional<std::int64_t> id = row.next() ? std::optional(row.integer(0)) : std::nullopt;
    if (row.failed())
        return std::unexpected(row.status().error());
    return id;
}

Result<std::int64_t> makeTag(Database &database, std::string_view name)
{
    if (Status checked = checkName(name, "tag"); !checked)
        return std::unexpected(checked.error());
    Statement insert(database, "INSERT OR IGNORE INTO tag (name, folded, colour) VALUES (?, ?, '')");
    insert.put(name).put(foldText(name)).run();
    if (insert.failed())
        return std::unexpected(insert.status().error());
    return findTag(database, name).transform([](std::optional<std::int64_t> id) { return id.value_or(0); });
}

/// `mark.value` of a label.
Result<std::int64_t> existingValue(Database &database, const Label &label)
{
    if (label.kind != MarkKind::Tag)
        return 0;
    const auto id = findTag(database, label.tag);
    if (!id)
        return std::unexpected(id.error());
    if (!*id)
        return failure(Error::Code::NotFound, pathText(database.file()), "has no tag \"" + label.tag + '"',
                       "Check its name; `tag list` shows them all");
    return **id;
}

Error unknownEvent(const Database &database, const EventId &id)
{
    return {Error::Code::NotFound,
            pathText(database.file()),
            "has no event " + id.text(),
            "Check the event id; `events` lists them",
            {}};
}

/// Events by id, as the person named them: all of them must be there.
class NamedEvents
{
public:
    NamedEvents(Database &database, std::span<const EventId> events)
        : m_database(database), m_events(events), m_known(database, "SELECT 1 FROM event WHERE key = ?")
    {
    }

    Status forEach(const std::function<Status(const EventId &)> &visit)
    {
        for (const EventId &event : m_events) {
            m_known.bindBlob(1, event.bytes);
            const bool known = m_known.next();
            m_known.reset();
            if (m_known.failed())
                return m_known.status();
            if (!known)
                return std::unexpected(unknownEvent(m_database, event));
            if (Status done = visit(event); !done)
                return done;
        }
        return {};
    }

private:
    Database &m_database;
    std::span<const EventId> m_events;
    Statement m_known;
};

/// Events by row, as a query selected them.
class SelectedEvents
{
public:
    SelectedEvents(Database &database, const EventSet &events)
        : m_events(events), m_key(database, "SELECT key FROM event WHERE id = ?")
    {
    }

    Status forEach(const std::function<Status(const EventId &)> &visit)
    {
        Status status;
        m_events.forEach([&](EventKey event) {
            if (!status)
                return;
            m_key.bind(1, static_cast<std::int64_t>(event));
            if (m_key.next())
                status = visit(toEventId(m_key.blob(0)));
            m_key.reset();
            if (m_key.failed())
                status = m_key.status();
        });
        return status;
    }

private:
    const EventSet &m_events;
    Statement m_key;
};

/// Runs the statement for each event, whose id is its last value, and counts the rows that it changed.
template <typename Events>
Result<std::int64_t> changeEach(Database &database, Events &events, Statement &change, int idPosition)
{
    std::int64_t changed = 0;
    const Status done = events.forEach([&](const EventId &event) {
        change.bindBlob(idPosition, event.bytes);
        change.run();
        changed += change.failed() ? 0 : database.rowsChanged();
        return change.status();
    });
    if (!done)
        return std::unexpected(done.error());
    return changed;
}

template <typename Events> Result<std::int64_t> add(CaseFile &file, const Label &label, Events &&events, const Act &act)
{
    Database &database = file.database();
    Transaction transaction(database);
    if (!transaction.status())
        return std::unexpected(transaction.status().error());
    const auto value = label.kind == MarkKind::Tag ? makeTag(database, label.tag) : Result<std::int64_t>(0);
    if (!value)
        return value;
    const auto number = recordAct(database, act);
    if (!number)
        return number;
    Statement insert(database, "INSERT OR IGNORE INTO mark (kind, value, added, event) VALUES (?, ?, ?, ?)");
    insert.bind(1, static_cast<std::int64_t>(label.kind)).bind(2, *value).bind(3, *number);
    const auto changed = changeEach(database, events, insert, 4);
    if (!changed || *changed == 0) // then nothing was done that would be worth keeping
        return changed;
    return transaction.commit().transform([&] { return *changed; });
}

template <typename Events>
Result<std::int64_t> remove(CaseFile &file, const Label &label, Events &&events, const Act &act)
{
    Database &database = file.database();
    Transaction transaction(database);
    if (!transaction.status())
        return std::unexpected(transaction.status().error());
    const auto value = existingValue(database, label);
    if (!value)
        return value;
    const auto number = recordAct(database, act);
    if (!number)
        return number;
    Statement update(database,
                     "UPDATE mark SET removed = ? WHERE kind = ? AND value = ? AND event = ? AND removed IS NULL");
    update.bind(1, *number).bind(2, static_cast<std::int64_t>(label.kind)).bind(3, *value);
    const auto changed = changeEach(database, events, update, 4);
    if (!changed || *changed == 0) // then nothing was done that would be worth keeping
        return changed;
    return transaction.commit().transform([&] { return *changed; });
}

bool isColour(std::string_view text)
{
    return text.size() == 7 && text.front() == '#' &&
           text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

} // namespace

std::string_view markKindName(MarkKind kind)
{
    constexpr std::array<std::string_view, 4> names{"tag", "note", "opened", "reviewed"};
    return names[static_cast<std::size_t>(kind)];
}

Result<std::int64_t> addLabel(CaseFile &file, const Label &label, std::span<const EventId> events, const Act &act)
{
    return add(file, label, NamedEvents(file.database(), events), act);
}

Result<std::int64_t> addLabel(CaseFile &file, const Label &label, const EventSet &events, const Act &act)
{
    return add(file, label, SelectedEvents(file.database(), events), act);
}

Result<std::int64_t> removeLabel(CaseFile &file, const Label &label, std::span<const EventId> events, const Act &act)
{
    return remove(file, label, NamedEvents(file.database(), events), act);
}

Result<std::int64_t> removeLabel(CaseFile &file, const Label &label, const EventSet &events, const Act &act)
{
    return remove(file, label, SelectedEvents(file.database(), events), act);
}

Status setTagColour(CaseFile &file, std::string_view tag, std::string_view colour)
{
    if (!colour.empty() && !isColour(colour))
        return failure(Error::Code::Invalid, std::string(colour), "is no colour", "Write it as #rrggbb");
    const auto id = makeTag(file.database(), tag);
    if (!id)
        return std::unexpected(id.error());
    Statement update(file.database(), "UPDATE tag SET colour = ? WHERE id = ?");
    update.put(colour).put(*id).run();
    return update.status();
}

Result<std::int64_t> addNote(CaseFile &file, const EventId &event, std::string_view text, const Act &act)
{
    if (!utf8::isValid(text) || toQString(text).trimmed().isEmpty())
        return failure(Error::Code::Invalid, "note on " + event.text(), "has no text",
                       "Give a text that is not blank, in UTF-8");
    Database &database = file.database();
    Transaction transaction(database);
    if (!transaction.status())
        return std::unexpected(transaction.status().error());
    const auto number = recordAct(database, act);
    if (!number)
        return number;
    Statement insert(database,
                     "INSERT INTO mark (id, kind, value, text, added, event) SELECT n, ?1, n, ?2, ?3, ?4 FROM "
                     "(SELECT ifnull(max(id), 0) + 1 AS n FROM mark)");
    insert.bind(1, noteKind).bind(2, text).bind(3, *number);
    const std::array<EventId, 1> only{event};
    NamedEvents events(database, only);
    if (const auto changed = changeEach(database, events, insert, 4); !changed)
        return changed;
    const auto note = database.number("SELECT max(id) FROM mark");
    if (!note)
        return std::unexpected(note.error());
    return transaction.commit().transform([&] { return note->value_or(0); });
}

Status removeNote(CaseFile &file, std::int64_t number, const Act &act)
{
    Database &database = file.database();
    Transaction transaction(database);
    if (!transaction.status())
        return transaction.status();
    Statement row(database,
                  "SELECT a.author FROM mark m JOIN act a ON a.id = m.added WHERE m.id = ? AND m.kind = ? AND "
                  "m.removed IS NULL");
    row.put(number).put(noteKind);
    const std::string name = std::format("note {}", number);
    if (!row.next())
        return row.failed() ? row.status()
                            : failure(Error::Code::NotFound, name, "is not in " + pathText(database.file()),
                                      "`note list` shows the notes on an event");
    if (row.text(0) != act.author)
        return failure(Error::Code::NotPermitted, name, "was written by " + std::string(row.text(0)),
                       "Only its author can remove a note; add one of your own");
    const auto removal = recordAct(database, act);
    if (!removal)
        return std::unexpected(removal.error());
    Statement update(database, "UPDATE mark SET removed = ? WHERE id = ?");
    update.put(*removal).put(number).run();
    return update.failed() ? update.status() : transaction.commit();
}

} // namespace casebook::store
