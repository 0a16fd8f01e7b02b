// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/assembler.h"

#include "core/model/jid.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace casebook::archive::imarchive {

namespace {

/// Records that wait for the name of their conversation; a longer one is handed on without it.
constexpr std::size_t mostHeldBytes = std::size_t{16} << 20;

/// More conversations than this are not open at once; the oldest is then taken to have been cut.
constexpr std::size_t mostOpen = 64;

constexpr bool isEventType(RecordType type)
{
    return type == RecordType::Event || type == RecordType::Unknown;
}

} // namespace

Assembler::Assembler(const SourceHead &source, ReadOptions::Digests digests, RecordSink &sink, IssueLog &issues)
    : m_tenant(source.tenant)
    , m_kind(source.kind)
    , m_identifies(digests == ReadOptions::Digests::All)
    , m_sink(sink)
    , m_issues(issues)
{
    m_file.bytes = source.bytes;
}

void Assembler::take(Item &item)
{
    switch (item.type) {
    case RecordType::BeginConv: takeBegin(item); break;
    case RecordType::ConvEnd: takeEnd(item); break;
    default: takeOther(item); break;
    }
}

void Assembler::finish()
{
    if (!m_held.empty() && !m_closed)
        beginWithout({});
    endClosed();
    for (const auto &piece : m_open)
        end(*piece);
    m_open.clear();
}

// ---- the three kinds of records

void Assembler::takeBegin(const Item &item)
{
    if (!m_held.empty() && !m_closed)
        beginWithout({});
    if (m_closed)
        m_closed->check.nextBegins(item.begin);
    for (const auto &piece : m_open)
        piece->check.nextBegins(item.begin);
    endClosed();
    expireSilent();
    Piece &piece = begin(item.conversation, item.span);
    piece.check.add(item, false);
    giveMetadata(piece, MetadataKind::BeginConv, item.span);
    remark(piece, item);
}

void Assembler::takeEnd(const Item &item)
{
    const std::string_view id = item.conversationEndId;
    const auto same = std::ranges::find_if(
        m_open | std::views::reverse, [&](const auto &piece) { return id.empty() || piece->conversationId == id; });
    if (same != m_open.rend()) {
        close(static_cast<std::size_t>(m_open.rend() - same) - 1, item);
        return;
    }
    if (!m_open.empty() && m_open.back()->conversationId.empty()) { // began without BeginConv, and was too long to wait
        close(m_open.size() - 1, item);
        return;
    }
    if (m_open.empty() && (!m_held.empty() || !m_closed) && !(m_closed && m_closed->conversationId == id)) {
        beginWithout(id, item.span);
        close(m_open.size() - 1, item);
        return;
    }
    // U26: the end of another conversation, or the same end again.
    if (m_closed)
        giveHeld(*m_closed, true);
    Piece &piece = m_closed ? *m_closed : *m_open.back();
    piece.extend(item.span);
    giveMetadata(piece, MetadataKind::ConvEnd, item.span);
    const bool repeated = m_closed && m_closed->conversationId == id;
    m_issues.remark(repeated ? IssueCode::RepeatedConvEnd : IssueCode::OrphanConvEnd, item.span, piece.reported);
    remark(piece, item);
}

void Assembler::takeOther(Item &item)
{
    if (!m_open.empty())
        give(pieceFor(item), item, false);
    else if (m_closed && m_allLate)
        give(*m_closed, item, true);
    else
        hold(item);
}

// ---- pieces

Piece &Assembler::begin(const PieceBegin &begin, Span firstSpan)
{
    auto piece = std::make_unique<Piece>(PieceNumber{m_pieces++}, m_tenant, begin.conversationId);
    piece->extent = firstSpan;
    m_sink.beginPiece(piece->number, begin);
    m_open.push_back(std::move(piece));
    return *m_open.back();
}

// A conversation of held records, or of the ConvEnd at `end` alone, whose BeginConv is missing (U25).
void Assembler::beginWithout(std::string_view conversationId, Span end)
{
    endClosed(EndClosed::KeepHeld);
    PieceBegin without;
    without.conversationId = conversationId;
    without.hasBeginConv = false;
    const Span first = m_held.empty() ? end : m_held.front().item().span;
    Piece &piece = begin(without, first);
    giveHeld(piece, false);
    m_issues.remark(IssueCode::NoBeginConv, first, piece.reported);
}

void Assembler::close(std::size_t openIndex, const Item &item)
{
    const bool inside = openIndex + 1 != m_open.size();
    std::unique_ptr<Piece> piece = std::move(m_open[openIndex]);
    m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(openIndex));
    piece->extend(item.span);
    piece->check.add(item, false);
    piece->hasConvEnd = true;
    piece->end = item.conversationEnd.end;
    piece->rawEnd = item.conversationEnd.rawEnd;
    giveMetadata(*piece, MetadataKind::ConvEnd, item.span);
    remark(*piece, item);
    if (inside) // another one began meanwhile: so they were interleaved
        m_issues.remark(IssueCode::Interleaved, item.span, piece->reported);
    if (m_open.size() < 2)
        m_interleaved = false;
    if (m_open.empty())
        m_closed = std::move(piece);
    else
        end(*piece);
}

