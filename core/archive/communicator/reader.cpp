// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/reader.h"

#include "core/archive/communicator/transcript.h"
#include "core/archive/communicator/words.h"
#include "core/archive/eventidentity.h"
#include "core/base/fieldbytes.h"
#include "core/base/hex.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <format>

namespace casebook::archive::communicator {

namespace {

constexpr std::size_t blockBytes = std::size_t{256} << 10;
constexpr std::size_t leastBlockBytes = std::size_t{4} << 10;
constexpr std::string_view unparsedName = "Transcript";

/// An address keeps its resource; a `/` in a name or number is no beginning of one.
std::string senderOf(const std::string &name)
{
    if (name.contains('@'))
        return name;
    std::string escaped;
    for (const char c : name)
        escaped += c == '/' ? std::string("\\2f") : std::string(1, c); // XEP-0106
    return escaped;
}

bool isSpoken(const Entry &entry)
{
    return entry.kind == Draft::Kind::Message || entry.kind == Draft::Kind::System;
}

class SourceReading
{
public:
    SourceReading(std::istream &bytes, const SourceHead &head, const std::chrono::time_zone *zone, RecordSink &sink,
                  Progress &progress)
        : m_stream(bytes), m_head(head), m_zone(zone), m_sink(sink), m_progress(progress)
    {
    }

    Status run()
    {
        if (const Status status = takeBytes(); !status)
            return status;
        m_tail.sha256 = m_hash.finish();
        if (m_tail.bytes > mostBytes)
            tellTooLarge();
        else if (m_tail.bytes > 0)
            tell(settingsFromText(m_head.settings));
        m_sink.endSource(m_tail);
        return {};
    }

private:
    Status takeBytes()
    {
        std::string block(std::clamp<std::size_t>(m_head.bytes + 1, leastBlockBytes, blockBytes), '\0');
        while (m_stream) {
            if (m_progress.stopRequested())
                return failure(Error::Code::Cancelled, m_head.path, "reading was stopped");
            if (m_sink.failed())
                return failure(Error::Code::Cancelled, m_head.path, "the case takes no more records");
            m_stream.read(block.data(), static_cast<std::streamsize>(block.size()));
            const std::string_view got(block.data(), static_cast<std::size_t>(m_stream.gcount()));
            if (got.empty())
                break;
            m_hash.add(got);
            m_sink.block(m_tail.bytes, got);
            m_tail.bytes += got.size();
            if (m_tail.bytes <= mostBytes)
                m_bytes += got;
        }
        if (m_stream.bad())
            return failure(Error::Code::Io, m_head.path, "cannot be read to its end",
                           "Check the disk or the share that it lies on, then import it again");
        return {};
    }

    void tellTooLarge()
    {
        m_tail.dialect = provenance;
        m_sink.issue({{0, m_tail.bytes},
                      Severity::Error,
                      "transcript-too-large",
                      std::format("It is larger than {} MB, so it was not read as a transcript.", mostBytes >> 20),
                      true});
    }

    void tell(const Settings &settings)
    {
        const Transcript transcript = parse(m_bytes, settings, m_zone);
        const Span whole{0, m_tail.bytes};
        m_sink.issue({whole, Severity::Note, "client-export", "Client export, user-supplied, not a server archive."});
        if (transcript.mark > 0)
            m_sink.issue(
                {{0, transcript.mark}, Severity::Note, "byte-order-mark", "The file begins with a mark.", true});
        for (const Remark &remark : transcript.remarks)
            m_sink.issue({whole, remark.severity, remark.code, remark.message});
        m_tail.dialect = dialectOf(transcript);
        if (transcript.entries.empty())
            return tellUnparsed(transcript, settings);
        for (std::size_t i = 0; i < transcript.sessions.size(); ++i)
            tellSession(transcript, settings, PieceNumber{static_cast<std::uint32_t>(i)}, transcript.sessions[i]);
    }

    static std::string dialectOf(const Transcript &transcript)
    {
        std::string words = std::format("{}; {}", provenance, containerName(transcript.container));
        if (transcript.encoding != containerName(transcript.container))
            words += ", " + transcript.encoding;
        if (transcript.pattern)
            words += std::format(", lines \"{}\"", patternName(*transcript.pattern));
        if (transcript.dateOrder != DateOrder::Unknown)
            words += std::format(", dates {}", dateOrderName(transcript.dateOrder));
        if (transcript.entries.empty())
            words += ", unparsed";
        return words;
    }

