// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/eml.h"
#include "tests/exports/folders.h"
#include "tests/exports/smallcase.h"

#include <string>
#include <vector>

namespace casebook::test {

/// Makes mails of events in memory.
class MailMaker
{
public:
    /// The mails of `conversation`, in order of name. Its number of events is set to that of `events`.
    std::vector<std::string> mails(const std::vector<Event> &events, const std::vector<Participant> &participants = {},
                                   const exports::MailOptions &options = {})
    {
        conversation.events = static_cast<std::int64_t>(events.size());
        const auto formatter = begin(options);
        if (const Status fed = feed(*formatter, conversation, participants, events); !fed)
            qFatal("%s", fed.error().text().c_str());
        exported = formatter->exported();
        std::vector<std::string> mails;
        for (const auto &[name, content] : folder.files)
            mails.push_back(content);
        return mails;
    }

    /// A formatter that writes to `folder`, which is empty then.
    std::unique_ptr<exports::MailFormatter> begin(const exports::MailOptions &options = {})
    {
        folder = {};
        auto formatter = exports::makeMailFormatter("eml", m_reader, options,
                                                    exports::makeFolderTarget(basis, layout, "IM Archive"), m_progress);
        if (const Status begun = formatter->begin(m_clearance, folder); !begun)
            qFatal("%s", begun.error().text().c_str());
        return formatter;
    }

    /// One whole conversation; its mails are there then.
    static Status feed(exports::Formatter &formatter, const Conversation &conversation,
                       const std::vector<Participant> &participants, const std::vector<Event> &events)
    {
        Status status = formatter.beginConversation(conversation, participants);
        for (const Event &event : events)
            status = status.and_then([&] { return formatter.event(event); });
        return status.and_then([&] { return formatter.endConversation(); }).and_then([&] {
            return formatter.withheld({});
        });
    }

    Conversation conversation = test::conversation();
    MemoryFolder folder;
    exports::Tally exported;
    exports::MailBasis basis = exports::MailBasis::Conversations;
    exports::MailLayout layout = exports::MailLayout::Folder;

private:
    SmallCase m_case;
    NoProgress m_progress;
    store::CaseReader m_reader = m_case.reader();
    review::Clearance m_clearance = SmallCase::cleared(m_reader);
};

} // namespace casebook::test
