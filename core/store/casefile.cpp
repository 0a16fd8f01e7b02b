// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/casefile.h"

#include "core/base/hex.h"
#include "core/crypto/digest.h"
#include "core/model/instant.h"
#include "core/store/database.h"
#include "core/store/readerstate.h"
#include "core/store/schema.h"
#include "core/store/secret.h"

#include <QLockFile>

#include <system_error>

namespace casebook::store {

namespace {

// Larger pages than usual: rows carry message texts, and blocks of raw bytes lie beside them.
constexpr std::string_view newFileSettings = "PRAGMA page_size = 8192";
// A commit must survive the program, not a power cut in the very same second: NORMAL never damages a WAL database.
constexpr std::string_view writerSettings = "PRAGMA synchronous = NORMAL;"
                                            "PRAGMA cache_size = -65536;"
                                            "PRAGMA wal_autocheckpoint = 4096";

Result<CaseInfo> writeIdentity(Database &database, const NewCase &settings, const Clock &clock)
{
    const std::string random = crypto::randomBytes(16);
    const auto insert = [&database](std::string_view key, const auto &value) {
        Statement statement(database, "INSERT INTO meta (key, value) VALUES (?, ?)");
        statement.bind(1, key).bind(2, value).run();
        return statement.status();
    };
    CaseInfo info;
    info.id = toHex(std::as_bytes(std::span(random)));
    info.title = settings.title;
    info.policy = settings.policy;
    info.created = toRfc3339(Instant{clock.now().time_since_epoch().count()});
    for (const Status &done :
         {insert("id", std::string_view(info.id)), insert("title", std::string_view(info.title)),
          insert("created", std::string_view(info.created)), insert("policy", static_cast<std::int64_t>(info.policy)),
          insert("seal", std::string_view(identitySeal(info))), addCaseSecret(database)}) {
        if (!done)
            return std::unexpected(done.error());
    }
    return info;
}

Status makeFile(const Path &file, const NewCase &settings, const Clock &clock, const CaseFile::FirstRows &firstRows)
{
    auto database = Database::open(file, Database::Mode::Create);
    if (!database)
        return std::unexpected(database.error());
    Database &made = **database;
    if (Status done = made.execute(newFileSettings); !done)
        return done;
    if (Status done = createSchema(made); !done)
        return done;
    const auto info = writeIdentity(made, settings, clock);
    if (!info)
        return std::unexpected(info.error());
    if (Status done = firstRows ? firstRows(made, *info) : Status(); !done)
        return done;
    return made.execute("PRAGMA journal_mode = WAL");
}

/// The error of a temporary file, told about the file that the person named.
Error about(const Path &file, Error error)
{
    error.subject = pathText(file);
    return error;
}

} // namespace

std::string_view policyName(Policy policy)
{
    return policy == Policy::Single ? "single" : "four-eyes";
}

Result<CaseFile> CaseFile::create(const Path &file, const NewCase &settings, const Clock &clock,
                                  const FirstRows &firstRows)
{
    auto lock = Database::lockForWriting(file);
    if (!lock)
        return std::unexpected(lock.error());
    std::error_code failed;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, failed)))
        return failure(Error::Code::Conflict, pathText(file), "there is a file of this name already",
                       "Choose another name, or open that case");
    // Under its own name only once it is complete, so that a killed program leaves no half a case.
    Path partial = file;
    partial += ".partial";
    for (const char *leftover : {"", "-journal", "-wal", "-shm"}) {
        Path path = partial;
        path += leftover;
        std::filesystem::remove(path, failed);
    }
    if (Status made = makeFile(partial, settings, clock, firstRows); !made) {
        std::filesystem::remove(partial, failed);
        return std::unexpected(about(file, made.error()));
    }
    std::filesystem::rename(partial, file, failed);
    if (failed)
        return failure(Error::Code::Io, pathText(file), "cannot be made: " + failed.message(), "Check the disk");
    lock->reset();
    return open(file);
}

Result<CaseFile> CaseFile::open(const Path &file, std::chrono::milliseconds patience)
{
    auto database = Database::open(file, Database::Mode::Write, patience);
    if (!database)
        return std::unexpected(database.error());
    Database &opened = **database;
    for (Status (*step)(Database &) : {checkSchema, upgradeSchema}) {
        if (Status done = step(opened); !done)
            return std::unexpected(done.error());
    }
    if (Status done = opened.execute(writerSettings); !done)
        return std::unexpected(done.error());
    auto info = readCaseInfo(opened);
    if (!info)
        return std::unexpected(info.error());
    if (Status done = restoreDeferredIndexes(opened); !done)
        return std::unexpected(done.error());
    return CaseFile(*std::move(database), *std::move(info));
}

CaseFile::CaseFile(std::unique_ptr<Database> database, CaseInfo info)
    : m_database(std::move(database)), m_info(std::move(info))
{
}

CaseFile::~CaseFile() = default;
CaseFile::CaseFile(CaseFile &&) noexcept = default;
CaseFile &CaseFile::operator=(CaseFile &&) noexcept = default;

Status CaseFile::rememberRoots(const std::vector<std::string> &paths)
{
    Statement insert(*m_database, "INSERT OR IGNORE INTO root (path) VALUES (?)");
    for (const std::string &path : paths)
        insert.bind(1, path).run();
    return insert.status();
}

const CaseInfo &CaseFile::info() const
{
    return m_info;
}

} // namespace casebook::store
