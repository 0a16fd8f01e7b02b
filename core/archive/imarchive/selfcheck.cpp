// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/selfcheck.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace casebook::archive::imarchive {

namespace {

constexpr std::array<std::string_view, pointerBases> baseNames{
    "BeginConv",           "the start of the file", "the start of Pointers",
    "the end of Pointers", "the end of BeginConv",  "the end of the byte order mark"};

constexpr std::array<std::string_view, 3> unitNames{"bytes", "characters", "UTF-16 units"};

constexpr std::array<std::string_view, sizeReadings> sizeNames{"sizes of events",
                                                               "sizes of events, without line ends",
                                                               "sizes of events, with other line ends",
                                                               "sizes of messages only",
                                                               "sizes of messages only, without line ends",
                                                               "sizes of messages only, with other line ends",
                                                               "sizes of all records",
                                                               "sizes of all records, without line ends",
                                                               "sizes of message texts"};

// A conversation of more records than this is not checked by size, so that memory stays bounded.
constexpr std::size_t mostSizes = 4'000'000;

/// `base + offset` where that is a place at all.
std::optional<std::uint64_t> placeAt(std::uint64_t base, std::int64_t offset)
{
    const auto distance = static_cast<std::uint64_t>(offset);
    return offset < 0 || base + distance < base ? std::nullopt : std::optional(base + distance);
}

bool mayFollowMessages(RecordType type)
{
    return type == RecordType::MessageInfo || type == RecordType::Participant || type == RecordType::ConvEnd;
}

} // namespace

void FittingReadings::addPointers(std::span<const PointerBase> bases, std::size_t unit)
{
    for (const PointerBase base : bases)
        ++m_bases[static_cast<std::size_t>(base)];
    ++m_units[unit];
}

std::string FittingReadings::describe() const
{
    std::string words;
    const auto base = std::ranges::max_element(m_bases); // the first of equals: the preferred one
    if (*base > 0)
        words = std::format("pointers from {} in {}", baseNames[static_cast<std::size_t>(base - m_bases.begin())],
                            unitNames[static_cast<std::size_t>(std::ranges::max_element(m_units) - m_units.begin())]);
    else if (m_mismatches > 0)
        words = "pointers that do not match";
    const auto sizes = std::ranges::max_element(m_sizes);
    if (*sizes > 0)
        words += std::format("{}{}", words.empty() ? "" : ", ",
                             sizeNames[static_cast<std::size_t>(sizes - m_sizes.begin())]);
    return words;
}

void SelfCheck::add(const Item &item, bool late)
{
    if (!m_begin)
        m_begin = item.begin;
    if (late && item.type != RecordType::Pointers && item.type != RecordType::MessageInfo)
        return;
    m_end = item.end;
    m_endsWithLine = item.lineEnd > 0;
    m_lineEnd = std::max(m_lineEnd, item.lineEnd);
    const bool isEvent = item.type == RecordType::Event;
    const bool isMessage = isEvent && item.event.type == EventType::Message;
    switch (item.type) {
    case RecordType::BeginConv: m_beginConvEnd = item.end; break;
    case RecordType::Pointers:
        if (!m_hasPointers) {
            m_hasPointers = true;
            m_pointers = item.pointers;
            m_pointersSpan = item.span;
            m_pointersBegin = item.begin;
            m_pointersEnd = item.end;
        }
        break;
    case RecordType::MessageInfo: // several are one list (U21)
        m_sizesSpan = m_hasSizes ? m_sizesSpan : item.span;
        m_hasSizes = true;
        m_sizesReadable = m_sizesReadable && item.sizesReadable;
        if (m_declaredSizes.size() <= mostSizes)
            m_declaredSizes.insert(m_declaredSizes.end(), item.sizes.begin(), item.sizes.end());
        break;
    case RecordType::Event:
        m_firstEvent = m_firstEvent ? m_firstEvent : item.begin;
        m_afterEvents.reset();
        m_messages += isMessage;
        ++m_events;
        break;
    default: break;
    }
    if (m_firstEvent && !m_afterEvents && mayFollowMessages(item.type))
        m_afterEvents = item.begin;
    if (m_sizes.size() < mostSizes)
        m_sizes.push_back({static_cast<std::uint32_t>(std::min<std::uint64_t>(item.span.length, UINT32_MAX)),
                           isMessage ? static_cast<std::uint32_t>(item.event.text.size()) : 0, item.lineEnd,
                           isMessage ? Kind::Message
                           : isEvent ? Kind::Event
                                     : Kind::Metadata});
}

