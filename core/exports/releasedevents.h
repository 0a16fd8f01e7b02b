// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/review/clearance.h"
#include "core/review/release.h"
#include "core/store/casereader.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace casebook::exports {

/// Events on their way from the case to a formatter, in order.
struct ReleasedBatch
{
    struct Released
    {
        Event event;
        std::span<const store::Redaction> hidden; ///< Belongs to the clearance.
    };
    struct Begin
    {
        std::size_t before = 0; ///< The event of the batch that is the first of the conversation.
        Conversation conversation;
        std::vector<Participant> participants;
    };

    std::span<const Released> events() const { return std::span(slots).first(count); }

    std::vector<Begin> conversations;
    std::vector<crypto::Sha256Value> leaves; ///< Also of what does not go out; empty without an approval.
    std::vector<Released> slots;             ///< Kept from batch to batch, with their memory.
    std::size_t count = 0;                   ///< Of those in use.
    std::size_t bytes = 0;                   ///< About what the events hold.
};

/// Reads what a clearance lets out (review::release()) on a thread of its own, a few batches ahead of whom it is for.
/// It opens the case once more, so that the reader of the caller stays with the caller's thread.
class ReleasedEvents
{
public:
    /// Begins. The clearance outlives this object.
    ReleasedEvents(const store::CaseReader &reader, const review::Clearance &clearance);
    /// Stops where it is not at its end.
    ~ReleasedEvents();
    ReleasedEvents(const ReleasedEvents &) = delete;
    ReleasedEvents &operator=(const ReleasedEvents &) = delete;

    /// Waits; valid until the next call. Null at the end.
    const ReleasedBatch *next();

    /// After the end: what was withheld, or why it did not come to its end.
    Result<std::vector<review::Withheld>> withheld();

private:
    using Batch = std::unique_ptr<ReleasedBatch>;

    Result<std::vector<review::Withheld>> read(const Path &file);
    void take(const crypto::Sha256Value &leaf);
    bool take(const store::CaseReader &reader, const Event &event, std::span<const store::Redaction> hidden);
    Status beginConversation(const store::CaseReader &reader, ConversationKey key);
    bool handOver(); ///< False when nobody wants more.

    const review::Clearance &m_clearance;

    // Of the reading thread.
    Batch m_filling;
    std::optional<ConversationKey> m_conversation;
    Status m_status;

    Batch m_taken; ///< Of the calling thread.

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    std::deque<Batch> m_spare;
    bool m_atEnd = false;
    bool m_stopped = false;
    std::future<Result<std::vector<review::Withheld>>> m_reading;
};

} // namespace casebook::exports
