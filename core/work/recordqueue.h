// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/model/event.h"
#include "core/model/records.h"
#include "core/store/ingest.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace casebook::work {

/// Records with copies of the bytes that their views show, in the order of the reader's calls.
class RecordBatch
{
public:
    /// Plays the calls into `ingest`; `sourceDone` gets the key of every source that ends here.
    void replay(store::Ingest &ingest, const std::function<void(SourceKey)> &sourceDone) const;

    std::size_t eventCount() const { return m_events; }
    std::size_t memory() const { return m_memory; }
    bool empty() const { return m_calls.empty() && skipped.empty(); }

    std::string path;        ///< The source that the last call is about.
    std::uint64_t bytes = 0; ///< Bytes of blocks in this batch.
    std::vector<archive::SkippedFile> skipped;

private:
    struct Block
    {
        std::uint64_t offset = 0;
        std::uint64_t length = 0;
        std::string deflated;
    };
    struct Abandon
    {
    };
    /// Places in m_calls of a source that begins and ends in this batch.
    struct Whole
    {
        std::size_t head = 0;
        std::size_t tail = 0;
    };
    friend class RecordQueue;
    using Record = std::variant<SourceHead, PieceBegin, MetadataRecord, ParticipantRecord, EventRecord, PieceEnd,
                                IssueRecord, Block, SourceTail, Abandon>;
    struct Call
    {
        PieceNumber piece{};
        Record record;
    };

    std::string_view keep(std::string_view text);
    std::span<const std::string_view> keep(std::span<const std::string_view> texts);
    std::span<const AttachmentRecord> keep(std::span<const AttachmentRecord> attachments);

    std::pmr::monotonic_buffer_resource m_arena{64 * 1024};
    void play(const Call &call, store::Ingest &ingest, const std::function<void(SourceKey)> &sourceDone) const;

    std::vector<Call> m_calls;
    std::vector<Whole> m_wholes;       ///< In their order.
    std::optional<std::size_t> m_head; ///< Of the source that is not at its end yet, when it begins in this batch.
    std::size_t m_events = 0;
    std::size_t m_memory = 0;
};

/// The bounded way from the parsing thread to the writing one. What the parser tells is copied into batches of about
/// a MiB, or more where a source would else be cut into two; a few of them may wait, then the parser waits.
class RecordQueue final : public RecordSink
{
public:
    // The parser's side.
    void beginSource(const SourceHead &source) override;
    void beginPiece(PieceNumber piece, const PieceBegin &begin) override;
    void metadata(PieceNumber piece, const MetadataRecord &record) override;
    void participant(PieceNumber piece, const ParticipantRecord &record) override;
    void event(PieceNumber piece, const EventRecord &record) override;
    void endPiece(PieceNumber piece, const PieceEnd &end) override;
    void issue(const IssueRecord &issue) override;
    void block(std::uint64_t offset, std::string_view bytes) override; ///< Deflates here, off the writer's thread.
    void endSource(const SourceTail &tail) override;
    void abandonSource() override;
    bool failed() const override; ///< True once the writer has stopped.

    void skip(archive::SkippedFile file); ///< A source that could not be read after all.
    void close();                         ///< Nothing more will come.

    // The writer's side.
    std::unique_ptr<RecordBatch> take(); ///< Waits; null after close() when all was taken.
    void stop();                         ///< Takes no more; wakes the parser.

private:
    void add(PieceNumber piece, RecordBatch::Record record);
    void handOver();

    std::unique_ptr<RecordBatch> m_batch = std::make_unique<RecordBatch>();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<RecordBatch>> m_waiting;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace casebook::work
