// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/secret.h"

#include "core/crypto/digest.h"
#include "core/store/database.h"

namespace casebook::store {

namespace {

constexpr std::size_t secretBytes = 32;

} // namespace

Result<std::string> caseSecret(Database &database)
{
    Statement row(database, "SELECT value FROM meta WHERE key = 'secret'");
    std::string secret(row.next() ? row.blob(0) : std::string_view());
    if (row.failed())
        return std::unexpected(row.status().error());
    return secret;
}

Status addCaseSecret(Database &database)
{
    const std::string secret = crypto::randomBytes(secretBytes);
    Statement insert(database, "INSERT INTO meta (key, value) VALUES ('secret', ?)");
    insert.put(std::as_bytes(std::span(secret))).run();
    return insert.status();
}

Result<std::string> ensureCaseSecret(CaseFile &file)
{
    auto secret = caseSecret(file.database());
    if (!secret || !secret->empty())
        return secret;
    return addCaseSecret(file.database()).and_then([&] { return caseSecret(file.database()); });
}

} // namespace casebook::store
