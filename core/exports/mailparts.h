// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"
#include "core/exports/people.h"
#include "core/exports/pipeline.h"

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace casebook::exports {

/// A file that somebody sent, and that goes out with the mail.
struct MailFile
{
    std::string name;
    std::string type;
    SourceKey source{}; ///< That holds its bytes.
    std::uint64_t bytes = 0;
    std::string mailName = {}; ///< Where it needs another one inside of what goes out.
};

/// One of the texts of a mail. What does not fit into memory waits in the export folder.
struct MailText
{
    std::string encoded; ///< The end of it, where `aside`.
    std::uint64_t key = 0;
    bool aside = false; ///< The beginning was put aside under `key`.
};

/// What one mail will hold: events of one slice of a conversation, or a part of them.
struct MailPart
{
    MailText transcript; ///< Quoted-printable.
    MailText rows;       ///< The same as rows of a table, quoted-printable.
    MailText records;    ///< The events as JSON, one a line, as they are; empty where they do not go out.
    std::vector<MailFile> files;
    std::size_t size = 0; ///< Of all texts and files as encoded, and of what its people take.
    std::int64_t messages = 0;
    std::int64_t events = 0;
    EventId id;                   ///< Of the first event.
    Instant first;                ///< Of the first message, else of the first event.
    Instant least;                ///< Of all events; that of the one before where an event has none.
    Instant greatest;             ///< Likewise.
    std::optional<Instant> begin; ///< The least known time.
    std::optional<Instant> end;   ///< The greatest known time.
    bool zoneAssumed = false;
    std::string sender;         ///< Key of who wrote the first message; empty without one.
    std::vector<Person> actors; ///< Who did something, or was written to, in order of the first time.
    std::set<std::string> actorKeys;
    std::set<std::string> decliners; ///< Keys of those who did nothing but turn an invitation down.
    std::set<SourceKey> sources;     ///< In which its events stand.
    std::int64_t redacted = 0;       ///< Events of which something is hidden…
    std::set<std::string> reasons;   ///< … and why.
    crypto::Sha256 ids;              ///< Takes the event ids in order.
};

/// One event on its way into a part.
struct MailEvent
{
    const Event &event;
    std::string_view lines;  ///< As text, in whole lines.
    std::string_view row;    ///< As HTML, in whole lines.
    std::string_view record; ///< As JSON with LF; empty = not wanted.
    std::span<const MailFile> files;
    std::span<const std::string> redactions = {}; ///< Why something of it is hidden; empty: nothing is.
};

/// The events of one conversation by slice, cut into parts of a size. In memory is one part at most, and for each part
/// its counts and people; the rest waits in the export folder. Slices may come in any order.
class MailParts
{
public:
    /// `largest` is the size of the texts and files of one part, `mostEvents` its number of events. An event that is
    /// longer makes a part of its own. `number` tells the conversation from others that are under way in the folder.
    MailParts(ExportFolder &folder, std::size_t largest, std::uint64_t number = 0,
              std::int64_t mostEvents = std::numeric_limits<std::int64_t>::max());

    Status add(std::int64_t slice, const MailEvent &event);

    /// All parts of all slices, the latter in order. The texts are those that whole() gives.
    std::map<std::int64_t, std::vector<MailPart>> &slices() { return m_slices; }
    Result<std::string> whole(MailText &text);

    /// Forgets all slices, which were written.
    void clear();

private:
    MailPart &partFor(std::int64_t slice, std::size_t size);
    Status makeRoom(const MailPart &current);

    ExportFolder &m_folder;
    std::size_t m_largest;
    std::int64_t m_mostEvents;
    std::size_t m_inMemory = 0;
    std::uint64_t m_lastKey;
    std::string m_lines;
    std::string m_row;
    std::map<std::int64_t, std::vector<MailPart>> m_slices;
};

/// `bytes` as base64 with its line ends.
constexpr std::uint64_t sizeInBase64(std::uint64_t bytes)
{
    return (bytes + 56) / 57 * 78;
}

} // namespace casebook::exports
