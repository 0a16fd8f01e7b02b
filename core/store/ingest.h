// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/event.h"
#include "core/model/records.h"
#include "core/store/casefile.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace casebook::store {

/// Writes what a reader finds into the case. Confined to the thread of its CaseFile, which must outlive it.
///
/// A source is in the case whole or not at all: rows are committed at the ends of sources (several small ones
/// share a transaction), so a killed import, repeated, ends in the same case as an undisturbed one. Secondary
/// indexes of an empty case are built by finish().
///
/// Which pieces are one conversation (rules U29 to U38): same tenant and Conv ID, and equal starts, or a first part
/// that has no end or ends at most 5 minutes before the second begins and shares a participant. An event that the
/// conversation already has (same id) is a duplicate: its place is kept beside the event. The event's own place is
/// the one of the best SourceKind, then the least path, then the least offset, whatever the order of imports; the
/// order of a conversation follows that source, with further events put in by time.
class Ingest final : public RecordSink
{
public:
    explicit Ingest(CaseFile &file);
    ~Ingest() override;

    /// True when the case has a source of this path, whatever its content.
    bool knowsPath(std::string_view path) const;

    /// The source with this path and digest, when the case has it already: reading it again would change nothing.
    std::optional<SourceKey> known(std::string_view path, const std::array<std::byte, 32> &sha256) const;

    /// The sources of this path, or in the pack of this path, that came out of a container with this digest: what is
    /// in it need not be read, nor unlocked, again.
    std::vector<SourceKey> knownInside(std::string_view path, const std::array<std::byte, 32> &containerSha256) const;

    /// SourceHead::zone and SourceHead::settings of a source in the case.
    struct Choices
    {
        std::string zone;
        std::string settings;
    };
    Choices choicesOf(SourceKey source) const;

    void beginSource(const SourceHead &source) override;

    /// The same for a source that is known to come to its end (it is never abandoned) and not to be in the case: that
    /// saves keeping what would undo it.
    void beginWholeSource(const SourceHead &source);

    void beginPiece(PieceNumber piece, const PieceBegin &begin) override;
    void metadata(PieceNumber piece, const MetadataRecord &record) override;
    void participant(PieceNumber piece, const ParticipantRecord &record) override;
    void event(PieceNumber piece, const EventRecord &record) override;
    void endPiece(PieceNumber piece, const PieceEnd &end) override;
    void issue(const IssueRecord &issue) override;
    void block(std::uint64_t offset, std::string_view bytes) override;
    void endSource(const SourceTail &tail) override;
    void abandonSource() override;
    bool failed() const override;

    /// A block that somebody else deflated already (see deflateBlock()), so that the writing thread need not.
    void deflatedBlock(std::uint64_t offset, std::uint64_t length, std::string_view deflated);

    /// The key that the last endSource() gave.
    SourceKey lastSource() const;

    /// Commits, builds what is still to be built (indexes), and tells the first error that stood in the way. After an
    /// error, or without finish(), everything since the last commit is rolled back.
    Status finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Raw deflate (RFC 1951) of one block, as the case stores it. Thread-safe.
std::string deflateBlock(std::string_view bytes);

} // namespace casebook::store
