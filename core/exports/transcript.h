// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/localtimes.h"
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
    NameBook(NameBook &&) = default;
    NameBook &operator=(NameBook &&) = default;

    /// The name, followed by ` <jid>` when somebody else in the conversation goes by it too.
    std::string show(std::string_view name, std::string_view jid);

private:
    using Owners = std::set<std::string>; ///< Folded addresses.
    struct Known
    {
        std::string shown;
        std::string withAddress;
        const Owners *owners = nullptr; ///< In m_owners.
    };

    std::map<std::string, Owners, std::less<>> m_owners;          ///< By shown name.
    std::map<std::pair<std::string, std::string>, Known> m_known; ///< By name and address: most have said much.
    std::pair<std::string, std::string> m_asked;
};

/// What a transcript says of one event, in pieces.
struct TranscriptEntry
{
    std::string stamp;              ///< The time and what there is to know of it, without the brackets.
    std::string speaker;            ///< Who said it; empty where nobody said anything.
    std::string said;               ///< As typed; or what happened, in words (`* Bob left, noting: timeout`).
    std::vector<std::string> notes; ///< Files and further fields, one line each.
};

TranscriptEntry transcriptEntry(const Event &event, NameBook &names, LocalTimes &times);

/// One event as text, every line ended by LF. The first begins with the time in square brackets:
///
///     [2024-01-05T09:03:05Z] Zoë: a message
///         and its second line
///     [2024-01-05T09:04:30Z] * Bob left, noting: timeout
///     [2024-01-05T09:05:00Z] ? IMEvent MUCSubject: "a record that Casebook does not know"
///     + further fields: "whatever the record had beyond its own fields"
///
/// What people typed never begins a line: further lines of it stand four blanks in.
std::string transcriptLines(const TranscriptEntry &entry);

/// The same as the row of an HTML table, ended by LF: time, speaker and text, or time and what happened. Nothing in it
/// is markup but what Casebook wrote; the paragraph of a message is its text as typed, but for control characters,
/// which HTML cannot say: they are U+FFFD with their number in a title.
std::string transcriptRow(const Event &event, const TranscriptEntry &entry);

/// A text inside an HTML element.
std::string inHtml(std::string_view text);
void appendInHtml(std::string &out, std::string_view text);

} // namespace casebook::exports
