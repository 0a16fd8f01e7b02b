// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/eventid.h"
#include "core/model/eventtype.h"
#include "core/model/instant.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::store {

class Database;

/// One event of a conversation that is being put together.
struct MergedEvent
{
    std::int64_t id = 0;
    EventId key;
    std::int64_t time = 0;
    std::int64_t flags = 0;
    std::int64_t storedFlags = 0; ///< What its row has as yet.
    std::int64_t source = 0;
    std::int64_t offset = 0;
    std::int64_t length = 0;
    std::int64_t conversation = 0;
    std::int64_t ordinal = 0;
    std::int64_t givenBy = 0; ///< The source whose record made the row, which need not be its place.
    std::size_t uidHash = 0;  ///< Of the archive UID, 0 without one; only for this process.
    EventType type = EventType::Message;
    bool isNew = false;

    std::optional<Instant> instant() const;
    static std::size_t hashOf(std::string_view uid);
};

/// Whether such events say something about others of their archive UID.
bool countsByUid(EventType type);

/// What the records of one conversation say about each other by their archive UIDs.
///
/// Messages that share a UID, say something else (text, time or sender) and stand in no common source are conflicting
/// copies (rule U35 of the format page): all are kept and flagged, with an issue at each of their places. One source
/// that has both uses its UIDs again. A message whose UID a Deletion names is deleted.
class CrossCheck
{
public:
    /// `path` names a source.
    CrossCheck(Database &database, std::function<std::string(std::int64_t)> path);

    /// Takes back what earlier runs found about these events.
    Status forget(std::span<MergedEvent> events);

    /// `events` are those of the whole conversation, in order of their places, the best first. Sets their flags.
    Status run(std::span<MergedEvent> events);

    /// By source, how many issues were added, less those that went.
    const std::map<std::int64_t, std::int64_t> &issues() const { return m_issues; }

private:
    using Group = std::vector<MergedEvent *>;

    Result<std::vector<Group>> equalUids(const Group &candidates);
    void markDeleted(const Group &group) const;
    Status findConflicts(const Group &group);
    Result<std::vector<std::int64_t>> sourcesOf(const MergedEvent &event);
    Status note(const Group &conflicting);

    Database &m_database;
    std::function<std::string(std::int64_t)> m_path;
    std::map<std::int64_t, std::int64_t> m_issues;
};

} // namespace casebook::store