    /// Over what a longer save of the same session says too.
    static std::string conversationId(const Settings &settings, std::string_view partner, const Entry *first,
                                      std::string_view whole)
    {
        std::string bytes;
        appendField(bytes, "casebook transcript 1");
        appendField(bytes, folded(settings.owner));
        appendField(bytes, folded(partner));
        if (first == nullptr) {
            appendField(bytes, whole);
        } else {
            appendField(bytes, first->time ? toRfc3339(*first->time) : first->rawTime);
            appendField(bytes, first->sender);
            appendField(bytes, first->text);
        }
        const crypto::Sha256Value digest = crypto::sha256(bytes);
        return "client-" + toHex(std::span(digest).first(16));
    }

    static std::string titleOf(const Settings &settings, std::string_view partner)
    {
        if (settings.owner.empty() || partner.empty())
            return std::string(partner);
        return std::format("{}, {}", settings.owner, partner);
    }

    PieceBegin pieceOf(std::string_view id, std::string_view title) const
    {
        PieceBegin begin;
        begin.conversationId = id;
        begin.type = "transcript";
        begin.reason = provenance;
        begin.title = title;
        return begin;
    }

    void tellSession(const Transcript &transcript, const Settings &settings, PieceNumber piece, const Session &session)
    {
        const std::span<const Entry> entries =
            std::span(transcript.entries).subspan(session.first, session.end - session.first);
        const auto first = std::ranges::find_if(entries, isSpoken);
        const std::string id = conversationId(settings, session.partner, first == entries.end() ? nullptr : &*first,
                                              first == entries.end() ? m_bytes : std::string_view());
        const std::string title = titleOf(settings, session.partner);
        PieceBegin begin = pieceOf(id, title);
        if (first != entries.end()) {
            begin.start = first->time;
            begin.rawStart = first->rawTime;
        }
        m_sink.beginPiece(piece, begin);
        EventIdentity identity(m_head.tenant, id);
        for (const Entry &entry : entries)
            tellEntry(piece, entry, identity);
        const std::uint64_t from = entries.front().span.offset;
        endPiece(piece, {from, entries.back().span.offset + entries.back().span.length - from});
    }

    void tellEntry(PieceNumber piece, const Entry &entry, EventIdentity &identity)
    {
        if (entry.kind == Draft::Kind::Title && !entry.sender.empty()) {
            const std::string partner = senderOf(entry.sender);
            ParticipantRecord record;
            record.span = entry.span;
            record.jid = partner;
            m_sink.participant(piece, record);
            ++m_tail.records["Participant"];
            return;
        }
        if (!isSpoken(entry)) {
            m_sink.metadata(piece, {entry.span, MetadataKind::Header});
            ++m_tail.records["Header"];
            return;
        }
        const std::string sender = senderOf(entry.sender);
        EventRecord event;
        event.span = entry.span;
        event.type = entry.kind == Draft::Kind::System ? EventType::System : EventType::Message;
        event.typeName = eventTypeName(event.type);
        event.time = entry.time;
        event.rawTime = entry.rawTime;
        event.sender = sender;
        event.text = entry.text;
        event.uncertain = entry.uncertain;
        tellEvent(piece, event, identity);
    }

    void tellEvent(PieceNumber piece, EventRecord &event, EventIdentity &identity)
    {
        identity.identify(event);
        m_sink.event(piece, event);
        ++m_tail.records[std::string(event.typeName)];
    }

    void tellUnparsed(const Transcript &transcript, const Settings &settings)
    {
        if (m_tail.bytes == transcript.mark)
            return;
        constexpr PieceNumber piece{0};
        const std::string id = conversationId(settings, settings.partner, nullptr, transcript.whole);
        const std::string title = titleOf(settings, settings.partner);
        m_sink.beginPiece(piece, pieceOf(id, title));
        EventIdentity identity(m_head.tenant, id);
        EventRecord event;
        event.span = {transcript.mark, m_tail.bytes - transcript.mark};
        event.type = EventType::Other;
        event.typeName = unparsedName;
        event.text = transcript.whole;
        tellEvent(piece, event, identity);
        endPiece(piece, event.span);
    }

    void endPiece(PieceNumber piece, Span extent)
    {
        PieceEnd end;
        end.extent = extent;
        m_sink.endPiece(piece, end);
    }

    std::istream &m_stream;
    const SourceHead &m_head;
    const std::chrono::time_zone *m_zone;
    RecordSink &m_sink;
    Progress &m_progress;
    crypto::Sha256 m_hash;
    std::string m_bytes;
    SourceTail m_tail;
};

} // namespace

Status read(std::istream &bytes, const SourceHead &head, const std::chrono::time_zone *zone, RecordSink &sink,
            Progress &progress)
{
    sink.beginSource(head);
    const Status status = SourceReading(bytes, head, zone, sink, progress).run();
    if (!status)
        sink.abandonSource();
    return status;
}

} // namespace casebook::archive::communicator
