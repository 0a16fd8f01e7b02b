// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"
#include "core/model/records.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace casebook::test {

/// An event as the sink got it, with texts of its own.
struct LoggedEvent
{
    std::uint32_t piece = 0;
    EventId id;
    Span span;
    EventType type = EventType::Other;
    std::string typeName, rawTime, sender, client, text, uid, targetClient, archivedBy, room, threadId, nick, oldNick,
        target;
    std::optional<Instant> time;
    std::vector<std::string> invited, extra;
    bool repeated = false, late = false, uncertain = false;
};

struct LoggedParticipant
{
    std::uint32_t piece = 0;
    Span span;
    std::string jid, rawJoined, rawLeft, nick;
    std::optional<Instant> joined, left;
};

struct LoggedPiece
{
    std::string conversationId, type, rawStart, reason, threadId, rawEnd;
    std::optional<Instant> start, end;
    bool hasBeginConv = false, hasConvEnd = false, ended = false, pointersVerified = false;
    Span extent;
    std::optional<std::int64_t> declaredMessages, declaredEvents;
};

struct LoggedIssue
{
    Span span;
    Severity severity = Severity::Note;
    std::string code, message;
    bool ownsBytes = false;
};

/// Keeps everything that a reader tells, and checks what every sink may rely on.
class RecordLog final : public RecordSink
{
public:
    struct Metadata
    {
        std::uint32_t piece;
        MetadataRecord record;
    };

    std::vector<LoggedPiece> pieces;
    std::vector<LoggedEvent> events;
    std::vector<LoggedParticipant> participants;
    std::vector<Metadata> metadataRecords;
    std::vector<LoggedIssue> issues;
    SourceTail tail;
    std::string bytes;
    int begun = 0, ended = 0, abandoned = 0;
    bool full = false;                   ///< What failed() answers.
    std::vector<std::string> violations; ///< Of the contract of RecordSink.

    void beginSource(const SourceHead &) override { ++begun; }
    void beginPiece(PieceNumber piece, const PieceBegin &begin) override
    {
        if (static_cast<std::size_t>(piece) != pieces.size())
            violations.emplace_back("piece numbers have holes");
        LoggedPiece log;
        log.conversationId = begin.conversationId;
        log.type = begin.type;
        log.rawStart = begin.rawStart;
        log.reason = begin.reason;
        log.threadId = begin.threadId;
        log.start = begin.start;
        log.hasBeginConv = begin.hasBeginConv;
        pieces.push_back(std::move(log));
    }
    void metadata(PieceNumber piece, const MetadataRecord &record) override
    {
        if (piece == noPiece)
            m_spans.push_back(record.span);
        else
            use(piece, record.span);
        metadataRecords.push_back({static_cast<std::uint32_t>(piece), record});
    }
    void participant(PieceNumber piece, const ParticipantRecord &record) override
    {
        use(piece, record.span);
        participants.push_back({static_cast<std::uint32_t>(piece), record.span, std::string(record.jid),
                                std::string(record.rawJoined), std::string(record.rawLeft), std::string(record.nick),
                                record.joined, record.left});
    }
    void event(PieceNumber piece, const EventRecord &record) override
    {
        use(piece, record.span);
        LoggedEvent event;
        event.piece = static_cast<std::uint32_t>(piece);
        event.id = record.id;
        event.span = record.span;
        event.type = record.type;
        event.time = record.time;
        event.typeName = record.typeName;
        event.rawTime = record.rawTime;
        event.sender = record.sender;
        event.client = record.client;
        event.text = record.text;
        event.uid = record.uid;
        event.targetClient = record.targetClient;
        event.archivedBy = record.archivedBy;
        event.room = record.room;
        event.threadId = record.threadId;
        event.nick = record.nick;
        event.oldNick = record.oldNick;
        event.target = record.target;
        event.invited.assign(record.invited.begin(), record.invited.end());
        event.extra.assign(record.extra.begin(), record.extra.end());
        event.repeated = record.repeated;
        event.late = record.late;
        event.uncertain = record.uncertain;
        events.push_back(std::move(event));
    }
    void endPiece(PieceNumber piece, const PieceEnd &end) override
    {
        use(piece, std::nullopt);
        LoggedPiece &log = pieces[static_cast<std::size_t>(piece)];
        log.ended = true;
        log.end = end.end;
        log.rawEnd = end.rawEnd;
        log.hasConvEnd = end.hasConvEnd;
        log.extent = end.extent;
        log.declaredMessages = end.declaredMessages;
        log.declaredEvents = end.declaredEvents;
        log.pointersVerified = end.pointersVerified;
    }
    void issue(const IssueRecord &issue) override
    {
        issues.push_back(
            {issue.span, issue.severity, std::string(issue.code), std::string(issue.message), issue.ownsBytes});
        if (issue.ownsBytes)
            m_spans.push_back(issue.span);
    }
    void block(std::uint64_t offset, std::string_view block) override
    {
        if (offset != bytes.size())
            violations.emplace_back("blocks have holes");
        bytes += block;
    }
    void endSource(const SourceTail &end) override
    {
        ++ended;
        tail = end;
    }
    void abandonSource() override { ++abandoned; }
    bool failed() const override { return full; }

    /// The coverage map: empty when every byte lies in exactly one span, else what is wrong.
    std::string coverageFault() const
    {
        std::vector<Span> spans = m_spans;
        std::ranges::sort(spans, {}, &Span::offset);
        std::uint64_t at = 0;
        for (const Span &span : spans) {
            if (span.offset != at || span.length == 0)
                return "at byte " + std::to_string(at) + " stands a span of " + std::to_string(span.length) + " from " +
                       std::to_string(span.offset);
            at += span.length;
        }
        return at == bytes.size() ? std::string()
                                  : "ends at " + std::to_string(at) + " of " + std::to_string(bytes.size());
    }

    /// Everything that must hold after any source that was read to its end.
    std::string fault() const
    {
        if (!violations.empty())
            return violations.front();
        if (begun != 1 || ended != 1 || abandoned != 0)
            return "source not begun and ended once";
        if (!std::ranges::all_of(pieces, &LoggedPiece::ended))
            return "a piece was not ended";
        if (tail.bytes != bytes.size() || tail.sha256 != crypto::sha256(bytes))
            return "bytes or digest of the tail are wrong";
        std::uint64_t records = 0;
        for (const auto &[type, count] : tail.records)
            records += count;
        if (records != events.size() + participants.size() + metadataRecords.size())
            return "the tally counts " + std::to_string(records) + " records";
        return coverageFault();
    }

    /// The codes of the issues of at least this severity, in order.
    std::vector<std::string> codes(Severity least = Severity::Warning) const
    {
        std::vector<std::string> found;
        for (const LoggedIssue &issue : issues) {
            if (issue.severity >= least)
                found.push_back(issue.code);
        }
        return found;
    }

private:
    void use(PieceNumber piece, std::optional<Span> span)
    {
        if (static_cast<std::size_t>(piece) >= pieces.size() || pieces[static_cast<std::size_t>(piece)].ended)
            violations.emplace_back("a piece is used that is not open");
        if (span)
            m_spans.push_back(*span);
    }

    std::vector<Span> m_spans;
};

} // namespace casebook::test