void Assembler::end(Piece &piece)
{
    const auto report = [&](IssueCode code, Span span, std::string_view sentence) {
        m_issues.remark(code, span, piece.reported, sentence);
    };
    if (!piece.hasConvEnd)
        report(m_kind == SourceKind::Daily ? IssueCode::NoConvEnd : IssueCode::StillOpen, piece.extent, {});
    PieceEnd end;
    end.end = piece.end;
    end.rawEnd = piece.rawEnd;
    end.hasConvEnd = piece.hasConvEnd;
    end.extent = piece.extent;
    end.declaredMessages = piece.check.declaredMessages();
    end.declaredEvents = piece.check.declaredEvents();
    end.foundMessages = piece.check.foundMessages();
    end.foundEvents = piece.check.foundEvents();
    end.pointersVerified = piece.check.finish(m_file, m_readings, report);
    m_sink.endPiece(piece.number, end);
}

void Assembler::endClosed(EndClosed held)
{
    if (!m_closed)
        return;
    if (held == EndClosed::GiveHeld)
        giveHeld(*m_closed, true);
    end(*m_closed);
    m_closed.reset();
    m_allLate = false;
}

// A conversation that had nothing while another one went on is taken to have been cut where that one began (U24).
void Assembler::expireSilent()
{
    for (std::size_t i = 0; i < m_open.size();) {
        if (m_open[i]->eventsElsewhere > 0 || m_open.size() >= mostOpen) {
            end(*m_open[i]);
            m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
    if (m_open.size() < 2)
        m_interleaved = false;
}

// The conversation begun last that is still open, unless the sender takes part in exactly one other (U27).
Piece &Assembler::pieceFor(Item &item)
{
    Piece *chosen = m_open.back().get();
    if (m_open.size() == 1 || !isEventType(item.type))
        return *chosen;
    const std::string sender = foldJid(item.event.sender);
    const auto takesPart = [&](const auto &piece) { return piece->participants.has(sender); };
    if (std::ranges::count_if(m_open, takesPart) == 1) {
        Piece *only = std::ranges::find_if(m_open, takesPart)->get();
        if (only != chosen) {
            m_interleaved = true;
            m_issues.remark(IssueCode::Interleaved, item.span, chosen->reported);
            chosen = only;
        }
    }
    item.event.uncertain = m_interleaved;
    if (m_interleaved)
        m_issues.remark(IssueCode::Interleaved, item.span, chosen->reported);
    for (const auto &piece : m_open)
        ++piece->eventsElsewhere;
    chosen->eventsElsewhere = 0;
    return *chosen;
}

// ---- records into pieces

void Assembler::give(Piece &piece, Item &item, bool late)
{
    piece.extend(item.span);
    if (isEventType(item.type)) {
        giveEvent(piece, item, late);
    } else if (item.type == RecordType::Participant) {
        piece.participants.add(foldJid(item.participant.jid));
        item.participant.span = item.span;
        m_sink.participant(piece.number, item.participant);
    } else {
        const bool pointers = item.type == RecordType::Pointers;
        giveMetadata(piece, pointers ? MetadataKind::Pointers : MetadataKind::MessageInfo, item.span);
    }
    piece.check.add(item, late);
    remark(piece, item);
}

void Assembler::giveEvent(Piece &piece, Item &item, bool late)
{
    EventRecord &event = item.event;
    event.span = item.span;
    event.late = late;
    if (late)
        item.remarks.add(IssueCode::LateRecord);
    if (item.loneTarget)
        placeLoneField(piece, item);
    if (!event.client.empty())
        piece.clients.add(event.client);
    if (event.time) {
        if (piece.lastTime && *event.time < *piece.lastTime)
            item.remarks.add(IssueCode::TimesGoBackwards);
        piece.lastTime = event.time;
    }
    if (m_identifies)
        piece.identity.identify(event);
    m_sink.event(piece.number, event);
}

// Form (b) of U44: field 8 alone is the target client or who archived the message.
void Assembler::placeLoneField(const Piece &piece, Item &item)
{
    EventRecord &event = item.event;
    const std::string_view lone = event.targetClient;
    if (lone.contains('/') || piece.clients.has(lone))
        return;
    if (lone.contains('@') || (lone.contains('.') && !lone.contains(' ')))
        event.archivedBy = std::exchange(event.targetClient, {});
    else
        item.remarks.add(IssueCode::TargetUnclear);
}

void Assembler::giveMetadata(Piece &piece, MetadataKind kind, Span span)
{
    m_sink.metadata(piece.number, {span, kind});
}

void Assembler::remark(Piece &piece, const Item &item)
{
    item.remarks.forEach([&](IssueCode code) { m_issues.remark(code, item.span, piece.reported); });
}

// ---- records that wait

void Assembler::hold(const Item &item)
{
    m_heldBytes += m_held.emplace_back(item).bytes();
    if (m_heldBytes <= mostHeldBytes)
        return;
    if (m_closed) {
        giveHeld(*m_closed, true);
        m_allLate = true;
    } else {
        beginWithout({});
    }
}

void Assembler::giveHeld(Piece &piece, bool late)
{
    for (HeldItem &held : m_held)
        give(piece, held.item(), late);
    m_held.clear();
    m_heldBytes = 0;
}

} // namespace casebook::archive::imarchive
