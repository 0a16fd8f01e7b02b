// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/schema.h"

#include "core/store/database.h"

#include "schematext.h"

#include <cstddef>
#include <iterator>
#include <string>
#include <vector>

namespace casebook::store {

namespace {

// "Csbk"; tells our files from other SQLite databases.
constexpr std::int64_t applicationId = 0x4373626B;

/// SQLite sorts in runs of this size: those that fit into the cache of the processor take a third less time than runs
/// of 64 MiB.
constexpr std::string_view sortingCache = "PRAGMA cache_size = -4096";

/// A second thread sorts one run while the first collects the next.
constexpr std::string_view sortingThreads = "PRAGMA threads = 1";

Status applySteps(Database &database, std::int64_t from)
{
    for (auto step = static_cast<std::size_t>(from); step < std::size(schemaSteps); ++step) {
        if (Status done = database.execute(schemaSteps[step]); !done)
            return done;
    }
    return database.execute("PRAGMA user_version = " + std::to_string(schemaVersion()));
}

Result<std::vector<std::string>> presentIndexes(Database &database)
{
    Statement statement(database, "SELECT name FROM sqlite_schema WHERE type = 'index' AND "
                                  "instr(?, 'EXISTS ' || name || ' ON') > 0");
    statement.bind(1, deferredIndexes);
    std::vector<std::string> names;
    while (statement.next())
        names.emplace_back(statement.text(0));
    if (statement.failed())
        return std::unexpected(statement.status().error());
    return names;
}

std::size_t deferredIndexCount()
{
    constexpr std::string_view word = "CREATE INDEX";
    std::size_t count = 0;
    for (std::size_t at = deferredIndexes.find(word); at != std::string_view::npos;
         at = deferredIndexes.find(word, at + 1))
        ++count;
    return count;
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(std::size(schemaSteps));
}

Status createSchema(Database &database)
{
    Transaction transaction(database);
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
    Transaction transaction(database);
    if (!transaction.status())
        return transaction.status();
    if (Status applied = applySteps(database, version->value_or(0)); !applied)
        return applied;
    return transaction.commit();
}

// Each index in a transaction of its own, so that the file beside the case stays small; what a kill leaves out,
// restoreDeferredIndexes() makes.
Status createDeferredIndexes(Database &database)
{
    const auto cache = database.number("PRAGMA cache_size");
    if (!cache)
        return std::unexpected(cache.error());
    for (const std::string_view setting : {sortingCache, sortingThreads}) {
        if (Status set = database.execute(setting); !set)
            return set;
    }
    Status made = database.execute(deferredIndexes);
    Status restored = database.execute("PRAGMA cache_size = " + std::to_string(cache->value_or(0)));
    return made ? restored : made;
}

Status restoreDeferredIndexes(Database &database)
{
    const auto present = presentIndexes(database);
    if (!present)
        return std::unexpected(present.error());
    const auto rows = database.number("SELECT EXISTS (SELECT 1 FROM conversation)");
    if (!rows)
        return std::unexpected(rows.error());
    const bool complete = present->size() == deferredIndexCount();
    return complete || rows->value_or(0) == 0 ? Status{} : createDeferredIndexes(database);
}

Result<bool> deferIndexes(Database &database)
{
    const auto present = presentIndexes(database);
    if (!present)
        return std::unexpected(present.error());
    const auto rows = database.number("SELECT EXISTS (SELECT 1 FROM conversation)");
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->value_or(0) != 0)
        return present->empty();
    for (const std::string &name : *present) {
        if (Status dropped = database.execute("DROP INDEX " + name); !dropped)
            return std::unexpected(dropped.error());
    }
    return true;
}

} // namespace casebook::store
