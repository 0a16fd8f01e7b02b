// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

#include "core/store/database.h"

#include "schematext.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace casebook::store {

namespace {

// "Csbk"; tells our files from other SQLite databases.
constexpr std::int64_t applicationId = 0x4373626B;

Status applySteps(Database &database, std::int64_t from)
{
    for (auto step = static_cast<std::size_t>(from); step < std::size(schemaSteps); ++step) {
        if (Status done = database.execute(schemaSteps[step]); !done)
            return done;
    }
    return database.execute("PRAGMA user_version = " + std::to_string(schemaVersion()));
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(std::size(schemaSteps));
}

Status createSchema(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.status())
        return transaction.status();
    if (Status named = database.execute("PRAGMA application_id = " + std::to_string(applicationId)); !named)
        return named;
    if (Status applied = applySteps(database, 0); !applied)
        return applied;
    return transaction.commit();
}

Status checkSchema(Database &database)
{
    const auto application = database.number("PRAGMA application_id");
    if (!application)
        return std::unexpected(application.error());
    if (application->value_or(0) != applicationId)
        return failure(Error::Code::Corrupt, pathText(database.file()), "is no Casebook case",
                       "Name a case file (*.casebook)");
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (version->value_or(0) > schemaVersion())
        return failure(Error::Code::NewerVersion, pathText(database.file()),
                       "was made by a newer Casebook (case version " + std::to_string(**version) +
                           ", this program knows up to " + std::to_string(schemaVersion()) + ")",
                       "Open it with that version or a later one");
    if (version->value_or(0) < 1)
        return failure(Error::Code::Corrupt, pathText(database.file()), "the case file is damaged (no version)",
                       "Take it from a backup, or import the sources into a new case");
    return {};
}

Status upgradeSchema(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (version->value_or(0) == schemaVersion())
        return {};
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.status())
        return transaction.status();
    if (Status applied = applySteps(database, version->value_or(0)); !applied)
        return applied;
    return transaction.commit();
}

Result<bool> hasDeferredIndexes(Database &database)
{
    // One statement makes one index, so the text says how many there must be.
    std::int64_t wanted = 0;
    for (std::size_t at = deferredIndexes.find("CREATE INDEX"); at != std::string_view::npos;
         at = deferredIndexes.find("CREATE INDEX", at + 1))
        ++wanted;
    const auto present = database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name IN "
                                         "('event_by_key', 'event_by_conversation', 'event_by_time', "
                                         "'event_by_place', 'conversation_by_start', 'conversation_by_end', "
                                         "'conversation_by_messages', 'conversation_by_title')");
    if (!present)
        return std::unexpected(present.error());
    return present->value_or(0) == wanted;
}

Status createDeferredIndexes(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Write);
    if (!transaction.status())
        return transaction.status();
    if (Status made = database.execute(deferredIndexes); !made)
        return made;
    return transaction.commit();
}

} // namespace casebook::store
