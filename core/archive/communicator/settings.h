// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/linestart.h"
#include "core/archive/communicator/stamp.h"
#include "core/model/records.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::archive::communicator {

/// The tenant of all transcripts, so that they are never one conversation with records of a server.
inline constexpr std::string_view tenantLabel = "Client history";

/// What it is, in words: stands at the source and at every conversation.
inline constexpr std::string_view provenance = "client export, user-supplied, not a server archive";

/// What decides how a transcript is read besides its bytes and the zone (SourceHead::settings).
struct Settings
{
    // Answers of a person.
    DateOrder dateOrder = DateOrder::Unknown;
    std::optional<Pattern> pattern = {}; ///< None: the one that fits most lines.
    std::string owner = {};              ///< Whose history it is; empty = unknown.
    std::string codePage = {};           ///< Of text that is no Unicode; empty = windows-1252.

    // From the path and the time of the file.
    std::string partner = {};      ///< The other side, where the text has no title; may be empty.
    std::string date = {};         ///< `YYYY-MM-DD`, for times without a date; empty = none.
    bool dateFromFileName = false; ///< Else it is the day on which the file was last changed.

    bool operator==(const Settings &) const = default;
};

/// JSON of SourceHead::settings; empty for settings that hold nothing.
std::string settingsText(const Settings &settings);

/// The inverse; what cannot be read counts as not given.
Settings settingsFromText(std::string_view json);

/// `dmy`, `mdy`, `ymd`; Unknown is empty.
std::string_view dateOrderName(DateOrder order);
std::optional<DateOrder> dateOrderFromName(std::string_view name);

/// Fills `partner`, `date` and `dateFromFileName` from the source's path and time. The partner is the name of the file
/// without its ending, dates, counters and words like "chat" or "transcript", else the folder's in the same way; the
/// name of the owner is none. The day of `modified` is that in `zone` (UTC when null).
void learnFromPath(Settings &settings, std::string_view path, std::int64_t modified,
                   const std::chrono::time_zone *zone);

} // namespace casebook::archive::communicator
