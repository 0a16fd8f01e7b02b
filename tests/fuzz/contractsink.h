// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/records.h"
#include "fuzztarget.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::test {

/// Checks what every sink may rely on (RecordSink) and keeps next to nothing, so that many sources a second go
/// through one: what it needs is kept from source to source. RecordLog, which the tests use, keeps everything.
class ContractSink final : public RecordSink
{
public:
    const std::vector<EventId> &ids() const { return m_ids; }

    void beginSource(const SourceHead &) override
    {
        m_pieces.clear();
        m_spans.clear();
        m_ids.clear();
        m_bytes = m_records = 0;
    }
    void beginPiece(PieceNumber piece, const PieceBegin &begin) override
    {
        promise(static_cast<std::size_t>(piece) == m_pieces.size(), "pieces are numbered without holes");
        m_pieces.push_back(true);
        lookAt({begin.conversationId, begin.type, begin.rawStart, begin.reason, begin.threadId, begin.title});
        lookAt(begin.members);
    }
    void metadata(PieceNumber piece, const MetadataRecord &record) override
    {
        if (piece != noPiece)
            use(piece);
        take(record.span);
    }
    void participant(PieceNumber piece, const ParticipantRecord &record) override
    {
        use(piece);
        take(record.span);
        lookAt({record.jid, record.rawJoined, record.rawLeft, record.nick});
    }
    void event(PieceNumber piece, const EventRecord &record) override
    {
        use(piece);
        take(record.span);
        m_ids.push_back(record.id);
        lookAt({record.typeName, record.rawTime, record.sender, record.client, record.text, record.uid,
                record.targetClient, record.archivedBy, record.room, record.threadId, record.nick, record.oldNick,
                record.target, record.rawEnded});
        lookAt(record.invited);
        lookAt(record.extra);
        for (const AttachmentRecord &file : record.attachments)
            lookAt({file.name, file.type, file.reference, file.media});
    }
    void endPiece(PieceNumber piece, const PieceEnd &end) override
    {
        use(piece);
        m_pieces[static_cast<std::size_t>(piece)] = false;
        lookAt({end.rawEnd});
    }
    void issue(const IssueRecord &issue) override
    {
        lookAt({issue.code, issue.message});
        if (issue.ownsBytes)
            m_spans.push_back(issue.span);
    }
    void block(std::uint64_t offset, std::string_view block) override
    {
        promise(offset == m_bytes, "blocks come in order and without holes");
        m_bytes += block.size();
    }
    void endSource(const SourceTail &tail) override
    {
        promise(tail.bytes == m_bytes, "the tail has the number of bytes");
        promise(std::ranges::find(m_pieces, true) == m_pieces.end(), "every piece is ended");
        std::uint64_t tallied = 0;
        for (const auto &[type, count] : tail.records)
            tallied += count;
        promise(tallied == m_records, "the tail counts the records");
        std::ranges::sort(m_spans, {}, &Span::offset);
        std::uint64_t at = 0;
        for (const Span &span : m_spans) {
            promise(span.offset == at && span.length > 0, "every byte lies in exactly one span");
            at += span.length;
        }
        promise(at == m_bytes, "the spans reach to the end");
    }
    void abandonSource() override { brokenPromise("no source of bytes at hand is abandoned"); }
    bool failed() const override { return false; }

private:
    void use(PieceNumber piece)
    {
        promise(static_cast<std::size_t>(piece) < m_pieces.size() && m_pieces[static_cast<std::size_t>(piece)],
                "only open pieces are used");
    }
    void take(Span span)
    {
        ++m_records;
        m_spans.push_back(span);
    }
    /// Reads the ends of what was given, so that the sanitizer sees whether it is there.
    template <typename Texts> void lookAt(const Texts &texts)
    {
        for (const std::string_view text : texts)
            m_seen = m_seen + (text.empty() ? 0U
                                            : static_cast<unsigned char>(text.front()) +
                                                  static_cast<unsigned char>(text.back()));
    }
    void lookAt(std::initializer_list<std::string_view> texts)
    {
        lookAt<std::initializer_list<std::string_view>>(texts);
    }

    std::vector<char> m_pieces; ///< Whether each is open.
    std::vector<Span> m_spans;
    std::vector<EventId> m_ids;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_records = 0;
    volatile unsigned m_seen = 0;
};

/// True for one in eight inputs, always the same ones: what costs as much as the target itself is done for those.
inline bool isChosen(std::string_view bytes)
{
    return std::hash<std::string_view>()(bytes) % 8 == 0;
}

} // namespace casebook::test
