// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/conversationmails.h"

#include <cstddef>
#include <deque>
#include <future>
#include <optional>
#include <utility>

namespace casebook::exports {

/// Makes mails of conversations on several threads and hands them over in order, on the calling one. Memory holds a few
/// hundred KiB of events for each thread, and their mails; a conversation with more, or with files that go along, is
/// made on the calling thread while its events come, after all before it.
class MailMaking
{
public:
    using Put = std::function<Status(const Conversation &, Mail)>;

    /// `scene` outlives this object.
    MailMaking(const MailScene &scene, std::size_t threads, FileReader files, Put put);
    ~MailMaking();
    MailMaking(const MailMaking &) = delete;
    MailMaking &operator=(const MailMaking &) = delete;

    void beginConversation(const Conversation &conversation, const std::vector<Participant> &participants);
    Status event(const Event &event, std::vector<std::string> redactions);
    Status endConversation();
    Status end();   ///< All mails were handed over.
    void abandon(); ///< Nothing is under way any more.

    const MailFindings &findings() const { return m_findings; }

private:
    struct Gathered
    {
        std::uint64_t number = 0;
        Conversation conversation;
        std::vector<Participant> participants;
        std::vector<std::pair<Event, std::vector<std::string>>> events; ///< With why something is hidden.
    };
    struct Made
    {
        Status status;
        MailFindings findings;
        std::vector<Conversation> conversations;
        std::vector<std::pair<std::size_t, Mail>> mails; ///< With the place of the conversation.
    };

    static Made make(const MailScene &scene, std::vector<Gathered> conversations);
    Status streamNow();
    Status hand();
    Status settle();
    Status settleAll();

    const MailScene &m_scene;
    std::size_t m_threads;
    FileReader m_files;
    Put m_put;
    MailFindings m_findings;
    std::uint64_t m_conversations = 0;
    std::vector<Gathered> m_gathered;
    std::size_t m_bytes = 0;  ///< About what these hold…
    std::size_t m_events = 0; ///< … in so many events.
    Conversation m_streamed;
    std::optional<ConversationMails> m_stream; ///< The conversation in hand, where it does not wait for its end.
    std::deque<std::future<Made>> m_making;
};

} // namespace casebook::exports
