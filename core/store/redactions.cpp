// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/redactions.h"

#include "core/store/database.h"
#include "core/store/eventrow.h"

#include <format>

namespace casebook::store {

namespace {

/// Says so where the case has not what is to be redacted.
Status checkKnown(Database &database, const Redaction &redaction)
{
    Statement row(database,
                  redaction.event ? "SELECT 1 FROM event WHERE key = ?" : "SELECT 1 FROM conversation WHERE uid = ?");
    const auto key = redaction.event ? redaction.event : EventId::fromText(redaction.conversation); // 16 bytes both
    if (key)
        row.bindBlob(1, key->bytes);
    if (row.next() || row.failed())
        return row.status();
    return failure(Error::Code::NotFound, pathText(database.file()),
                   redaction.event ? "has no event " + redaction.event->text()
                                   : "has no conversation " + redaction.conversation,
                   "`events` and `conversations` list their ids");
}

void putTarget(Statement &statement, const Redaction &redaction)
{
    if (redaction.event)
        statement.put(std::span<const std::byte>(redaction.event->bytes)).put(std::optional<std::int64_t>());
    else
        statement.put(std::optional<std::int64_t>()).put(redaction.conversation);
    const auto place = [&](std::size_t CharacterSpan::*end) {
        return redaction.span ? std::optional(static_cast<std::int64_t>((*redaction.span).*end)) : std::nullopt;
    };
    statement.put(place(&CharacterSpan::begin)).put(place(&CharacterSpan::end));
}

Result<bool> holdsAlready(Database &database, const Redaction &redaction)
{
    Statement row(database, "SELECT 1 FROM redaction WHERE removed IS NULL AND event IS ? AND conversation IS ? AND "
                            "first IS ? AND last IS ?");
    putTarget(row, redaction);
    const bool holds = row.next();
    return row.failed() ? Result<bool>(std::unexpected(row.status().error())) : holds;
}

Redaction redactionOf(const Statement &row)
{
    Redaction redaction{.number = row.integer(0),
                        .event = {},
                        .conversation = std::string(row.text(2)),
                        .span = {},
                        .reason = std::string(row.text(5)),
                        .note = std::string(row.text(6)),
                        .added = {std::string(row.text(7)), Instant{row.integer(8)}, {}},
                        .removed = {}};
    if (!row.isNull(1))
        redaction.event = toEventId(row.blob(1));
    if (!row.isNull(3))
        redaction.span = {static_cast<std::size_t>(row.integer(3)), static_cast<std::size_t>(row.integer(4))};
    if (!row.isNull(9))
        redaction.removed = {std::string(row.text(9)), Instant{row.integer(10)}, {}};
    return redaction;
}

} // namespace

Result<std::int64_t> addRedaction(CaseFile &file, const Redaction &redaction)
{
    Database &database = file.database();
    if (Status known = checkKnown(database, redaction); !known)
        return std::unexpected(known.error());
    Transaction transaction(database);
    if (!transaction.status())
        return std::unexpected(transaction.status().error());
    const auto holds = holdsAlready(database, redaction);
    if (!holds)
        return std::unexpected(holds.error());
    if (*holds)
        return failure(Error::Code::Conflict, pathText(database.file()), "the same redaction holds already",
                       "`redact list` shows what holds");
    const auto act = recordAct(database, redaction.added);
    if (!act)
        return act;
    Statement insert(database, "INSERT INTO redaction (event, conversation, first, last, reason, note, added) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)");
    putTarget(insert, redaction);
    insert.put(redaction.reason).put(redaction.note).put(*act).run();
    if (insert.failed())
        return std::unexpected(insert.status().error());
    const auto number = database.number("SELECT last_insert_rowid()");
    if (!number)
        return std::unexpected(number.error());
    return transaction.commit().transform([&] { return number->value_or(0); });
}

Status removeRedaction(CaseFile &file, std::int64_t number, const Act &act)
{
    Database &database = file.database();
    Transaction transaction(database);
    if (!transaction.status())
        return transaction.status();
    const auto made = recordAct(database, act);
    if (!made)
        return std::unexpected(made.error());
    Statement update(database, "UPDATE redaction SET removed = ? WHERE id = ? AND removed IS NULL");
    update.put(*made).put(number).run();
    if (update.failed())
        return update.status();
    if (database.rowsChanged() == 0)
        return failure(Error::Code::NotFound, pathText(database.file()), std::format("no redaction {} holds", number),
                       "`redact list` shows what holds");
    return transaction.commit();
}

Result<std::vector<Redaction>> redactions(Database &database)
{
    std::vector<Redaction> all;
    const auto known = database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'redaction'");
    if (!known || known->value_or(0) == 0) // a case of an older program that is only read has none
        return known.transform([&](const auto &) { return all; });
    Statement rows(database,
                   "SELECT r.id, r.event, r.conversation, r.first, r.last, r.reason, r.note, a.author, a.time, "
                   "b.author, b.time FROM redaction r JOIN act a ON a.id = r.added LEFT JOIN act b ON b.id = r.removed "
                   "ORDER BY r.id");
    while (rows.next())
        all.push_back(redactionOf(rows));
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return all;
}

} // namespace casebook::store
