// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"
#include "core/exports/people.h"
#include "core/exports/pipeline.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace casebook::exports {

/// What one mail will hold: events of one conversation and UTC day, or a part of them.
struct MailPart
{
    std::string transcript; ///< Quoted-printable; the end of it, where `aside`.
    std::size_t size = 0;   ///< Of the whole transcript and of what its people take.
    bool aside = false;     ///< The beginning of the transcript was put aside under `key`.
    std::uint64_t key = 0;
    std::int64_t messages = 0;
    std::int64_t events = 0;
    Instant first;                ///< Of the first message, else of the first event.
    std::optional<Instant> begin; ///< The least known time.
    std::optional<Instant> end;   ///< The greatest known time.
    bool zoneAssumed = false;
    std::string sender;         ///< Key of who wrote the first message; empty without one.
    std::vector<Person> actors; ///< Who did something, in order of the first time.
    std::set<std::string> actorKeys;
    std::set<std::string> decliners; ///< Keys of those who did nothing but turn an invitation down.
    crypto::Sha256 ids;              ///< Takes the event ids in order.
};

/// The events of one conversation by day, cut into parts of a size. In memory is one part at most, and for each part
/// its counts and people; the rest waits in the export folder. Days may come in any order.
class MailParts
{
public:
    using Day = std::chrono::sys_days;

    /// `largest` is the size of the transcript of one part. An event that is longer makes a part of its own.
    MailParts(ExportFolder &folder, std::size_t largest);

    /// `lines` is the event as text, in whole lines.
    Status add(const Event &event, const std::string &lines);

    /// All parts of all days, the latter in order. The transcripts are those that wholeTranscript() gives.
    std::map<Day, std::vector<MailPart>> &days() { return m_days; }
    Result<std::string> wholeTranscript(MailPart &part);

private:
    MailPart &partFor(const Event &event, std::size_t size);
    Status makeRoom(const MailPart &current);

    ExportFolder &m_folder;
    std::size_t m_largest;
    std::size_t m_inMemory = 0;
    std::uint64_t m_lastKey = 0;
    std::string m_encoded;
    std::map<Day, std::vector<MailPart>> m_days;
};

} // namespace casebook::exports
