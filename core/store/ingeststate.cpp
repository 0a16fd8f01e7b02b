// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/ingeststate.h"

#include "core/store/fields.h"
#include "core/store/schema.h"

#include <algorithm>
#include <utility>

namespace casebook::store {

namespace {

/// As in resources/sql/indexes.sql. Tables of one pack join row by row of all their conversations: without it each
/// would look through all rows of the table.
constexpr std::string_view conversationIndex =
    "CREATE INDEX IF NOT EXISTS event_by_conversation ON event (conversation, ordinal, type)";

} // namespace

Ingest::State::State(CaseFile &file)
    : database(file.database()), people(database), lastCommit(std::chrono::steady_clock::now())
{
    load();
    if (!error)
        prepare();
}

void Ingest::State::load()
{
    const auto deferred = deferIndexes(database);
    if (!deferred)
        return fail(deferred.error());
    indexesDeferred = *deferred;
    const auto after = [this](std::string_view greatestUsed, std::int64_t &number) {
        const auto greatest = database.number(greatestUsed);
        if (!greatest)
            fail(greatest.error());
        else
            number = std::max<std::int64_t>(greatest->value_or(0), 0) + 1;
    };
    after("SELECT max(id) FROM source", next.source);
    after("SELECT max(id) FROM piece", next.piece);
    after("SELECT max(id) FROM issue", next.issue);
    // Merging deletes conversations and events, also the last ones. Their numbers are not given again: a case made anew
    // from the same bytes in one go never had them free.
    next.conversation = next.piece;
    after("SELECT max(event_to) - 1 FROM piece WHERE source = (SELECT source FROM piece ORDER BY id DESC LIMIT 1)",
          next.event);
    if (Status loaded = people.load(); !loaded)
        fail(loaded.error());
}

void Ingest::State::prepare()
{
    const auto make = [this](std::string_view sql) { return Statement(database, sql); };
    insertEvent = make("INSERT INTO event VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insertParticipant = make("INSERT INTO participant (source, offset, length, piece, person, jid, nick, joined, "
                             "joined_form, raw_joined, left, left_form, raw_left) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insertMetadata = make("INSERT INTO metadata (source, offset, length, kind, piece) VALUES (?,?,?,?,?)");
    insertIssue = make("INSERT INTO issue (source, offset, length, severity, code, message, owns, id) "
                       "VALUES (?,?,?,?,?,?,?,?)");
    insertBlock = make("INSERT INTO block (source, offset, length, data) VALUES (?,?,?,?)");
    insertPiece = make("INSERT INTO piece VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insertMember = make("INSERT INTO member (piece, position, person, nick) VALUES (?,?,?,?)");
    insertConversation = make(writeConversation);
    selectByConvId = make("SELECT id FROM conversation WHERE conv_id = ? AND tenant = ? ORDER BY id");
    selectByUid = make("SELECT id FROM conversation WHERE uid = ? ORDER BY id");
}

void Ingest::State::fail(Error what)
{
    if (!error)
        error = std::move(what);
    inSource = false; // but the pieces stay: the caller may still hold one
    if (database.inTransaction())
        static_cast<void>(database.execute("ROLLBACK")); // the first error is the one to tell
}

bool Ingest::State::run(Statement &statement)
{
    if (statement.run()) {
        ++uncommitted;
        return true;
    }
    fail(statement.status().error());
    return false;
}

bool Ingest::State::execute(std::string_view sql)
{
    if (const Status done = database.execute(sql); !done) {
        fail(done.error());
        return false;
    }
    return true;
}

bool Ingest::State::commit()
{
    if (database.inTransaction() && !execute("COMMIT"))
        return false;
    uncommitted = 0;
    lastCommit = std::chrono::steady_clock::now();
    return true;
}

void Ingest::State::begin(const SourceHead &given, Undo wanted)
{
    if (ready())
        abandon();
    if (error || (!database.inTransaction() && !execute("BEGIN IMMEDIATE")))
        return;
    undo = wanted;
    if (undo == Undo::Possible && !execute("SAVEPOINT source"))
        return;
    if (given.kind == SourceKind::Requested && indexesDeferred && !execute(conversationIndex))
        return;
    inSource = true;
    head = given;
    next.people = people.count();
    atBegin = next;
    source = next.source++;
    rank = {static_cast<std::int64_t>(given.kind), given.path, static_cast<std::int64_t>(given.bytes), given.modified,
            source};
    pieces.clear();
    duplicates = issues = notes = 0;
    newEvents = {};
}

void Ingest::State::abandon()
{
    if (undo == Undo::Impossible)
        return fail({Error::Code::Internal, head.path, "its reader broke off what was promised to be whole",
                     "Please report this as a defect", std::nullopt});
    inSource = false;
    pieces.clear();
    next = atBegin;
    longConversations.clear();
    people.forgetAfter(atBegin.people);
    execute("ROLLBACK TO source");
    execute("RELEASE source");
}

bool Ingest::State::end(const SourceTail &tail)
{
    if (people.error()) {
        fail(*people.error());
        return false;
    }
    if (!pieces.empty()) {
        fail({Error::Code::Internal, head.path, "its reader left a conversation without an end",
              "Please report this as a defect", std::nullopt});
        return false;
    }
    Statement known(database, "SELECT id FROM source WHERE path = ? AND sha256 = ?");
    known.bind(1, head.path).bindBlob(2, tail.sha256);
    if (known.next()) {
        last = SourceKey{known.integer(0)};
        abandon();
        return !error;
    }
    if (!writeSource(tail) || (undo == Undo::Possible && !execute("RELEASE source")))
        return false;
    inSource = false;
    if (tail.bytes != head.bytes)
        longConversations.clear(); // their parts were ranked by the size that was expected
    last = SourceKey{source};
    return true;
}

bool Ingest::State::writeSource(const SourceTail &tail)
{
    Statement insert(database, "INSERT INTO source (id, path, tenant, kind, bytes, modified, sha256, dialect, "
                               "duplicates, issues, notes, zone, settings, container, wrapping, container_sha256) "
                               "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(1, source).bind(2, head.path).bind(3, head.tenant).bind(4, static_cast<std::int64_t>(head.kind));
    insert.bind(5, static_cast<std::int64_t>(tail.bytes)).bind(6, head.modified).bindBlob(7, tail.sha256);
    insert.bind(8, tail.dialect).bind(9, duplicates).bind(10, issues).bind(11, notes).bind(12, head.zone);
    insert.bind(13, head.settings)
        .bind(14, head.container)
        .bind(15, tail.wrapping.empty() ? head.wrapping : tail.wrapping);
    if (head.container.empty())
        insert.bindNull(16);
    else
        insert.bindBlob(16, head.containerSha256);
    if (!run(insert))
        return false;
    Statement record(database, "INSERT INTO source_record (source, type, count) VALUES (?,?,?)");
    for (const auto &[type, count] : tail.records) {
        record.bind(1, source).bind(2, type).bind(3, static_cast<std::int64_t>(count));
        if (!run(record))
            return false;
    }
    Statement given(database, "INSERT INTO source_event (source, type, count) VALUES (?,?,?)");
    for (std::size_t type = 0; type < newEvents.size(); ++type) {
        given.bind(1, source).bind(2, static_cast<std::int64_t>(type)).bind(3, newEvents[type]);
        if (newEvents[type] != 0 && !run(given))
            return false;
    }
    return true;
}

void Ingest::State::count(const IssueRecord &issue)
{
    ++(issue.severity == Severity::Note ? notes : issues);
    insertIssue.bind(1, source).bind(2, static_cast<std::int64_t>(issue.span.offset));
    insertIssue.bind(3, static_cast<std::int64_t>(issue.span.length));
    insertIssue.bind(4, static_cast<std::int64_t>(issue.severity));
    insertIssue.bindView(5, issue.code);
    insertIssue.bindView(6, issue.message);
    insertIssue.bind(7, std::int64_t{issue.ownsBytes}).bind(8, next.issue++);
    run(insertIssue);
}

} // namespace casebook::store
