// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/digest.h"
#include "core/model/event.h"
#include "core/model/records.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace casebook::test {

/// `second` seconds after 2017-03-14T14:00:00Z.
inline Instant at(std::int64_t second)
{
    return Instant{(1489500000 + second) * 1'000'000'000};
}

/// One event for SourceScript::event(); what is not set is not given.
struct ScriptedEvent
{
    EventType type = EventType::Message;
    std::string typeName{};
    std::optional<Instant> time{};
    std::string rawTime{}; ///< Empty: the RFC 3339 form of `time`.
    std::string sender{};
    std::string client{};
    std::string text{};
    std::string uid{};
    std::string targetClient{};
    std::string archivedBy{};
    std::string room{};
    std::string threadId{};
    std::string nick{};
    std::string oldNick{};
    std::string target{};
    std::vector<std::string> invited{};
    std::optional<Instant> ended{};
    std::vector<Attachment> attachments{};
    std::vector<std::string> extra{};
    bool late = false;
    bool uncertain = false;
    bool deleted = false;
};

/// What a reader would find in a source, described in a test without any parser: every record becomes a line of
/// made-up bytes, so that spans, blocks and tallies fit together.
class SourceScript
{
public:
    explicit SourceScript(std::string path, std::string tenant = "Tenant 1", SourceKind kind = SourceKind::Daily)
    {
        m_head.path = std::move(path);
        m_head.tenant = std::move(tenant);
        m_head.kind = kind;
    }

    SourceScript &begin(std::string conversationId, std::optional<Instant> start, std::string type = "chat",
                        std::string threadId = {})
    {
        openPiece(std::move(conversationId), start, std::move(type), std::move(threadId), true);
        return metadata(MetadataKind::BeginConv, "BeginConv");
    }

    /// A conversation whose front is missing (U25).
    SourceScript &beginInTheMiddle(std::string conversationId)
    {
        openPiece(std::move(conversationId), std::nullopt, {}, {}, false);
        return *this;
    }

    SourceScript &metadata(MetadataKind kind, const std::string &type)
    {
        const Span span = line(type);
        step([piece = m_piece, span, kind](RecordSink &sink) { sink.metadata(piece, {span, kind}); });
        return *this;
    }

    /// A record that belongs to the source and to no conversation in it.
    SourceScript &ownRecord(MetadataKind kind, const std::string &type)
    {
        const Span span = line(type);
        step([span, kind](RecordSink &sink) { sink.metadata(noPiece, {span, kind}); });
        return *this;
    }

    SourceScript &participant(std::string jid, std::string nick = {}, std::optional<Instant> joined = {},
                              std::optional<Instant> left = {})
    {
        const Span span = line("Participant");
        step([=, piece = m_piece](RecordSink &sink) {
            const std::string rawJoined = joined ? toRfc3339(*joined) : std::string();
            const std::string rawLeft = left ? toRfc3339(*left) : std::string();
            sink.participant(piece, {span, jid, joined, rawJoined, left, rawLeft, nick});
        });
        return *this;
    }

    SourceScript &message(std::int64_t second, std::string sender, std::string text, std::string uid = {})
    {
        ScriptedEvent event;
        event.time = at(second);
        event.sender = std::move(sender);
        event.text = std::move(text);
        event.uid = std::move(uid);
        return this->event(std::move(event));
    }

    SourceScript &event(ScriptedEvent event)
    {
        if (event.rawTime.empty() && event.time)
            event.rawTime = toRfc3339(*event.time);
        if (event.typeName.empty())
            event.typeName = eventTypeName(event.type);
        const Span span = line("IMEvent", event.text.size());
        const auto [id, repeated] = identify(event);
        m_lastId = id;
        step([=, piece = m_piece](RecordSink &sink) {
            const std::vector<std::string_view> invited(event.invited.begin(), event.invited.end());
            const std::vector<std::string_view> extra(event.extra.begin(), event.extra.end());
            const std::string rawEnded = event.ended ? toRfc3339(*event.ended) : std::string();
            std::vector<AttachmentRecord> attachments;
            for (const Attachment &file : event.attachments)
                attachments.push_back({file.name, file.type, file.bytes, file.reference, file.media});
            sink.event(piece, {.id = id,
                               .span = span,
                               .type = event.type,
                               .typeName = event.typeName,
                               .time = event.time,
                               .rawTime = event.rawTime,
                               .sender = event.sender,
                               .client = event.client,
                               .text = event.text,
                               .uid = event.uid,
                               .targetClient = event.targetClient,
                               .archivedBy = event.archivedBy,
                               .room = event.room,
                               .threadId = event.threadId,
                               .nick = event.nick,
                               .oldNick = event.oldNick,
                               .target = event.target,
                               .invited = invited,
                               .ended = event.ended,
                               .rawEnded = rawEnded,
                               .attachments = attachments,
                               .extra = extra,
                               .repeated = repeated,
                               .late = event.late,
                               .uncertain = event.uncertain,
                               .deleted = event.deleted});
        });
        return *this;
    }

    SourceScript &end(std::optional<Instant> time)
    {
        metadata(MetadataKind::ConvEnd, "ConvEnd");
        return close(time, true);
    }

    /// No ConvEnd: still open, or cut.
    SourceScript &cut() { return close(std::nullopt, false); }

    SourceScript &issue(Severity severity, std::string code, std::string message, bool ownsBytes)
    {
        const Span span = ownsBytes ? line({}) : Span{m_bytes.size(), 0};
        step([=](RecordSink &sink) { sink.issue({span, severity, code, message, ownsBytes}); });
        return *this;
    }

    const std::string &bytes() const { return m_bytes; }
    const std::string &path() const { return m_head.path; }
    EventId lastId() const { return m_lastId; }
    crypto::Sha256Value sha256() const { return crypto::sha256(m_bytes); }
    std::size_t steps() const { return m_steps.size(); }

    SourceTail tail() const { return {m_bytes.size(), sha256(), "comma, UTF-8, LF", m_records}; }

    void play(RecordSink &sink, std::size_t blockSize = 1000) const
    {
        playUntil(sink, m_steps.size(), blockSize);
        sink.endSource(tail());
    }

    /// Stops in the middle of the source, as a killed program would.
    void playUntil(RecordSink &sink, std::size_t steps, std::size_t blockSize = 1000) const
    {
        SourceHead head = m_head;
        head.bytes = m_bytes.size();
        sink.beginSource(head);
        for (std::size_t offset = 0; offset < m_bytes.size(); offset += blockSize)
            sink.block(offset, std::string_view(m_bytes).substr(offset, blockSize));
        for (std::size_t i = 0; i < std::min(steps, m_steps.size()); ++i)
            m_steps[i](sink);
    }

private:
    using Step = std::function<void(RecordSink &)>;

    void step(Step step) { m_steps.push_back(std::move(step)); }

    Span line(const std::string &type, std::size_t more = 0)
    {
        const std::size_t offset = m_bytes.size();
        m_bytes += type + ' ' + std::to_string(m_steps.size()) + std::string(more, '.') + '\n';
        if (!type.empty())
            ++m_records[type];
        return {offset, m_bytes.size() - offset};
    }

    void openPiece(std::string conversationId, std::optional<Instant> start, std::string type, std::string threadId,
                   bool hasBegin)
    {
        m_piece = PieceNumber{m_pieces++};
        m_pieceBegin = m_bytes.size();
        m_conversationId = conversationId;
        m_seen.clear();
        step([=, piece = m_piece](RecordSink &sink) {
            const std::string rawStart = start ? toRfc3339(*start) : std::string();
            sink.beginPiece(piece, {conversationId, type, start, rawStart, "policy", threadId, {}, hasBegin});
        });
    }

    SourceScript &close(std::optional<Instant> time, bool hasEnd)
    {
        const Span extent{m_pieceBegin, m_bytes.size() - m_pieceBegin};
        step([=, piece = m_piece](RecordSink &sink) {
            const std::string rawEnd = time ? toRfc3339(*time) : std::string();
            sink.endPiece(piece, {time, rawEnd, hasEnd, extent, {}, {}, false});
        });
        return *this;
    }

    /// As readers do it: over what the event says, with an ordinal among equals that have no archive UID.
    std::pair<EventId, bool> identify(const ScriptedEvent &event)
    {
        std::string said = m_head.tenant + '|' + m_conversationId + '|' + event.uid + '|' + event.typeName + '|' +
                           event.sender + '|' + event.text + '|' + event.nick + '|' + event.target + '|' +
                           (event.time ? std::to_string(event.time->nanoseconds) : event.rawTime);
        const int before = m_seen[said]++;
        const bool repeated = before > 0 && !event.uid.empty();
        if (before > 0 && !repeated)
            said += '|' + std::to_string(before);
        EventId id;
        const crypto::Sha256Value digest = crypto::sha256(said);
        std::copy_n(digest.begin(), id.bytes.size(), id.bytes.begin());
        return {id, repeated};
    }

    SourceHead m_head;
    std::string m_bytes;
    std::vector<Step> m_steps;
    std::map<std::string, std::uint64_t, std::less<>> m_records;
    std::map<std::string, int> m_seen;
    std::string m_conversationId;
    PieceNumber m_piece{};
    std::uint32_t m_pieces = 0;
    std::size_t m_pieceBegin = 0;
    EventId m_lastId;
};

} // namespace casebook::test
