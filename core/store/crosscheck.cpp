// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/crosscheck.h"

#include "core/store/database.h"
#include "core/store/fields.h"

#include <algorithm>
#include <format>
#include <unordered_map>
#include <utility>

namespace casebook::store {

namespace {

bool haveCommon(const std::vector<std::int64_t> &a, const std::vector<std::int64_t> &b)
{
    return std::ranges::any_of(a, [&b](std::int64_t source) { return std::ranges::contains(b, source); });
}

} // namespace

bool countsByUid(EventType type)
{
    return type == EventType::Message || type == EventType::Deletion;
}

CrossCheck::CrossCheck(Database &database, std::function<std::string(std::int64_t)> path)
    : m_database(database), m_path(std::move(path))
{
}

Status CrossCheck::run(std::span<MergedEvent> events)
{
    std::unordered_map<std::size_t, MergedEvent *> first;
    std::unordered_map<std::size_t, Group> several;
    first.reserve(events.size());
    for (MergedEvent &event : events) {
        if (event.uidHash == 0 || !countsByUid(event.type))
            continue;
        const auto [known, isNew] = first.try_emplace(event.uidHash, &event);
        if (isNew)
            continue;
        Group &group = several[event.uidHash];
        if (group.empty())
            group.push_back(known->second);
        group.push_back(&event);
    }
    for (const auto &[hash, candidates] : several) {
        const auto groups = equalUids(candidates);
        if (!groups)
            return std::unexpected(groups.error());
        for (const Group &group : *groups) {
            markDeleted(group);
            if (Status done = findConflicts(group); !done)
                return done;
        }
    }
    return {};
}

Status CrossCheck::forget(std::span<MergedEvent> events)
{
    Statement where(m_database, "SELECT source FROM issue WHERE id = ?");
    Statement issue(m_database, "DELETE FROM issue WHERE id = ?");
    Statement conflict(m_database, "DELETE FROM conflict WHERE event = ?");
    for (MergedEvent &event : events) {
        if ((event.flags & flag::conflict) == 0)
            continue;
        event.flags &= ~flag::conflict;
        where.bind(1, -event.id);
        if (where.next())
            --m_issues[where.integer(0)];
        where.reset();
        issue.bind(1, -event.id).run();
        conflict.bind(1, event.id).run();
    }
    for (const Statement *statement : {&where, &issue, &conflict}) {
        if (statement->failed())
            return statement->status();
    }
    return {};
}

/// Equal hashes need not be equal UIDs.
Result<std::vector<CrossCheck::Group>> CrossCheck::equalUids(const Group &candidates)
{
    Statement uid(m_database, "SELECT uid FROM event WHERE id = ?");
    std::map<std::string, Group, std::less<>> groups;
    for (MergedEvent *event : candidates) {
        uid.bind(1, event->id);
        if (uid.next())
            groups[std::string(uid.text(0))].push_back(event);
        uid.reset();
    }
    if (uid.failed())
        return std::unexpected(uid.status().error());
    std::vector<Group> found;
    for (auto &[text, group] : groups)
        found.push_back(std::move(group));
    return found;
}

void CrossCheck::markDeleted(const Group &group) const
{
    if (std::ranges::none_of(group, [](const MergedEvent *event) { return event->type == EventType::Deletion; }))
        return;
    for (MergedEvent *event : group) {
        if (event->type == EventType::Message)
            event->flags |= flag::deleted;
    }
}

Status CrossCheck::findConflicts(const Group &group)
{
    Group messages;
    std::vector<std::vector<std::int64_t>> sources;
    for (MergedEvent *event : group) {
        if (event->type != EventType::Message)
            continue;
        auto standsIn = sourcesOf(*event);
        if (!standsIn)
            return std::unexpected(standsIn.error());
        messages.push_back(event);
        sources.push_back(std::move(*standsIn));
    }
    Group conflicting;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (std::ranges::any_of(sources, [&](const auto &other) { return !haveCommon(sources[i], other); }))
            conflicting.push_back(messages[i]);
    }
    return note(conflicting);
}

Result<std::vector<std::int64_t>> CrossCheck::sourcesOf(const MergedEvent &event)
{
    std::vector<std::int64_t> sources{event.source};
    Statement places(m_database, "SELECT source FROM place WHERE event = ?");
    places.bind(1, event.id);
    while (places.next())
        sources.push_back(places.integer(0));
    if (places.failed())
        return std::unexpected(places.status().error());
    return sources;
}

/// The issues have the numbers of their events, below 0: the same whenever they are found.
Status CrossCheck::note(const Group &conflicting)
{
    if (conflicting.empty())
        return {};
    const std::int64_t copies = std::ranges::min(conflicting, {}, &MergedEvent::id)->id;
    Statement conflict(m_database, "INSERT INTO conflict (event, copies) VALUES (?,?)");
    Statement issue(m_database, "INSERT INTO issue (id, source, offset, length, severity, code, message, owns) "
                                "VALUES (?,?,?,?,?,'conflicting-copies',?,0)");
    for (MergedEvent *event : conflicting) {
        event->flags |= flag::conflict;
        ++m_issues[event->source];
        conflict.bind(1, event->id).bind(2, copies).run();
        const MergedEvent &other = event == conflicting.front() ? *conflicting.back() : *conflicting.front();
        const std::string message =
            std::format("Another record with this archive ID has another text, time or sender: at byte {} of {}",
                        other.offset, m_path(other.source));
        issue.bind(1, -event->id).bind(2, event->source).bind(3, event->offset).bind(4, event->length);
        issue.bind(5, static_cast<std::int64_t>(Severity::Warning)).bind(6, message).run();
    }
    return conflict.failed() ? conflict.status() : issue.status();
}

} // namespace casebook::store
