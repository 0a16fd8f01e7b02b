// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/conversation.h"
#include "core/model/event.h"
#include "core/symphony/census.h"
#include "core/symphony/messageml.h"
#include "core/symphony/staged.h"
#include "core/symphony/streamclock.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casebook::symphony {

/// The files of an event that go along with its message, and how many stay behind.
struct FilesSent
{
    std::vector<StagedFile> files;
    std::int64_t leftOut = 0;
};

struct StagerOptions
{
    const Mapping *mapping = nullptr; ///< With one, what it does not know is left out; outlives the stager.
    RoomChoice rooms = RoomChoice::PerRoom;
    std::string system = std::string(defaultSystem);
    bool shiftTimes = true; ///< See StreamClock; only where the source has whole seconds.
    bool splitTexts = true; ///< Else texts that are too long are left out.
    std::function<Result<FilesSent>(const Event &)> files = {}; ///< Asked of events with some; none: they stay.
    std::int64_t now = 0;                                       ///< Milliseconds since 1970: what is later is left out.
};

/// What was changed in a message that goes out.
enum class Change : std::uint8_t {
    CharRemoved, ///< A character that Symphony cannot hold was dropped or replaced.
    Split,       ///< One message became several.
    TimeShifted, ///< By milliseconds, to keep the order.
    FileLeftOut, ///< A file that was sent stays behind, though others go.
};

/// `char-removed`, `split`, `time-shifted`, `file-left-out`.
std::string_view changeName(Change change);

/// Takes what becomes of each event: one call of leftOut(), or of staged() for every part of it.
class StagedSink
{
public:
    virtual ~StagedSink() = default;

    /// `target` is null without a mapping. What is handed in lives as long as the call.
    virtual Status staged(const StagedMessage &message, const Target *target, const Event &event) = 0;

    /// `reason` is one of the codes of docs/symphony.md: `event:MUCJoin`, `sender-unmapped`, …
    virtual Status leftOut(const Event &event, std::string_view reason) = 0;

    /// Of a message that is staged, before its parts; `detail` says how much.
    virtual Status changed(const Event &event, Change change, std::int64_t detail) = 0;
};

/// Makes messages for Symphony of events, conversation by conversation in the order of their starts. The same events
/// give the same messages.
class Stager
{
public:
    Stager(StagerOptions options, StagedSink &sink);

    void beginConversation(const Conversation &conversation, std::string_view room,
                           const std::vector<Participant> &participants);
    Status event(const Event &event);

    const Census &census() const { return m_census; }
    Census takeCensus() { return std::move(m_census); } ///< At the end.

private:
    /// Why it cannot become a message; empty when it can.
    std::string obstacle(const Event &event) const;
    std::string_view resolve(const Event &event);
    Status stage(const Event &event);
    Status stagePart(const Event &event, std::string_view prefix, std::string_view text);
    std::int64_t shiftedTime(const Event &event, std::int64_t &shift);

    StagerOptions m_options;
    StagedSink &m_sink;
    Census m_census;
    std::map<std::string, StreamClock, std::less<>> m_clocks; ///< By key of stream.
    StreamClock *m_clock = nullptr;                           ///< Of this conversation.
    StagedMessage m_message;
    Target m_target;
    std::string m_streamObstacle;
    std::map<std::string, std::pair<std::string, std::int64_t>, std::less<>> m_senders; ///< Of this conversation.
};

/// The moment in milliseconds since 1970, rounded down.
std::int64_t millisecondsOf(Instant instant);

} // namespace casebook::symphony
