// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailparts.h"
#include "core/exports/people.h"
#include "core/model/conversation.h"

#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// What the mails of one conversation share.
struct MailSubject
{
    Conversation conversation;
    std::vector<Person> people; ///< See peopleOf().
    std::int64_t taken = 0;     ///< Events that this export has of the conversation.
};

/// Which mail it is.
struct MailPlace
{
    MailParts::Day day;
    std::size_t number = 1; ///< From 1.
    std::size_t count = 1;  ///< Parts of the day.
};

struct Mail
{
    std::string id; ///< Message-ID, with its angle brackets.
    std::string bytes;
};

/// The conversation's id as at least 32 lower-case hex digits, whatever the case file says.
std::string conversationDigits(const Conversation &conversation);

/// `20240105`
std::string compactDate(MailParts::Day day);

/// At least as many bytes as the mails of these people have beside their transcripts.
std::size_t sizeBesideTranscript(const Conversation &conversation, const std::vector<Person> &people);

/// One mail. `firstId` is the id of the first part where this is a later one, else empty.
Mail composeMail(const MailSubject &subject, const MailPlace &place, MailPart &part, std::string_view transcript,
                 const std::string &firstId);

} // namespace casebook::exports
