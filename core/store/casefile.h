// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/path.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

class Database;

/// Who must agree before something leaves the case. Chosen when the case is made and never changed. The numbers are
/// stored in case files.
enum class Policy : std::uint8_t { FourEyes = 0, Single = 1 };

/// `four-eyes`, `single`.
std::string_view policyName(Policy policy);

struct NewCase
{
    std::string title; ///< May be empty.
    Policy policy = Policy::FourEyes;
};

struct CaseInfo
{
    Path file;
    std::string id; ///< 32 hex digits, random, given when the case was made.
    std::string title;
    Policy policy = Policy::FourEyes;
    std::string created; ///< RFC 3339, UTC.
};

/// One case: a SQLite file (`*.casebook`) on a local disk, with text, raw records, source hashes and places in it.
///
/// This object owns the writing connection and is confined to the thread that uses it; at most one process writes
/// at a time (a second one gets Error::Code::Conflict). Any number of CaseReaders may read beside it.
class CaseFile
{
public:
    /// What is written into a new case before anybody can see it.
    using FirstRows = std::function<Status(Database &, const CaseInfo &)>;

    /// Makes a new case; an existing file is a Conflict and stays as it is.
    static Result<CaseFile> create(const Path &file, const NewCase &settings, const Clock &clock = SystemClock(),
                                   const FirstRows &firstRows = {});

    /// Opens a case for writing and brings an older one up to date, in one transaction. NotFound; Corrupt when the
    /// file is no case; NewerVersion when a newer program made it; Conflict when after `patience` another process still
    /// writes.
    static Result<CaseFile> open(const Path &file, std::chrono::milliseconds patience = {});

    ~CaseFile();
    CaseFile(CaseFile &&) noexcept;
    CaseFile &operator=(CaseFile &&) noexcept;

    const CaseInfo &info() const;

    /// Remembers what was named for import (absolute, as pathText()), so that files that appear there later are
    /// noticed.
    Status rememberRoots(const std::vector<std::string> &paths);

    /// For the other types of this folder.
    Database &database() { return *m_database; }

private:
    CaseFile(std::unique_ptr<Database> database, CaseInfo info);

    std::unique_ptr<Database> m_database;
    CaseInfo m_info;
};

} // namespace casebook::store
