// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/saved.h"

#include "core/store/fields.h"
#include "core/store/readerstate.h"

#include <array>

namespace casebook::store {

namespace {

constexpr std::string_view selectVersions =
    "SELECT v.version, v.text, v.context, v.zone, a.author, a.time, a.scope FROM saved_version v "
    "JOIN act a ON a.id = v.act WHERE v.saved = ? ORDER BY v.version";

SavedVersion toVersion(const Statement &row)
{
    SavedVersion version{.number = row.integer(0),
                         .content = {},
                         .act = {std::string(row.text(4)), Instant{row.integer(5)}, std::string(row.text(6))}};
    if (!row.isNull(1))
        version.content = {std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3))};
    return version;
}

Result<std::vector<SavedVersion>> versionsOf(Database &database, std::int64_t saved)
{
    std::vector<SavedVersion> versions;
    Statement rows(database, selectVersions);
    rows.put(saved);
    while (rows.next())
        versions.push_back(toVersion(rows));
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return versions;
}

Result<std::optional<std::int64_t>> find(Database &database, SavedKind kind, std::string_view name)
{
    Statement row(database, "SELECT id FROM saved WHERE kind = ? AND folded = ?");
    row.put(static_cast<std::int64_t>(kind)).put(foldText(name));
    const std::optional<std::int64_t> id = row.next() ? std::optional(row.integer(0)) : std::nullopt;
    if (row.failed())
        return std::unexpected(row.status().error());
    return id;
}

Result<std::int64_t> findOrMake(Database &database, SavedKind kind, std::string_view name)
{
    Statement insert(database, "INSERT OR IGNORE INTO saved (kind, name, folded) VALUES (?, ?, ?)");
    insert.put(static_cast<std::int64_t>(kind)).put(name).put(foldText(name)).run();
    if (insert.failed())
        return std::unexpected(insert.status().error());
    return find(database, kind, name).transform([](std::optional<std::int64_t> id) { return id.value_or(0); });
}

Error unknown(const Database &database, SavedKind kind, std::string_view name)
{
    return {Error::Code::NotFound,
            pathText(database.file()),
            "has no " + std::string(savedKindName(kind)) + " \"" + std::string(name) + '"',
            "Check its name; `list` shows them all",
            {}};
}

Status insertVersion(Database &database, std::int64_t saved, std::int64_t number,
                     const std::optional<SavedText> &content, const Act &act)
{
    const auto made = recordAct(database, act);
    if (!made)
        return std::unexpected(made.error());
    Statement insert(database, "INSERT INTO saved_version (saved, version, text, context, zone, act) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, saved).bind(2, number).bind(6, *made);
    if (content)
        insert.bind(3, content->text);
    else
        insert.bindNull(3);
    insert.bind(4, content ? content->context : "").bind(5, content ? content->zone : "").run();
    return insert.status();
}

} // namespace

std::string_view savedKindName(SavedKind kind)
{
    constexpr std::array<std::string_view, 3> names{"filter", "term list", "mail target"};
    return names[static_cast<std::size_t>(kind)];
}

Result<std::int64_t> save(CaseFile &file, SavedKind kind, std::string_view name, const SavedText &content,
                          const Act &act)
{
    if (Status checked = checkName(name, savedKindName(kind)); !checked)
        return std::unexpected(checked.error());
    Database &database = file.database();
    Transaction transaction(database);
    if (!transaction.status())
        return std::unexpected(transaction.status().error());
    const auto id = findOrMake(database, kind, name);
    if (!id)
        return id;
    const auto versions = versionsOf(database, *id);
    if (!versions)
        return std::unexpected(versions.error());
    const std::int64_t newest = versions->empty() ? 0 : versions->back().number;
    if (newest > 0 && versions->back().content == content)
        return newest;
    if (Status done = insertVersion(database, *id, newest + 1, content, act); !done)
        return std::unexpected(done.error());
    return transaction.commit().transform([&] { return newest + 1; });
}

Status removeSaved(CaseFile &file, SavedKind kind, std::string_view name, const Act &act)
{
    Database &database = file.database();
    Transaction transaction(database);
    if (!transaction.status())
        return transaction.status();
    const auto id = find(database, kind, name);
    if (!id)
        return std::unexpected(id.error());
    const auto versions = *id ? versionsOf(database, **id) : std::vector<SavedVersion>();
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->empty() || !versions->back().content)
        return std::unexpected(unknown(database, kind, name));
    if (Status done = insertVersion(database, **id, versions->back().number + 1, std::nullopt, act); !done)
        return done;
    return transaction.commit();
}

Result<std::vector<Saved>> CaseReader::saved(SavedKind kind) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Database &database = *m_state->database;
    std::vector<Saved> all;
    const auto present = hasReviewTables(database);
    if (!present || !*present)
        return present.transform([&](bool) { return all; });
    Statement rows(database, "SELECT id, name FROM saved WHERE kind = ? ORDER BY folded");
    rows.put(static_cast<std::int64_t>(kind));
    while (rows.next()) {
        auto versions = versionsOf(database, rows.integer(0));
        if (!versions)
            return std::unexpected(versions.error());
        if (!versions->empty() && versions->back().content)
            all.push_back({std::string(rows.text(1)), versions->front().act.author, std::move(versions->back())});
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return all;
}

Result<std::vector<SavedVersion>> CaseReader::savedVersions(SavedKind kind, std::string_view name) const
{
    const Snapshot snapshot(*m_state);
    if (!snapshot.status())
        return std::unexpected(snapshot.status().error());
    Database &database = *m_state->database;
    const auto present = hasReviewTables(database);
    if (!present)
        return std::unexpected(present.error());
    const auto id = *present ? find(database, kind, name) : Result<std::optional<std::int64_t>>();
    if (!id)
        return std::unexpected(id.error());
    if (!*id)
        return std::unexpected(unknown(database, kind, name));
    return versionsOf(database, **id);
}

} // namespace casebook::store
