// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/logrows.h"

#include "core/store/database.h"

#include "schematext.h"

#include <algorithm>
#include <array>

namespace casebook::store {

namespace {

constexpr std::array<std::string_view, 5> guards{"log_entry_order", "log_entry_update", "log_entry_delete",
                                                 "log_signature_update", "log_signature_delete"};

} // namespace

Result<bool> hasLog(Database &database)
{
    return database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'log_entry'")
        .transform([](std::optional<std::int64_t> count) { return count.value_or(0) > 0; });
}

Status addLogRow(Database &database, std::int64_t number, std::string_view entry, const crypto::Sha256Value &leaf,
                 const crypto::Sha256Value &root)
{
    Statement insert(database, "INSERT INTO log_entry (number, entry, leaf, root) VALUES (?, ?, ?, ?)");
    insert.put(number).put(entry).put(std::span(leaf)).put(std::span(root)).run();
    return insert.status();
}

Status addLogSignature(Database &database, const LogSignature &signature)
{
    Statement insert(database, "INSERT INTO log_signature (checkpoint, signature) VALUES (?, ?)");
    insert.bind(1, signature.checkpoint).bindBlob(2, std::as_bytes(std::span(signature.signature))).run();
    return insert.status();
}

Result<std::vector<crypto::Sha256Value>> logLeaves(Database &database)
{
    Statement rows(database, "SELECT leaf FROM log_entry ORDER BY number");
    std::vector<crypto::Sha256Value> leaves;
    while (rows.next()) {
        const auto bytes = std::as_bytes(std::span(rows.blob(0)));
        crypto::Sha256Value &leaf = leaves.emplace_back();
        if (bytes.size() != leaf.size())
            return failure(Error::Code::Corrupt, pathText(database.file()), "its log is damaged",
                           "Run: casebook-cli audit verify CASE");
        std::ranges::copy(bytes, leaf.begin());
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return leaves;
}

Status forEachLogRow(Database &database, const std::function<bool(const LogRow &)> &visit)
{
    Statement rows(database, "SELECT number, entry, leaf, root FROM log_entry ORDER BY number");
    bool more = true;
    while (more && rows.next())
        more =
            visit({rows.integer(0), std::string(rows.text(1)), std::string(rows.blob(2)), std::string(rows.blob(3))});
    return rows.status();
}

Result<std::vector<LogSignature>> logSignatures(Database &database)
{
    Statement rows(database, "SELECT checkpoint, signature FROM log_signature ORDER BY id");
    std::vector<LogSignature> signatures;
    while (rows.next())
        signatures.push_back({std::string(rows.text(0)), std::string(rows.blob(1))});
    if (rows.failed())
        return std::unexpected(rows.status().error());
    return signatures;
}

Result<std::vector<std::string>> missingLogGuards(Database &database)
{
    std::vector<std::string> missing;
    Statement row(database, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?");
    for (const std::string_view guard : guards) {
        row.bind(1, guard);
        if (!row.next() ||
            std::ranges::none_of(schemaSteps, [&row](std::string_view step) { return step.contains(row.text(0)); }))
            missing.emplace_back(guard);
        row.reset();
    }
    if (row.failed())
        return std::unexpected(row.status().error());
    return missing;
}

} // namespace casebook::store