void SelfCheck::nextBegins(Position at)
{
    if (!m_nextBegin)
        m_nextBegin = at;
}

bool SelfCheck::finish(const FileFacts &file, FittingReadings &readings, const Report &report)
{
    checkCounts(report);
    if (!file.offsetsAreBytes)
        return false;
    checkSizes(readings, report);
    return m_hasPointers && checkPointers(file, readings, report);
}

// L8: a conversation that is not finished may have zeros in place of what is not known yet.
bool SelfCheck::arePlaceholders() const
{
    return m_pointers.messagesBegin.value_or(0) == 0 && m_pointers.postMetadata.value_or(0) == 0 &&
           m_pointers.messages.value_or(0) == 0 && m_pointers.events.value_or(0) == 0;
}

std::optional<std::int64_t> SelfCheck::declaredMessages() const
{
    return arePlaceholders() ? std::nullopt : m_pointers.messages;
}

std::optional<std::int64_t> SelfCheck::declaredEvents() const
{
    return arePlaceholders() ? std::nullopt : m_pointers.events;
}

void SelfCheck::checkCounts(const Report &report) const
{
    if (!m_hasPointers || arePlaceholders())
        return;
    std::string sentence;
    const auto compare = [&](std::optional<std::int64_t> declared, std::int64_t found, std::string_view what) {
        if (declared && *declared != found)
            sentence += std::format("{}{} {} declared, {} found", sentence.empty() ? "" : "; ", *declared, what, found);
    };
    compare(m_pointers.messages, m_messages, "messages");
    compare(m_pointers.events, m_events, "events");
    if (!sentence.empty())
        report(IssueCode::CountsDiffer, m_pointersSpan, sentence + ".");
}

SelfCheck::Marks SelfCheck::marksIn(Unit unit, const FileFacts &file) const
{
    Marks marks;
    const Position begin = m_begin.value_or(Position{});
    const std::uint64_t mark = file.markBytes == 0 ? 0 : unit == &Position::bytes ? file.markBytes : 1;
    marks.bases = {begin.*unit, 0, m_pointersBegin.*unit, m_pointersEnd.*unit, m_beginConvEnd.*unit, mark};
    // Without events both pointers lead behind the metadata in front, which is where the metadata behind begins.
    const Position first = m_firstEvent.value_or(m_afterEvents.value_or(m_end));
    marks.messagesBegin = first.*unit;
    marks.postMetadata = m_afterEvents.value_or(m_end).*unit;
    marks.end = m_end.*unit + (m_endsWithLine ? 0 : m_lineEnd); // where the last line end would have ended
    if (m_nextBegin)
        marks.nextBegin = (*m_nextBegin).*unit;
    return marks;
}

std::vector<PointerBase> SelfCheck::fittingBases(const Marks &marks) const
{
    std::vector<PointerBase> bases;
    for (std::size_t i = 0; i < pointerBases; ++i) {
        const auto base = static_cast<PointerBase>(i);
        const bool exists = base != PointerBase::AfterMark || marks.bases[i] != 0;
        if (exists && placeAt(marks.bases[i], *m_pointers.messagesBegin) == marks.messagesBegin &&
            placeAt(marks.bases[i], *m_pointers.postMetadata) == marks.postMetadata)
            bases.push_back(base);
    }
    return bases;
}

// U18: the last conversation has the size of the file, 0, -1, nothing, or an offset like the others.
bool SelfCheck::nextFits(const Marks &marks, std::span<const PointerBase> bases, const FileFacts &file) const
{
    const std::int64_t next = m_pointers.next.value_or(0);
    if (next <= 0 || static_cast<std::uint64_t>(next) == file.bytes)
        return true;
    return std::ranges::any_of(bases, [&](PointerBase base) {
        const auto place = placeAt(marks.bases[static_cast<std::size_t>(base)], next);
        return place == marks.end || (marks.nextBegin && place == marks.nextBegin);
    });
}

