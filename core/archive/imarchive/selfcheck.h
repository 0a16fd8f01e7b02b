// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/item.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::imarchive {

/// What offsets may count from (U16), in the order of preference.
enum class PointerBase : std::uint8_t { BeginConv, FileStart, PointersStart, PointersEnd, BeginConvEnd, AfterMark };
inline constexpr std::size_t pointerBases = 6;

/// What the sizes of MessageInfo count (U20), in the order in which they are tried.
enum class SizeReading : std::uint8_t {
    Events,
    EventsWithoutLineEnd,
    EventsOfOtherLineEnd,
    Messages,
    MessagesWithoutLineEnd,
    MessagesOfOtherLineEnd,
    AllRecords,
    AllRecordsWithoutLineEnd,
    MessageTexts,
};
inline constexpr std::size_t sizeReadings = 9;

/// Which readings fitted in the conversations of a file; says what belongs into the description of its dialect.
class FittingReadings
{
public:
    /// `unit`: 0 bytes, 1 code points, 2 UTF-16 units.
    void addPointers(std::span<const PointerBase> bases, std::size_t unit);
    void addMismatch() { ++m_mismatches; }
    void addSizes(SizeReading reading) { ++m_sizes[static_cast<std::size_t>(reading)]; }

    /// `pointers from BeginConv in bytes, sizes of events`, …; empty when there was nothing to check.
    std::string describe() const;

private:
    std::array<std::uint64_t, pointerBases> m_bases{};
    std::array<std::uint64_t, 3> m_units{};
    std::array<std::uint64_t, sizeReadings> m_sizes{};
    std::uint64_t m_mismatches = 0;
};

/// The facts about a file that pointers are held against.
struct FileFacts
{
    bool offsetsAreBytes = true; ///< False: converted from UTF-16, where nothing can be checked (U7).
    std::uint64_t markBytes = 0; ///< Length of the byte order mark.
    std::uint64_t bytes = 0;     ///< Size of the file; what was really read once its end is reached.
};

/// Holds what a conversation says about itself (pointers, counts, sizes) against what was found. Nothing is ever read
/// by these numbers (U19).
class SelfCheck
{
public:
    using Report = std::function<void(IssueCode code, Span span, std::string_view sentence)>;

    /// A record of the conversation, in order. `late`: it stands after the ConvEnd, of which the numbers know nothing.
    void add(const Item &item, bool late);

    /// The next conversation begins here.
    void nextBegins(Position at);

    /// None where there are no Pointers, and where they hold placeholders (L8).
    std::optional<std::int64_t> declaredMessages() const;
    std::optional<std::int64_t> declaredEvents() const;
    std::int64_t foundMessages() const { return m_messages; }
    std::int64_t foundEvents() const { return m_events; }

    /// Compares; true when there were pointers and they lead where they should.
    bool finish(const FileFacts &file, FittingReadings &readings, const Report &report);

private:
    enum class Kind : std::uint8_t { Metadata, Event, Message };
    struct RecordSize
    {
        std::uint32_t bytes;
        std::uint32_t textBytes;
        std::uint8_t lineEnd;
        Kind kind;
    };
    /// The numbers of one unit, bytes or a kind of character.
    struct Marks
    {
        std::array<std::uint64_t, pointerBases> bases{};
        std::uint64_t messagesBegin = 0;
        std::uint64_t postMetadata = 0;
        std::uint64_t end = 0;
        std::optional<std::uint64_t> nextBegin;
    };
    using Unit = std::uint64_t Position::*;

    Marks marksIn(Unit unit, const FileFacts &file) const;
    std::vector<PointerBase> fittingBases(const Marks &marks) const;
    bool nextFits(const Marks &marks, std::span<const PointerBase> bases, const FileFacts &file) const;
    bool arePlaceholders() const;
    bool checkPointers(const FileFacts &file, FittingReadings &readings, const Report &report) const;
    void checkCounts(const Report &report) const;
    void checkSizes(FittingReadings &readings, const Report &report) const;
    bool fits(SizeReading reading) const;

    std::optional<Position> m_begin;
    Position m_end;
    Position m_beginConvEnd;
    std::optional<Position> m_firstEvent;
    std::optional<Position> m_afterEvents;
    std::optional<Position> m_nextBegin;
    Position m_pointersBegin;
    Position m_pointersEnd;
    PointersFields m_pointers;
    Span m_pointersSpan;
    Span m_sizesSpan;
    bool m_endsWithLine = true; ///< The last record has a line end.
    std::uint8_t m_lineEnd = 0; ///< The longest line end.
    bool m_hasPointers = false;
    bool m_hasSizes = false;
    bool m_sizesReadable = true;
    std::int64_t m_messages = 0;
    std::int64_t m_events = 0;
    std::vector<std::int64_t> m_declaredSizes;
    std::vector<RecordSize> m_sizes;
};

} // namespace casebook::archive::imarchive
