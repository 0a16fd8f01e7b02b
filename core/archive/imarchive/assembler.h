// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/issues.h"
#include "core/archive/imarchive/item.h"
#include "core/archive/imarchive/piece.h"
#include "core/archive/imarchive/reader.h"
#include "core/archive/imarchive/selfcheck.h"
#include "core/model/records.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace casebook::archive::imarchive {

/// Gives the records of one source, in their order, to conversation pieces, and the pieces to the sink (U23 to U28
/// of the format page).
class Assembler
{
public:
    Assembler(const SourceHead &source, ReadOptions::Digests digests, RecordSink &sink, IssueLog &issues);

    void take(Item &item);

    /// Ends what is still open. `file` now has the final facts.
    void finish();

    FileFacts &file() { return m_file; }
    const FittingReadings &readings() const { return m_readings; }

private:
    void takeBegin(const Item &item);
    void takeEnd(const Item &item);
    void takeOther(Item &item);

    Piece &begin(const PieceBegin &begin, Span firstSpan);
    void close(std::size_t openIndex, const Item &item);
    void end(Piece &piece);
    enum class EndClosed : std::uint8_t { GiveHeld, KeepHeld };
    void endClosed(EndClosed held = EndClosed::GiveHeld);
    void expireSilent();
    void give(Piece &piece, Item &item, bool late);
    void giveEvent(Piece &piece, Item &item, bool late);
    static void placeLoneField(const Piece &piece, Item &item);
    void giveMetadata(Piece &piece, MetadataKind kind, Span span);
    void remark(Piece &piece, const Item &item);
    Piece &pieceFor(Item &item);
    void hold(const Item &item);
    void giveHeld(Piece &piece, bool late);
    void beginWithout(std::string_view conversationId, Span end = {});

    std::string m_tenant;
    SourceKind m_kind;
    bool m_identifies;
    RecordSink &m_sink;
    IssueLog &m_issues;
    FileFacts m_file;
    FittingReadings m_readings;
    std::uint32_t m_pieces = 0;
    std::vector<std::unique_ptr<Piece>> m_open; ///< In the order in which they began.
    std::unique_ptr<Piece> m_closed;            ///< Ended last, with nothing open since: what comes may be late for it.
    std::deque<HeldItem>
        m_held; ///< Records of which it is not known yet whether they are late or lack their BeginConv.
    std::size_t m_heldBytes = 0;
    bool m_allLate = false;     ///< Too many records were held: what follows m_closed is late for it.
    bool m_interleaved = false; ///< The open conversations are known to go on between each other's records.
};

} // namespace casebook::archive::imarchive
