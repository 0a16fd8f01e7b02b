// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/conversation.h"
#include "core/model/event.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// A text in double quotes on one line, with `\`, `"`, line breaks and TAB escaped by a backslash.
std::string inQuotes(std::string_view text);

/// A name as a transcript shows it: alone, or quoted where it could be taken for something else than a name
/// (`* Bob joined`, `Bob: yes`). Never empty.
std::string shownName(std::string_view name);

/// An address as a transcript shows it; quoted where it is not one word.
std::string shownJid(std::string_view jid);

/// The name of a participant for people: the nick, else the local part of the address.
std::string participantName(std::string_view nick, std::string_view jid);

/// The names in one conversation, and who they belong to.
class NameBook
{
public:
    explicit NameBook(const std::vector<Participant> &participants);

    /// The name, followed by ` <jid>` when somebody else in the conversation goes by it too.
    std::string show(std::string_view name, std::string_view jid);

private:
    std::map<std::string, std::set<std::string>, std::less<>> m_owners; // shown name, folded addresses
};

/// One event as text, every line ended by LF. The first begins with the time in square brackets:
///
///     [2024-01-05T09:03:05Z] Zoë: a message
///         and its second line
///     [2024-01-05T09:04:30Z] * Bob left, noting: timeout
///     [2024-01-05T09:05:00Z] ? IMEvent MUCSubject: "a record that Casebook does not know"
///     + further fields: "whatever the record had beyond its own fields"
///
/// What people typed never begins a line: further lines of it stand four blanks in.
std::string transcriptLines(const Event &event, NameBook &names);

} // namespace casebook::exports
