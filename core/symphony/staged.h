// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::symphony {

/// A file that was sent with a message.
struct StagedFile
{
    std::string name;
    std::string content; ///< Its bytes; empty where only the size is asked for.
    std::uint64_t bytes = 0;
};

/// A message on its way, before Symphony's ids of people and streams are known.
struct StagedMessage
{
    std::string message;   ///< MessageML with its element.
    std::int64_t time = 0; ///< Milliseconds since 1970, UTC.
    std::string system;    ///< originatingSystemId.
    std::string id;        ///< originalMessageId.
    std::string jid;       ///< Bare, of the sender.
    std::string stream;    ///< Key of the stream.
    std::vector<StagedFile> files = {};
};

/// What the sender's user, and the stream, are in Symphony.
struct Target
{
    std::int64_t userId = 0;
    std::string streamId;
};

inline constexpr std::string_view defaultSystem = "mitel-imarchive";

/// One line of `staged.jsonl`, without its end.
void appendStaged(std::string &json, const StagedMessage &message);
/// Corrupt where it is none. `name` is the subject of errors.
Result<StagedMessage> parseStaged(std::string_view line, const std::string &name);

/// One element of the body of `POST /agent/v4/message/import`.
void appendImported(std::string &json, const StagedMessage &message, const Target &target);

} // namespace casebook::symphony
