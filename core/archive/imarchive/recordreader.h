// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/eventlayout.h"
#include "core/archive/imarchive/frame.h"
#include "core/archive/imarchive/item.h"
#include "core/archive/imarchive/textarena.h"
#include "core/archive/imarchive/times.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace casebook::archive::imarchive {

/// Understands the fields of records (section 4 of the format page, with U3, U5, U41 to U45 and section 3.2).
class RecordReader
{
public:
    explicit RecordReader(TimeReader &times) : m_times(times) {}

    /// Fills the members of the frame's type, and `remarks`; places are the caller's. The views live until the next
    /// call.
    void read(const Frame &frame, bool isAscii, Item &item);

    /// The first field as written, for records of unknown type; of the record last read.
    std::string_view word() const { return m_word; }

private:
    enum class Charset : std::uint8_t { Utf8, CutUtf8, Windows1252 };

    void chooseCharset(bool isAscii, Item &item);
    std::string_view inUtf8(std::string_view text);
    std::string_view value(std::size_t position); ///< Counted from 1; empty when there is no such field.
    std::string_view decoded(std::size_t position, std::string_view raw);
    std::string_view content(std::size_t position);              ///< value(), XML references decoded.
    std::string_view sideText(std::size_t position, Item &item); ///< The same for what is no message content.
    std::string_view trimmed(std::size_t position);              ///< value() without outer spaces.
    std::optional<Instant> time(std::string_view raw, Item &item);
    std::optional<std::int64_t> number(std::size_t position);

    void readBegin(Item &item);
    void readEnd(Item &item);
    void readPointers(Item &item);
    void readSizes(Item &item);
    void readParticipant(Item &item);
    void readEvent(Item &item);
    void readKnownEvent(const EventLayout &layout, Item &item);
    void readOther(std::string_view subType, Item &item);
    void readMessageEnd(Item &item);
    void readInvited(Item &item);
    void takeExtra(std::size_t firstPosition, Item &item);

    TimeReader &m_times;
    TextArena m_arena;
    const Frame *m_frame = nullptr;
    Charset m_charset = Charset::Utf8;
    std::size_t m_shift = 0; ///< 1 where the column of the sub-type is missing.
    std::string_view m_word;
    std::vector<std::string_view> m_invited;
    std::vector<std::string_view> m_extra;
    std::vector<std::int64_t> m_sizes;
};

} // namespace casebook::archive::imarchive
