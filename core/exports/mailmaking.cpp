// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailmaking.h"

#include <algorithm>

namespace casebook::exports {

namespace {

constexpr std::size_t enoughBytes = std::size_t{256} << 10; ///< For a thread to begin with.
constexpr std::size_t enoughEvents = 512;
constexpr std::size_t bytesOfEvent = 512;
constexpr std::size_t bytesOfPerson = 128;

std::size_t sizeOf(const Event &event)
{
    return bytesOfEvent + event.text.size() + bytesOfPerson * (event.invited.size() + event.extra.size());
}

} // namespace

MailMaking::MailMaking(const MailScene &scene, std::size_t threads, FileReader files, Put put)
    : m_scene(scene), m_threads(threads), m_files(std::move(files)), m_put(std::move(put)), m_findings(scene.options)
{
}

MailMaking::~MailMaking()
{
    abandon();
}

void MailMaking::abandon()
{
    std::ranges::for_each(m_making, [](const std::future<Made> &made) { made.wait(); });
    m_making.clear();
}

void MailMaking::beginConversation(const Conversation &conversation, const std::vector<Participant> &participants)
{
    m_gathered.push_back({++m_conversations, conversation, participants, {}});
    m_bytes += bytesOfPerson * participants.size();
}

Status MailMaking::event(const Event &event, std::vector<std::string> redactions)
{
    if (m_stream)
        return m_stream->event(event, redactions);
    m_bytes += sizeOf(event);
    ++m_events;
    Gathered &current = m_gathered.back();
    current.events.emplace_back(event, std::move(redactions));
    const bool takesFiles = m_scene.options.attachments && !event.attachments.empty();
    return takesFiles || m_bytes > enoughBytes || m_events > enoughEvents ? streamNow() : Status();
}

// A conversation that would be too much alone; what is before it goes first.
Status MailMaking::streamNow()
{
    Gathered current = std::move(m_gathered.back());
    m_gathered.pop_back();
    if (Status before = hand().and_then([this] { return settleAll(); }); !before)
        return before;
    m_streamed = current.conversation;
    m_stream.emplace(m_scene, m_findings, current.number, current.conversation, current.participants, m_files,
                     [this](Mail mail) { return m_put(m_streamed, std::move(mail)); });
    for (const auto &[event, redactions] : current.events) {
        if (Status taken = m_stream->event(event, redactions); !taken)
            return taken;
    }
    return {};
}

Status MailMaking::endConversation()
{
    if (m_stream) {
        Status ended = m_stream->end();
        m_stream.reset();
        return ended;
    }
    return m_bytes * 2 > enoughBytes || m_events * 2 > enoughEvents ? hand() : Status();
}

Status MailMaking::end()
{
    return hand().and_then([this] { return settleAll(); });
}

Status MailMaking::hand()
{
    m_bytes = 0;
    m_events = 0;
    if (m_gathered.empty())
        return {};
    m_making.push_back(
        std::async(std::launch::async, [&scene = m_scene, gathered = std::exchange(m_gathered, {})] mutable {
            return make(scene, std::move(gathered));
        }));
    return m_making.size() > m_threads ? settle() : Status();
}

MailMaking::Made MailMaking::make(const MailScene &scene, std::vector<Gathered> conversations)
{
    Made made{{}, MailFindings(scene.options), {}, {}};
    for (Gathered &one : conversations) {
        const std::size_t place = made.conversations.size();
        ConversationMails mails(scene, made.findings, one.number, one.conversation, one.participants, {},
                                [&](Mail mail) -> Status {
                                    made.mails.emplace_back(place, std::move(mail));
                                    return {};
                                });
        for (const auto &[event, redactions] : one.events) {
            if (made.status)
                made.status = mails.event(event, redactions);
        }
        if (made.status)
            made.status = mails.end();
        made.conversations.push_back(std::move(one.conversation));
    }
    return made;
}

Status MailMaking::settle()
{
    Made made = m_making.front().get();
    m_making.pop_front();
    if (!made.status)
        return made.status;
    m_findings.add(made.findings);
    for (auto &[place, mail] : made.mails) {
        if (Status put = m_put(made.conversations[place], std::move(mail)); !put)
            return put;
    }
    return {};
}

Status MailMaking::settleAll()
{
    while (!m_making.empty()) {
        if (Status settled = settle(); !settled)
            return settled;
    }
    return {};
}

} // namespace casebook::exports
