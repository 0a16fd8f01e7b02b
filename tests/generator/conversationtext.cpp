// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/conversationtext.h"

#include <algorithm>
#include <format>
#include <iterator>
#include <numeric>

namespace casebook::test {

namespace {

std::size_t distanceOf(const std::vector<WrittenRecord> &records)
{
    return std::accumulate(records.begin(), records.end(), std::size_t{0},
                           [](std::size_t sum, const WrittenRecord &record) { return sum + record.distance; });
}

EventPlace placeOf(std::size_t event)
{
    EventPlace place;
    place.event = event;
    return place;
}

class Writer
{
public:
    Writer(const Script &script, const Dialect &dialect, std::uint64_t offset, Fault fault, bool isDaily)
        : m_script(script), m_dialect(dialect), m_text(dialect), m_offset(offset), m_fault(fault), m_isDaily(isDaily)
    {
    }

    ConversationText run()
    {
        m_victim = victim();
        writeParticipants();
        for (const ScriptEvent &event : m_script.events)
            m_events.push_back(writeEvent(event));
        if (m_fault == Fault::LateRecord) {
            m_late = std::move(m_events.back());
            m_events.pop_back();
        }
        if (m_fault == Fault::UnknownRecord)
            m_events[m_victim] = writeUnknown(m_script.events[m_victim]);
        if (m_fault == Fault::RepeatedRecord)
            m_events.insert(m_events.begin() + static_cast<std::ptrdiff_t>(m_victim), m_events[m_victim]);
        writeBegin();
        writeEnd();
        writeNumbers();
        put();
        m_made.issues = issues();
        return std::move(m_made);
    }

private:
    /// The message that a fault is about: the last one for CutEnd, which leaves out all behind it, else the first.
    std::size_t victim() const
    {
        const auto &events = m_script.events;
        if (m_fault == Fault::CutEnd)
            return static_cast<std::size_t>(std::ranges::find_last_if(events, &ScriptEvent::isMessage).begin() -
                                            events.begin());
        return static_cast<std::size_t>(std::ranges::find_if(events, &ScriptEvent::isMessage) - events.begin());
    }

    bool isVictim(const ScriptEvent &event) const { return &event == &m_script.events[m_victim]; }
    bool hasEnd() const { return m_fault != Fault::NoEnd && m_fault != Fault::StillOpen; }

    void writeBegin()
    {
        m_text.begin("BeginConv", {});
        m_text.field(m_script.id);
        m_text.field(m_script.room ? "groupchat" : "chat");
        m_text.time(m_script.start);
        m_text.field("policy");
        if (!m_script.thread.empty() || m_dialect.padded)
            m_text.field(m_script.thread);
        m_begin = m_text.finish();
    }

    void writeParticipants()
    {
        for (const Person &person : m_script.people) {
            m_text.begin("Participant", {});
            m_text.field(person.jid);
            m_text.time(person.joined.value_or(m_script.start));
            hasEnd() ? m_text.time(person.left.value_or(m_script.end)) : m_text.field({});
            m_text.field(person.nick);
            m_participants.push_back(m_text.finish());
        }
    }

    void writeEnd()
    {
        m_text.begin("ConvEnd", {});
        m_text.field(m_script.id);
        m_text.time(m_script.end);
        m_end = m_text.finish();
    }

    WrittenRecord writeEvent(const ScriptEvent &event) { return writeEvent(event, event.textValue()); }

    WrittenRecord writeEvent(const ScriptEvent &event, std::string_view text)
    {
        m_text.begin("IMEvent", event.type);
        m_text.time(event.second);
        m_text.field(m_script.people[event.person].jid);
        const bool opens = m_fault == Fault::OpenQuote && isVictim(event);
        for (std::size_t i = 0; i < event.fields.size(); ++i) {
            if (static_cast<int>(i) != event.text) {
                m_text.field(event.fields[i]);
                continue;
            }
            if (isVictim(event))
                m_textBegin = m_text.written();
            if (opens) {
                m_text.openQuote(text);
                break;
            }
            m_text.text(text);
        }
        WrittenRecord record = m_text.finish();
        record.isEvent = true;
        record.isMessage = event.isMessage();
        record.textBytes = text.size();
        return record;
    }

    WrittenRecord writeUnknown(const ScriptEvent &event)
    {
        m_text.begin("IMEvent", "MUCSubject");
        m_text.time(event.second);
        m_text.field(m_script.people[event.person].jid);
        m_text.field("a new subject");
        WrittenRecord record = m_text.finish();
        record.isEvent = true;
        return record;
    }

    // ---- what the conversation says about itself

