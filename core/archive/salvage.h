// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/base/bytestream.h"
#include "core/model/records.h"

#include <functional>
#include <optional>
#include <span>

namespace casebook::archive {

/// What comes out of packed files that are cut or damaged, up to that place: a stream that ends there instead of
/// failing. Only where no wrapping is encrypted: there, what was decrypted before the end is not known to be genuine.
class SalvagingStream final : public ByteStream
{
public:
    SalvagingStream(ByteStream &stream, std::span<const Layer> layers);

    Result<std::size_t> read(std::span<char> room) override;

    /// Why the stream ended before its time.
    const std::optional<Error> &cut() const { return m_cut; }

private:
    ByteStream &m_stream;
    bool m_salvages;
    std::optional<Error> m_cut;
};

/// Whether a source in the case was read from a wrapping that gave only its beginning.
bool isCut(const SourceHead &head);

/// Hands everything on to another sink; to the end of a source that is cut it adds the issue `cut-wrapping`, at the
/// place where it ends, and SourceTail::wrapping.
class CutNotingSink final : public RecordSink
{
public:
    CutNotingSink(RecordSink &sink, std::function<bool()> isCut) : m_sink(sink), m_isCut(std::move(isCut)) {}

    void beginSource(const SourceHead &source) override;
    void beginPiece(PieceNumber piece, const PieceBegin &begin) override { m_sink.beginPiece(piece, begin); }
    void metadata(PieceNumber piece, const MetadataRecord &record) override { m_sink.metadata(piece, record); }
    void participant(PieceNumber piece, const ParticipantRecord &record) override { m_sink.participant(piece, record); }
    void event(PieceNumber piece, const EventRecord &record) override { m_sink.event(piece, record); }
    void endPiece(PieceNumber piece, const PieceEnd &end) override { m_sink.endPiece(piece, end); }
    void issue(const IssueRecord &issue) override { m_sink.issue(issue); }
    void block(std::uint64_t offset, std::string_view bytes) override { m_sink.block(offset, bytes); }
    void endSource(const SourceTail &tail) override;
    void abandonSource() override { m_sink.abandonSource(); }
    bool failed() const override { return m_sink.failed(); }

private:
    RecordSink &m_sink;
    std::function<bool()> m_isCut;
    std::string m_wrapping;
};

} // namespace casebook::archive
