// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/localtimes.h"
#include "core/exports/mailparts.h"
#include "core/exports/mailslice.h"
#include "core/exports/people.h"
#include "core/model/conversation.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casebook::exports {

/// What the mails of one conversation share.
struct MailSubject
{
    Conversation conversation;
    std::vector<Person> people;        ///< See peopleOf(), with their mailboxes.
    std::optional<std::int64_t> taken; ///< Events that this export has of the conversation, where that is known.
};

/// Which mail it is.
struct MailPlace
{
    MailSlice slice;
    std::size_t number = 1; ///< From 1.
    std::size_t count = 1;  ///< Parts of the slice.
};

/// What stands above the transcript, in both forms of the body.
struct MailHead
{
    std::string title;
    std::vector<std::pair<std::string, std::string>> facts; ///< Label and value.
    std::vector<std::string> people;                        ///< One line each.
    std::string zone;
};

/// The name of the conversation for people.
const std::string &titleOf(const Conversation &conversation);

MailHead mailHead(const MailSubject &subject, const MailPlace &place, const MailPart &part,
                  const std::vector<Person> &people, LocalTimes &times);

/// UTF-8 with LF; the transcript follows.
std::string textHead(const MailHead &head);

/// The same as the beginning of an HTML document, whose table the rows of the transcript and then htmlEnd() complete.
std::string htmlHead(const MailHead &head);
inline constexpr std::string_view htmlEnd = "</table></body></html>\n";

} // namespace casebook::exports