    /// The numbers in Pointers and MessageInfo depend on the lengths of these records: repeat until they stand still.
    void writeNumbers()
    {
        m_pointers = {};
        m_sizes = {};
        if (!hasEnd()) {
            writePointers(0, 0, 0, 0, 0);
            return;
        }
        std::string before;
        do {
            before = m_pointers.bytes + m_sizes.bytes;
            writeSizes();
            const std::size_t participants = distanceOf(m_participants);
            const std::size_t head = m_begin.distance + m_pointers.distance;
            const std::size_t messages = head + (m_dialect.participantsBehind ? 0 : participants);
            const std::size_t metadata = messages + distanceOf(m_events);
            const std::size_t next =
                metadata + m_sizes.distance + m_end.distance + (m_dialect.participantsBehind ? participants : 0);
            const auto count = std::ranges::count_if(m_events, &WrittenRecord::isMessage);
            const int tampered = m_fault == Fault::TamperedCounts ? 1 : 0;
            writePointers(fromBase(next), fromBase(messages), fromBase(metadata), count + tampered,
                          std::ssize(m_events) + tampered);
        } while (before != m_pointers.bytes + m_sizes.bytes);
    }

    std::uint64_t fromBase(std::size_t distance) const
    {
        switch (m_dialect.base) {
        case OffsetBase::BeginConv: return distance;
        case OffsetBase::File: return m_offset + distance;
        case OffsetBase::AfterMark: return m_offset + distance - markOf(m_dialect).size();
        case OffsetBase::Pointers:
        case OffsetBase::AfterBeginConv: return distance - m_begin.distance;
        case OffsetBase::AfterPointers: return distance - m_begin.distance - m_pointers.distance;
        }
        return distance;
    }

    void writePointers(std::uint64_t next, std::uint64_t messages, std::uint64_t metadata, std::int64_t messageCount,
                       std::int64_t eventCount)
    {
        m_text.begin("Pointers", {});
        for (const std::uint64_t number : {next, messages, metadata})
            m_text.field(std::to_string(number));
        m_text.field(std::to_string(messageCount));
        m_text.field(std::to_string(eventCount));
        m_pointers = m_text.finish();
    }

    void writeSizes()
    {
        std::string list;
        const auto add = [&](const WrittenRecord &record) {
            const std::size_t size = m_dialect.sizes == SizeForm::Texts             ? record.textBytes
                                     : m_dialect.sizes == SizeForm::WithoutLineEnds ? record.length - 1
                                                                                    : record.length;
            list += list.empty() ? "" : m_dialect.sizeSeparator;
            list += std::to_string(size);
        };
        const bool all = m_dialect.sizes == SizeForm::AllRecords;
        const bool messagesOnly = m_dialect.sizes == SizeForm::Messages || m_dialect.sizes == SizeForm::Texts;
        if (all) {
            add(m_begin);
            add(m_pointers);
            std::ranges::for_each(m_participants, add);
        }
        for (const WrittenRecord &event : m_events) {
            if (event.isMessage || !messagesOnly)
                add(event);
        }
        if (all) {
            add(m_sizes);
            add(m_end);
        }
        m_text.begin("MessageInfo", {});
        m_text.field(list);
        m_sizes = m_text.finish();
    }

    // ---- into the file, with what happened to it afterwards

    void put()
    {
        if (m_fault != Fault::NoBegin)
            put("BeginConv", m_begin);
        put("Pointers", m_pointers);
        if (!m_dialect.participantsBehind)
            putParticipants();
        putEvents();
        if (m_fault == Fault::CutEnd || !hasEnd())
            return;
        put("MessageInfo", m_sizes);
        if (m_dialect.participantsBehind)
            putParticipants();
        put("ConvEnd", m_end);
        if (m_fault == Fault::LateRecord)
            putEvent(m_late, placeOf(m_events.size()));
    }

    void put(std::string_view type, const WrittenRecord &record)
    {
        m_made.bytes += record.bytes;
        m_traces.add(record.traces);
        m_decodedRecords += record.isEvent && !record.isMessage && record.traces.references ? 1 : 0;
        ++m_made.records[std::string(type)];
    }

    void putParticipants()
    {
        for (const WrittenRecord &participant : m_participants)
            put("Participant", participant);
    }