bool SelfCheck::checkPointers(const FileFacts &file, FittingReadings &readings, const Report &report) const
{
    if (arePlaceholders())
        return false;
    if (!m_pointers.messagesBegin || !m_pointers.postMetadata) {
        report(IssueCode::PointersDoNotMatch, m_pointersSpan, "A pointer is missing or is no number.");
        return false;
    }
    static constexpr std::array<Unit, 3> units{&Position::bytes, &Position::codePoints, &Position::utf16Units};
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Marks marks = marksIn(units[i], file);
        const std::vector<PointerBase> bases = fittingBases(marks);
        if (bases.empty())
            continue;
        readings.addPointers(bases, i);
        if (units[i] != &Position::bytes)
            report(IssueCode::PointersCountCharacters, m_pointersSpan, {});
        if (nextFits(marks, bases, file))
            return true;
        report(IssueCode::PointersDoNotMatch, m_pointersSpan,
               std::format("The pointer to the next conversation, {}, does not lead to it.", *m_pointers.next));
        return false;
    }
    readings.addMismatch();
    const Marks found = marksIn(&Position::bytes, file);
    report(
        IssueCode::PointersDoNotMatch, m_pointersSpan,
        std::format("The pointers lead to {} and {}, but from the beginning of the conversation messages begin at {} "
                    "and end at {}.",
                    *m_pointers.messagesBegin, *m_pointers.postMetadata, found.messagesBegin - found.bases[0],
                    found.postMetadata - found.bases[0]));
    return false;
}

bool SelfCheck::fits(SizeReading reading) const
{
    using enum SizeReading;
    const bool messages = reading == Messages || reading == MessagesWithoutLineEnd ||
                          reading == MessagesOfOtherLineEnd || reading == MessageTexts;
    const bool all = reading == AllRecords || reading == AllRecordsWithoutLineEnd;
    const bool bare =
        reading == EventsWithoutLineEnd || reading == MessagesWithoutLineEnd || reading == AllRecordsWithoutLineEnd;
    const bool other = reading == EventsOfOtherLineEnd || reading == MessagesOfOtherLineEnd;
    auto declared = m_declaredSizes.begin();
    for (const RecordSize &size : m_sizes) {
        if (messages ? size.kind != Kind::Message : !all && size.kind == Kind::Metadata)
            continue;
        std::int64_t found = reading == MessageTexts ? size.textBytes : size.bytes;
        if (bare)
            found -= size.lineEnd;
        if (other) // CRLF became LF, or LF became CRLF
            found += size.lineEnd == 1 ? 1 : -1;
        if (declared == m_declaredSizes.end() || *declared++ != found)
            return false;
    }
    return declared == m_declaredSizes.end();
}

void SelfCheck::checkSizes(FittingReadings &readings, const Report &report) const
{
    if (!m_hasSizes || m_sizes.size() == mostSizes || (m_declaredSizes.empty() && m_events > 0 && m_sizesReadable))
        return;
    for (std::size_t i = 0; i < sizeReadings && m_sizesReadable; ++i) {
        const auto reading = static_cast<SizeReading>(i);
        if (!fits(reading))
            continue;
        readings.addSizes(reading);
        if (reading == SizeReading::EventsOfOtherLineEnd || reading == SizeReading::MessagesOfOtherLineEnd)
            report(IssueCode::SizesOfConvertedLineEnds, m_sizesSpan, {});
        return;
    }
    const auto declared = static_cast<std::int64_t>(m_declaredSizes.size());
    if (!m_sizesReadable)
        report(IssueCode::SizesDoNotMatch, m_sizesSpan, "MessageInfo has something that is no size.");
    else if (declared != m_events && declared != m_messages)
        report(IssueCode::SizesDoNotMatch, m_sizesSpan,
               std::format("{} sizes declared, {} events found.", declared, m_events));
    else
        report(IssueCode::SizesDoNotMatch, m_sizesSpan, {});
}

} // namespace casebook::archive::imarchive
