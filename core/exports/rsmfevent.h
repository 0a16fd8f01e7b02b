// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailparts.h"
#include "core/exports/people.h"
#include "core/exports/transcript.h"

#include <QJsonObject>

#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// One event as a manifest of RSMF 2.0 has it. `entry` is what a transcript says of it; `files` are those of its
/// attachments that go along, under the names of rsmfFileName(), and `missing` the names of those that do not.
QJsonObject rsmfEvent(const Event &event, const Conversation &conversation, const TranscriptEntry &entry,
                      const std::vector<MailFile> &files, const std::vector<std::string> &missing);

/// The id by which events name a person.
std::string rsmfPersonId(std::string_view jid);

/// One person of the manifest.
QJsonObject rsmfPerson(const Person &person);

/// `name` and `value`, as RSMF has fields of its own.
QJsonObject rsmfCustom(std::string_view name, std::string_view value);

/// A name inside the zip that every system takes: of the event, the number of the file, and what there is of ASCII.
std::string rsmfFileName(const Event &event, std::size_t number, std::string_view name);

/// The id of the conversation in its files.
std::string rsmfConversationId(const Conversation &conversation);

} // namespace casebook::exports
