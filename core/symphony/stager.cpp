// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/stager.h"

#include "core/model/jid.h"
#include "core/symphony/ids.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace casebook::symphony {

std::string_view changeName(Change change)
{
    constexpr std::array<std::string_view, 4> names{"char-removed", "split", "time-shifted", "file-left-out"};
    return names[static_cast<std::size_t>(change)];
}

std::int64_t millisecondsOf(Instant instant)
{
    constexpr std::int64_t perMillisecond = 1'000'000;
    const std::int64_t whole = instant.nanoseconds / perMillisecond;
    return instant.nanoseconds % perMillisecond < 0 ? whole - 1 : whole;
}

Stager::Stager(StagerOptions options, StagedSink &sink)
    : m_options(std::move(options)), m_sink(sink), m_census(m_options.rooms)
{
    m_message.system = m_options.system;
}

void Stager::beginConversation(const Conversation &conversation, std::string_view room,
                               const std::vector<Participant> &participants)
{
    const StreamSeen &stream = m_census.beginConversation(conversation, room, participants);
    m_message.stream = stream.key;
    m_clock = &m_clocks[stream.key];
    if (conversation.start)
        m_clock->beginConversation(millisecondsOf(*conversation.start));
    m_senders.clear();
    m_streamObstacle.clear();
    if (m_options.mapping == nullptr)
        return;
    const StreamMapping *known = m_options.mapping->stream(stream.key);
    const auto isMapped = [&](std::uint32_t person) {
        const PersonMapping *row = m_options.mapping->person(m_census.people()[person].jid);
        return row && row->action != PersonAction::Skip;
    };
    constexpr std::ptrdiff_t pair = 2;
    if (known && known->action == StreamAction::Skip)
        m_streamObstacle = "stream-skipped";
    else if (stream.kind == StreamKind::Im && std::ranges::count_if(stream.members, isMapped) < pair)
        m_streamObstacle = "too-few-users";
    else if (!known || known->streamId.empty())
        m_streamObstacle = "stream-unmapped";
    else
        m_target.streamId = known->streamId;
}

std::string Stager::obstacle(const Event &event) const
{
    if (event.type != EventType::Message)
        return std::format("event:{}", eventTypeName(event.type));
    if (!event.time)
        return "time-missing";
    if (event.sender.empty())
        return "sender-unresolved";
    return {};
}

std::string_view Stager::resolve(const Event &event)
{
    if (m_options.mapping == nullptr)
        return {};
    auto known = m_senders.find(event.sender);
    if (known == m_senders.end()) {
        const PersonMapping *row = m_options.mapping->person(event.sender);
        const bool isSkipped = row && row->action == PersonAction::Skip;
        const std::string_view reason = isSkipped                            ? "sender-skipped"
                                        : row == nullptr || row->userId == 0 ? "sender-unmapped"
                                                                             : "";
        known = m_senders.emplace(event.sender, std::pair(std::string(reason), row ? row->userId : 0)).first;
    }
    m_target.userId = known->second.second;
    return known->second.first.empty() ? std::string_view(m_streamObstacle) : std::string_view(known->second.first);
}

std::int64_t Stager::shiftedTime(const Event &event, std::int64_t &shift)
{
    const std::int64_t time = millisecondsOf(*event.time);
    shift = m_options.shiftTimes && event.time->digits == 0 ? std::min(m_clock->take(time), largestShift) : 0;
    return time + shift;
}

Status Stager::event(const Event &event)
{
    if (const std::string reason = obstacle(event); !reason.empty())
        return m_sink.leftOut(event, reason);
    const std::int64_t time = millisecondsOf(*event.time);
    m_census.message(event.sender, time);
    if (time > m_options.now)
        return m_sink.leftOut(event, "time-future");
    return stage(event);
}

Status Stager::stage(const Event &event)
{
    const std::vector<std::string_view> parts = partsOf(event.text);
    if (parts.size() > 1 && !m_options.splitTexts)
        return m_sink.leftOut(event, "too-long");
    m_message.message = messageMlBegin;
    const Altered altered = appendMessageMl(m_message.message, event.text);
    FilesSent sent;
    if (m_options.files && !event.attachments.empty()) {
        auto files = m_options.files(event);
        if (!files)
            return std::unexpected(files.error());
        sent = std::move(*files);
    }
    if (m_message.message.size() == messageMlBegin.size()) {
        if (sent.files.empty())
            return m_sink.leftOut(event, "empty-text");
        m_message.message += ' '; // Symphony wants a text beside files
    }
    std::int64_t shift = 0;
    m_message.time = shiftedTime(event, shift);
    if (const std::string_view reason = resolve(event); !reason.empty())
        return m_sink.leftOut(event, reason);
    Status done;
    if (altered.any())
        done =
            m_sink.changed(event, Change::CharRemoved, static_cast<std::int64_t>(altered.dropped + altered.replaced));
    if (done && shift > 0)
        done = m_sink.changed(event, Change::TimeShifted, shift);
    if (done && sent.leftOut > 0)
        done = m_sink.changed(event, Change::FileLeftOut, sent.leftOut);
    m_message.jid = bareJid(event.sender);
    m_message.files = std::move(sent.files);
    if (done && parts.size() == 1) {
        m_message.message += messageMlEnd;
        m_message.id = originalMessageId(event.id);
        return m_sink.staged(m_message, m_options.mapping ? &m_target : nullptr, event);
    }
    if (done)
        done = m_sink.changed(event, Change::Split, static_cast<std::int64_t>(parts.size()));
    for (std::size_t i = 0; i < parts.size() && done; ++i) {
        if (i > 0)
            m_message.time =
                m_options.shiftTimes && event.time->digits == 0 ? shiftedTime(event, shift) : m_message.time + 1;
        m_message.id = originalMessageId(event.id, i + 1, parts.size());
        if (i > 0)
            m_message.files.clear();
        done = stagePart(event, std::format("({}/{}) ", i + 1, parts.size()), parts[i]);
    }
    return done;
}

Status Stager::stagePart(const Event &event, std::string_view prefix, std::string_view text)
{
    m_message.message = messageMlBegin;
    m_message.message += prefix;
    appendMessageMl(m_message.message, text);
    m_message.message += messageMlEnd;
    return m_sink.staged(m_message, m_options.mapping ? &m_target : nullptr, event);
}

} // namespace casebook::symphony
