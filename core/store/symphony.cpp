// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/symphony.h"

#include "core/store/casereader.h"
#include "core/store/database.h"

#include <array>

namespace casebook::store {

namespace {

/// False for a case that an older program made and nobody has written to since.
Result<bool> hasTables(const CaseReader &reader)
{
    return reader.database()
        .number("SELECT 1 FROM sqlite_master WHERE name = 'symphony_afterwards'")
        .transform([](std::optional<std::int64_t> found) { return found.has_value(); });
}

/// All rows of a statement as values.
template <typename Value>
Result<std::vector<Value>> allRows(const CaseReader &reader, std::string_view sql, Value (*read)(const Statement &))
{
    const auto present = hasTables(reader);
    if (!present || !*present)
        return present.transform([](bool) { return std::vector<Value>(); });
    Statement rows(reader.database(), sql);
    std::vector<Value> values;
    while (rows.next())
        values.push_back(read(rows));
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return values;
}

SymphonyPerson readPerson(const Statement &row)
{
    return {.folded = std::string(row.text(0)),
            .jid = std::string(row.text(1)),
            .action = row.integer(2),
            .user = row.integer(3),
            .email = std::string(row.text(4)),
            .userName = std::string(row.text(5)),
            .firstName = std::string(row.text(6)),
            .lastName = std::string(row.text(7)),
            .displayName = std::string(row.text(8)),
            .disableAfter = row.integer(9) != 0,
            .guessed = row.integer(10) != 0};
}

SymphonyStream readStream(const Statement &row)
{
    return {.key = std::string(row.text(0)),
            .action = row.integer(1),
            .roomName = std::string(row.text(2)),
            .description = std::string(row.text(3)),
            .owner = std::string(row.text(4)),
            .stream = std::string(row.text(5)),
            .making = row.integer(6) != 0,
            .deactivateAfter = row.integer(7) != 0,
            .removeAfter = std::string(row.text(8))};
}

SymphonyDone readDone(const Statement &row)
{
    return {std::string(row.text(0)), std::string(row.text(1)), row.integer(2)};
}

SymphonyMessage readMessage(const Statement &row)
{
    return {.id = std::string(row.text(0)),
            .stream = std::string(row.text(1)),
            .sender = std::string(row.text(2)),
            .state = static_cast<SymphonyState>(row.integer(3)),
            .message = std::string(row.text(4)),
            .diagnostic = std::string(row.text(5)),
            .failure = std::string(row.text(6)),
            .attempts = row.integer(7)};
}

constexpr std::string_view selectMessages =
    "SELECT id, stream, sender, state, message, diagnostic, class, attempts FROM symphony_message ";

} // namespace

std::string_view symphonyStateName(SymphonyState state)
{
    constexpr std::array<std::string_view, 4> names{"not-sent", "unknown", "failed", "imported"};
    return names[static_cast<std::size_t>(state)];
}

Result<std::vector<SymphonyPerson>> symphonyPeople(const CaseReader &reader)
{
    return allRows(reader,
                   "SELECT folded, jid, action, user, email, user_name, first_name, last_name, display_name, "
                   "disable_after, guessed FROM symphony_person ORDER BY folded",
                   readPerson);
}

Result<std::vector<SymphonyStream>> symphonyStreams(const CaseReader &reader)
{
    return allRows(reader,
                   "SELECT key, action, room_name, description, owner, stream, making, COALESCE(deactivate, 0), "
                   "COALESCE(remove, '') FROM symphony_stream LEFT JOIN symphony_afterwards USING (key) ORDER BY key",
                   readStream);
}

Status putSymphony(CaseFile &file, std::span<const SymphonyPerson> people, std::span<const SymphonyStream> streams)
{
    Transaction transaction(file.database());
    if (!transaction.status())
        return transaction.status();
    Statement person(file.database(),
                     "INSERT OR REPLACE INTO symphony_person VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const SymphonyPerson &row : people) {
        person.put(row.folded).put(row.jid).put(row.action).put(row.user).put(row.email).put(row.userName);
        person.put(row.firstName).put(row.lastName).put(row.displayName);
        person.put(std::int64_t{row.disableAfter}).put(std::int64_t{row.guessed}).run();
    }
    Statement stream(file.database(), "INSERT OR REPLACE INTO symphony_stream VALUES (?, ?, ?, ?, ?, ?, ?)");
    Statement afterwards(file.database(), "INSERT OR REPLACE INTO symphony_afterwards VALUES (?, ?, ?)");
    for (const SymphonyStream &row : streams) {
        stream.put(row.key).put(row.action).put(row.roomName).put(row.description).put(row.owner).put(row.stream);
        stream.put(std::int64_t{row.making}).run();
        afterwards.put(row.key).put(std::int64_t{row.deactivateAfter}).put(row.removeAfter).run();
    }
    return person.status()
        .and_then([&] { return stream.status(); })
        .and_then([&] { return afterwards.status(); })
        .and_then([&] { return transaction.commit(); });
}

Result<std::vector<SymphonyDone>> symphonyDone(const CaseReader &reader)
{
    return allRows(reader, "SELECT what, stream, user FROM symphony_done", readDone);
}

Status putSymphonyDone(CaseFile &file, const SymphonyDone &done)
{
    Statement insert(file.database(), "INSERT OR REPLACE INTO symphony_done VALUES (?, ?, ?)");
    insert.put(done.what).put(done.stream).put(done.user).run();
    return insert.status();
}

Status putSymphonyMessages(CaseFile &file, std::span<const SymphonyMessage> messages, LedgerLines there)
{
    Transaction transaction(file.database());
    if (!transaction.status())
        return transaction.status();
    Statement insert(file.database(),
                     std::string(there == LedgerLines::Keep ? "INSERT OR IGNORE" : "INSERT OR REPLACE") +
                         " INTO symphony_message VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const SymphonyMessage &row : messages) {
        insert.put(row.id).put(row.stream).put(row.sender).put(static_cast<std::int64_t>(row.state));
        insert.put(row.message).put(row.diagnostic).put(row.failure).put(row.attempts).run();
    }
    return insert.status().and_then([&] { return transaction.commit(); });
}

Result<std::optional<SymphonyMessage>> symphonyMessage(const CaseReader &reader, std::string_view id)
{
    const auto present = hasTables(reader);
    if (!present || !*present)
        return present.transform([](bool) { return std::optional<SymphonyMessage>(); });
    Statement row(reader.database(), std::string(selectMessages) + "WHERE id = ?");
    row.put(id);
    const auto found = row.next() ? std::optional(readMessage(row)) : std::nullopt;
    return row.failed() ? Result<std::optional<SymphonyMessage>>(std::unexpected(row.status().error())) : found;
}

Status forEachSymphonyMessage(const CaseReader &reader, std::optional<SymphonyState> state,
                              const std::function<bool(const SymphonyMessage &)> &visit)
{
    const auto present = hasTables(reader);
    if (!present || !*present)
        return present.transform([](bool) {});
    Statement rows(reader.database(),
                   std::string(selectMessages) + (state ? "WHERE state = ? ORDER BY id" : "ORDER BY id"));
    if (state)
        rows.put(static_cast<std::int64_t>(*state));
    while (rows.next() && visit(readMessage(rows)))
        ;
    return rows.status();
}

Result<SymphonyCounts> countSymphony(const CaseReader &reader)
{
    SymphonyCounts counts;
    const auto present = hasTables(reader);
    if (!present || !*present)
        return present.transform([&](bool) { return counts; });
    Statement rows(reader.database(), "SELECT state, class, count(*) FROM symphony_message GROUP BY state, class");
    while (rows.next()) {
        const auto state = static_cast<SymphonyState>(rows.integer(0));
        counts.states[state] += rows.integer(2);
        if (state != SymphonyState::Imported && !rows.text(1).empty())
            counts.failures[std::string(rows.text(1))] += rows.integer(2);
    }
    return rows.failed() ? Result<SymphonyCounts>(std::unexpected(rows.status().error())) : counts;
}

} // namespace casebook::store
