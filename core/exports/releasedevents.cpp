// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/releasedevents.h"

#include "core/store/conversations.h"

#include <QScopeGuard>

#include <utility>

namespace casebook::exports {

namespace {

constexpr std::size_t batches = 4;
constexpr std::size_t eventsOfBatch = 256;
constexpr std::size_t bytesOfBatch = std::size_t{1} << 20;
constexpr std::size_t leavesOfBatch = 4096; ///< Of withheld events, which are no events of the batch.
constexpr std::size_t bytesOfPerson = 128;  ///< About what a participant, or somebody who was invited, takes.

std::size_t sizeOf(const Event &event)
{
    return event.text.size() + bytesOfPerson * (event.invited.size() + event.extra.size() + event.attachments.size());
}

void clear(ReleasedBatch &batch)
{
    if (batch.bytes > bytesOfBatch)
        batch.slots.clear(); // what a huge event took is not kept
    batch.conversations.clear();
    batch.leaves.clear();
    batch.count = 0;
    batch.bytes = 0;
}

} // namespace

ReleasedEvents::ReleasedEvents(const store::CaseReader &reader, const review::Clearance &clearance)
    : m_clearance(clearance), m_filling(std::make_unique<ReleasedBatch>())
{
    for (std::size_t i = 1; i < batches; ++i)
        m_spare.push_back(std::make_unique<ReleasedBatch>());
    m_reading = std::async(std::launch::async, [this, file = reader.info().file] {
        const auto end = qScopeGuard([this] {
            const std::scoped_lock lock(m_mutex);
            m_atEnd = true;
            m_changed.notify_all();
        });
        return read(file);
    });
}

ReleasedEvents::~ReleasedEvents()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }
    if (m_reading.valid())
        m_reading.wait();
}

const ReleasedBatch *ReleasedEvents::next()
{
    std::unique_lock lock(m_mutex);
    if (m_taken) {
        m_spare.push_back(std::move(m_taken));
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_atEnd; });
    if (m_ready.empty())
        return nullptr;
    m_taken = std::move(m_ready.front());
    m_ready.pop_front();
    return m_taken.get();
}

Result<std::vector<review::Withheld>> ReleasedEvents::withheld()
{
    return m_reading.get();
}

Result<std::vector<review::Withheld>> ReleasedEvents::read(const Path &file)
{
    const auto reader = store::CaseReader::open(file);
    if (!reader)
        return std::unexpected(reader.error());
    std::span<const store::Redaction> hidden;
    auto withheld =
        review::release(*reader, m_clearance,
                        {.event = [&](const Event &event) { return take(*reader, event, std::exchange(hidden, {})); },
                         .redacting = [&](auto redactions) { hidden = redactions; },
                         .leaf = [this](const crypto::Sha256Value &leaf) { take(leaf); }});
    if (!m_status)
        return std::unexpected(m_status.error());
    if (withheld)
        handOver();
    return withheld;
}

void ReleasedEvents::take(const crypto::Sha256Value &leaf)
{
    m_filling->leaves.push_back(leaf);
    if (m_filling->leaves.size() == leavesOfBatch)
        handOver();
}

bool ReleasedEvents::take(const store::CaseReader &reader, const Event &event, std::span<const store::Redaction> hidden)
{
    if (m_conversation != event.conversation)
        m_status = beginConversation(reader, event.conversation);
    if (!m_status)
        return false;
    if (m_filling->count == m_filling->slots.size())
        m_filling->slots.emplace_back();
    ReleasedBatch::Released &slot = m_filling->slots[m_filling->count++];
    slot.event = event;
    slot.hidden = hidden;
    m_filling->bytes += sizeOf(event);
    return (m_filling->count < eventsOfBatch && m_filling->bytes < bytesOfBatch) || handOver();
}

Status ReleasedEvents::beginConversation(const store::CaseReader &reader, ConversationKey key)
{
    m_conversation = key;
    auto conversation = store::conversationAlone(reader, key);
    if (!conversation)
        return std::unexpected(conversation.error());
    auto participants = reader.participants(key);
    if (!participants)
        return std::unexpected(participants.error());
    m_filling->bytes += bytesOfPerson * participants->size();
    m_filling->conversations.push_back({m_filling->count, std::move(*conversation), std::move(*participants)});
    return {};
}

bool ReleasedEvents::handOver()
{
    std::unique_lock lock(m_mutex);
    m_ready.push_back(std::move(m_filling));
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return !m_spare.empty() || m_stopped; });
    if (m_stopped) {
        m_filling = std::make_unique<ReleasedBatch>(); // for leaves that may still come
        return false;
    }
    m_filling = std::move(m_spare.front());
    m_spare.pop_front();
    clear(*m_filling);
    return true;
}

} // namespace casebook::exports
