// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"
#include "core/store/database.h"
#include "core/store/find/finder.h"
#include "core/store/names.h"
#include "core/store/selection.h"

#include <memory>
#include <optional>
#include <string>

namespace casebook::store {

/// What a case says about itself. Corrupt where it is incomplete or does not fit its seal.
Result<CaseInfo> readCaseInfo(Database &database);

/// A digest over what a case says about itself, kept beside it. It finds accidents, and edits by those who do not
/// know of it; it is no signature.
std::string identitySeal(const CaseInfo &info);

/// The keys as a JSON list, for `IN (SELECT value FROM json_each(?))`.
std::string keyList(std::span<const SourceKey> keys);

struct ReaderState
{
    explicit ReaderState(std::unique_ptr<Database> opened) : database(std::move(opened)), names(*database) {}

    /// The block of raw bytes that was looked at last: records are asked for one after the other.
    struct Block
    {
        SourceKey source{};
        std::uint64_t offset = 0;
        std::string bytes;
    };

    std::unique_ptr<Database> database;
    CaseInfo info;
    SenderNames names;
    std::optional<Block> block;
    std::optional<Statement> furtherPlaces; ///< Kept for lists, which ask for every event's.
    KnownCase known;
    std::vector<std::shared_ptr<const Hits>> answers; ///< The last ones of findAll().
    std::int64_t version = 0;                         ///< Of the data that `names`, `known` and `answers` stand for.
    int depth = 0;                                    ///< Of Snapshots.
};

/// What the query selects, as conditions of SQL. Within a Snapshot.
Result<Selection> selectionOf(ReaderState &state, const query::Query &query);

/// As CaseReader::addEvidence().
Status addEvidence(ReaderState &state, Event &event);

/// While one lives, all that is read belongs to one state of the case. May be nested, as when a visitor asks.
class Snapshot
{
public:
    explicit Snapshot(ReaderState &state);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    const Status &status() const { return m_status; }

private:
    ReaderState &m_state;
    Status m_status;
};

} // namespace casebook::store