    void putEvents()
    {
        const bool repeats = m_fault == Fault::RepeatedRecord;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            EventPlace place = placeOf(i - (repeats && i > m_victim ? 1 : 0));
            place.repeated = repeats && i == m_victim + 1;
            WrittenRecord &record = m_events[i];
            if (i == m_victim && m_fault == Fault::RemovedRecord)
                continue;
            if (i == m_victim && m_fault == Fault::TamperedText) {
                place.text = std::string(m_script.events[i].textValue()) + " and more";
                record = writeEvent(m_script.events[i], *place.text);
            }
            if (i == m_victim && m_fault == Fault::CutEnd) {
                constexpr std::size_t kept = 4;
                const std::size_t before = 1 + (m_dialect.quoteAll ? 1 : 0); // delimiter and quote
                record.bytes.resize(m_textBegin + (before + kept) * (m_dialect.isUtf16() ? 2 : 1));
                place.text = m_script.events[i].textValue().substr(0, kept);
            }
            place.unknown = i == m_victim && m_fault == Fault::UnknownRecord;
            place.cut = i == m_victim && (m_fault == Fault::CutEnd || m_fault == Fault::OpenQuote);
            putEvent(record, place);
            if (i == m_victim && m_fault == Fault::CutEnd)
                return;
        }
    }

    void putEvent(const WrittenRecord &record, EventPlace place)
    {
        place.offset = m_made.bytes.size();
        place.length = record.bytes.size();
        m_made.events.push_back(std::move(place));
        put("IMEvent", record);
    }

    // ---- what a reader has to say

    Tally issues()
    {
        Tally issues;
        const auto add = [&](bool happened, std::string_view code) {
            if (happened)
                ++issues[std::string(code)];
        };
        add(m_traces.windows1252, "windows-1252");
        add(m_traces.csvInsideXml, "csv-inside-xml");
        add(m_traces.backslashes, "backslash-delimiters");
        add(m_traces.continuedLines, "continued-line");
        if (m_decodedRecords > 0)
            issues["decoded-references"] = m_decodedRecords;
        add(m_fault == Fault::NoBegin, "no-begin-conv");
        add(m_fault == Fault::CutEnd || !hasEnd(), m_isDaily ? "no-conv-end" : "still-open");
        add(m_fault == Fault::CutEnd, "cut-record");
        add(m_fault == Fault::OpenQuote || (m_fault == Fault::CutEnd && m_dialect.quoteAll), "open-quote");
        add(m_fault == Fault::CutEnd || m_fault == Fault::OpenQuote, "missing-fields");
        add(m_fault == Fault::ClockJump, "times-go-backwards");
        add(m_fault == Fault::LateRecord, "late-record");
        add(m_fault == Fault::UnknownRecord, "unknown-record");
        const bool removed = m_fault == Fault::RemovedRecord;
        const bool fewer = m_fault == Fault::CutEnd && m_made.events.size() < m_events.size();
        add(removed || fewer || m_fault == Fault::TamperedCounts, "counts-differ");
        if (!m_dialect.isUtf16() && hasEnd())
            addNumbers(removed || m_fault == Fault::TamperedText, add);
        return issues;
    }

    void addNumbers(bool edited, const auto &add) const
    {
        const bool lostBase = m_fault == Fault::NoBegin &&
                              (m_dialect.base == OffsetBase::BeginConv || m_dialect.base == OffsetBase::File ||
                               m_dialect.base == OffsetBase::AfterMark);
        const bool wrong = edited || lostBase || m_fault == Fault::CutEnd || m_dialect.convertedLineEnds;
        add(wrong, "pointers-do-not-match");
        add(!wrong && m_dialect.countsCharacters && hasLongCharacters(), "pointers-count-characters");
        const bool lostRecord = m_fault == Fault::NoBegin && m_dialect.sizes == SizeForm::AllRecords;
        add(edited || lostRecord, "sizes-do-not-match");
        add(!edited && m_fault != Fault::CutEnd && m_dialect.convertedLineEnds, "line-ends-converted");
    }

    /// In what the pointers go over.
    bool hasLongCharacters() const
    {
        const auto isLong = [](const WrittenRecord &record) { return record.distance != record.bytes.size(); };
        return std::ranges::any_of(m_participants, isLong) || std::ranges::any_of(m_events, isLong);
    }

    const Script &m_script;
    const Dialect &m_dialect;
    RecordText m_text;
    std::uint64_t m_offset;
    Fault m_fault;
    bool m_isDaily;
    std::size_t m_victim = 0;
    std::size_t m_textBegin = 0; ///< Of the victim's text in its record.
    WrittenRecord m_begin;
    WrittenRecord m_pointers;
    WrittenRecord m_sizes;
    WrittenRecord m_end;
    std::vector<WrittenRecord> m_participants;
    std::vector<WrittenRecord> m_events;
    WrittenRecord m_late;
    Traces m_traces;                    ///< Of the records that are in the file.
    std::uint64_t m_decodedRecords = 0; ///< Of those, the ones with references where none are promised.
    ConversationText m_made;
};

} // namespace

ConversationText writeConversation(const Script &script, const Dialect &dialect, std::uint64_t offset, Fault fault,
                                   bool isDaily)
{
    return Writer(script, dialect, offset, fault, isDaily).run();
}

} // namespace casebook::test
