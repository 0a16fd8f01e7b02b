// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/recordqueue.h"

#include <format>
#include <utility>

namespace casebook::work {

namespace {

constexpr std::size_t batchBytes = 1 << 20;
constexpr std::size_t mostBatchBytes = 4 << 20; // where a source would else be cut into two
constexpr std::size_t waitingBatches = 8;

template <typename... Functions> struct Overloaded : Functions...
{
    using Functions::operator()...;
};

} // namespace

// ---- RecordBatch -------------------------------------------------------------------------------------------

std::string_view RecordBatch::keep(std::string_view text)
{
    if (text.empty())
        return {};
    auto *copy = static_cast<char *>(m_arena.allocate(text.size(), 1));
    text.copy(copy, text.size());
    m_memory += text.size();
    return {copy, text.size()};
}

std::span<const std::string_view> RecordBatch::keep(std::span<const std::string_view> texts)
{
    if (texts.empty())
        return {};
    const std::size_t size = texts.size_bytes();
    auto *copies = static_cast<std::string_view *>(m_arena.allocate(size, alignof(std::string_view)));
    m_memory += size;
    for (std::size_t i = 0; i < texts.size(); ++i)
        std::construct_at(copies + i, keep(texts[i]));
    return {copies, texts.size()};
}

std::span<const AttachmentRecord> RecordBatch::keep(std::span<const AttachmentRecord> attachments)
{
    if (attachments.empty())
        return {};
    auto *copies =
        static_cast<AttachmentRecord *>(m_arena.allocate(attachments.size_bytes(), alignof(AttachmentRecord)));
    m_memory += attachments.size_bytes();
    for (std::size_t i = 0; i < attachments.size(); ++i) {
        AttachmentRecord &copy = *std::construct_at(copies + i, attachments[i]);
        for (std::string_view *text : {&copy.name, &copy.type, &copy.reference, &copy.media})
            *text = keep(*text);
    }
    return {copies, attachments.size()};
}

void RecordBatch::replay(store::Ingest &ingest, const std::function<void(SourceKey)> &sourceDone) const
{
    auto whole = m_wholes.begin();
    for (std::size_t i = 0; i < m_calls.size() && !ingest.failed(); ++i) {
        if (whole == m_wholes.end() || whole->head != i) {
            play(m_calls[i], ingest, sourceDone);
            continue;
        }
        const auto &head = std::get<SourceHead>(m_calls[i].record);
        const auto &tail = std::get<SourceTail>(m_calls[whole->tail].record);
        if (const auto known = ingest.known(head.path, tail.sha256)) {
            sourceDone(*known);
            i = whole->tail;
        } else {
            ingest.beginWholeSource(head);
        }
        ++whole;
    }
}

void RecordBatch::play(const Call &call, store::Ingest &ingest, const std::function<void(SourceKey)> &sourceDone) const
{
    const PieceNumber piece = call.piece;
    std::visit(Overloaded{
                   [&](const SourceHead &source) { ingest.beginSource(source); },
                   [&](const PieceBegin &begin) { ingest.beginPiece(piece, begin); },
                   [&](const MetadataRecord &record) { ingest.metadata(piece, record); },
                   [&](const ParticipantRecord &record) { ingest.participant(piece, record); },
                   [&](const EventRecord &record) { ingest.event(piece, record); },
                   [&](const PieceEnd &end) { ingest.endPiece(piece, end); },
                   [&](const IssueRecord &issue) { ingest.issue(issue); },
                   [&](const Block &block) { ingest.deflatedBlock(block.offset, block.length, block.deflated); },
                   [&](const Abandon &) { ingest.abandonSource(); },
                   [&](const SourceTail &tail) {
                       ingest.endSource(tail);
                       if (!ingest.failed())
                           sourceDone(ingest.lastSource());
                   },
               },
               call.record);
}

// ---- RecordQueue, the parser's side -------------------------------------------------------------------------

void RecordQueue::add(PieceNumber piece, RecordBatch::Record record)
{
    m_batch->m_calls.push_back({piece, std::move(record)});
    m_batch->m_memory += sizeof(RecordBatch::Call);
    if (m_batch->m_memory >= (m_batch->m_head ? mostBatchBytes : batchBytes))
        handOver();
}

void RecordQueue::beginSource(const SourceHead &source)
{
    m_batch->path = source.path;
    m_batch->m_head = m_batch->m_calls.size();
    add({}, source);
}

void RecordQueue::beginPiece(PieceNumber piece, const PieceBegin &begin)
{
    PieceBegin copy = begin;
    for (std::string_view *text :
         {&copy.conversationId, &copy.type, &copy.rawStart, &copy.reason, &copy.threadId, &copy.title})
        *text = m_batch->keep(*text);
    copy.members = m_batch->keep(copy.members);
    add(piece, copy);
}

void RecordQueue::metadata(PieceNumber piece, const MetadataRecord &record)
{
    add(piece, record);
}

void RecordQueue::participant(PieceNumber piece, const ParticipantRecord &record)
{
    ParticipantRecord copy = record;
    for (std::string_view *text : {&copy.jid, &copy.rawJoined, &copy.rawLeft, &copy.nick})
        *text = m_batch->keep(*text);
    add(piece, copy);
}

void RecordQueue::event(PieceNumber piece, const EventRecord &record)
{
    EventRecord copy = record;
    for (std::string_view *text :
         {&copy.typeName, &copy.rawTime, &copy.rawEnded, &copy.sender, &copy.client, &copy.text, &copy.uid,
          &copy.targetClient, &copy.archivedBy, &copy.room, &copy.threadId, &copy.nick, &copy.oldNick, &copy.target})
        *text = m_batch->keep(*text);
    copy.invited = m_batch->keep(copy.invited);
    copy.extra = m_batch->keep(copy.extra);
    copy.attachments = m_batch->keep(copy.attachments);
    ++m_batch->m_events;
    add(piece, copy);
}

void RecordQueue::endPiece(PieceNumber piece, const PieceEnd &end)
{
    PieceEnd copy = end;
    copy.rawEnd = m_batch->keep(copy.rawEnd);
    add(piece, copy);
}

void RecordQueue::issue(const IssueRecord &issue)
{
    IssueRecord copy = issue;
    copy.code = m_batch->keep(copy.code);
    copy.message = m_batch->keep(copy.message);
    add({}, copy);
}

void RecordQueue::block(std::uint64_t offset, std::string_view bytes)
{
    RecordBatch::Block block{offset, bytes.size(), store::deflateBlock(bytes)};
    m_batch->bytes += bytes.size();
    m_batch->m_memory += block.deflated.size();
    add({}, std::move(block));
}

void RecordQueue::endSource(const SourceTail &tail)
{
    if (const auto head = std::exchange(m_batch->m_head, std::nullopt))
        m_batch->m_wholes.push_back({*head, m_batch->m_calls.size()});
    if (tail.bytes == 0)
        skip({m_batch->path, "the file is empty", true});
    if (!tail.wrapping.empty())
        skip({m_batch->path,
              std::format("the file that it is packed in is cut or damaged; its first {} bytes were read", tail.bytes),
              true});
    add({}, tail);
}

void RecordQueue::abandonSource()
{
    if (const auto head = std::exchange(m_batch->m_head, std::nullopt))
        m_batch->m_calls.erase(m_batch->m_calls.begin() + static_cast<std::ptrdiff_t>(*head), m_batch->m_calls.end());
    else
        add({}, RecordBatch::Abandon{});
}

bool RecordQueue::failed() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

void RecordQueue::skip(archive::SkippedFile file)
{
    m_batch->skipped.push_back(std::move(file));
}

void RecordQueue::handOver()
{
    auto full = std::exchange(m_batch, std::make_unique<RecordBatch>());
    m_batch->path = full->path;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_waiting.size() < waitingBatches; });
    if (!m_stopped)
        m_waiting.push_back(std::move(full));
    m_changed.notify_all();
}

void RecordQueue::close()
{
    if (!m_batch->empty())
        handOver();
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

// ---- RecordQueue, the writer's side --------------------------------------------------------------------------

std::unique_ptr<RecordBatch> RecordQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
    if (m_waiting.empty())
        return nullptr;
    auto batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_all();
    return batch;
}

void RecordQueue::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_changed.notify_all();
}

} // namespace casebook::work
