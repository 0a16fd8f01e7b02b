// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/plausibility.h"

#include "core/archive/imarchive/eventlayout.h"

#include <algorithm>

namespace casebook::archive::imarchive {

namespace {

/// The text of a field by its position, counted from 1; enough to judge it, escapes not undone.
std::string_view textAt(const std::vector<Field> &fields, std::size_t position)
{
    return position <= fields.size() ? fields[position - 1].text : std::string_view();
}

/// The ways to write that there is no sub-type (U3).
bool isBlankWord(std::string_view text)
{
    if (text.empty() || text.size() > 10)
        return text.empty();
    const std::string word = normalizedWord(text);
    return word == "<blank>" || word == "blank";
}

bool isGiven(const TimeReader &times, std::string_view text)
{
    return times.look(text).state == ReadTime::State::Given;
}

bool consistsOf(std::string_view text, std::string_view allowed)
{
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

/// `chat`, `groupchat`, `1:1`: a Conv Type, as opposed to an id or a time.
bool looksLikeConvType(std::string_view text)
{
    return !text.empty() && text.size() <= 20 &&
           (std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }) ||
            text == "1:1" || text == "0" || text == "1" || text == "2");
}

} // namespace

bool lacksSubType(RecordType type, const std::vector<Field> &fields, const TimeReader &times)
{
    const std::string_view second = textAt(fields, 2);
    if (type == RecordType::Event || type == RecordType::Unknown || isBlankWord(second))
        return false;
    const std::string_view third = textAt(fields, 3);
    switch (type) {
    case RecordType::BeginConv: return looksLikeConvType(third) && !isGiven(times, textAt(fields, 5));
    case RecordType::ConvEnd: return isGiven(times, third) || fields.size() == 2;
    case RecordType::Participant: return isGiven(times, third) || second.contains('@');
    case RecordType::Pointers: return consistsOf(second, "-0123456789 ");
    default: return consistsOf(second, "0123456789: ,");
    }
}

bool Plausibility::hasTimeAt(std::size_t position) const
{
    return isGiven(m_times, textAt(m_fields, position));
}

bool Plausibility::isTimedRecord(std::string_view line, char delimiter)
{
    const auto word = recordWordOf(line);
    if (!word || word->delimiter != delimiter)
        return false;
    splitFields(line, delimiter, QuoteStyle::Doubled, m_fields);
    const std::size_t shift = lacksSubType(word->type, m_fields, m_times) ? 1 : 0;
    switch (word->type) {
    case RecordType::Event:
        return (eventLayout(textAt(m_fields, 2)) || looksLikeTypeWord(textAt(m_fields, 2))) && hasTimeAt(3);
    case RecordType::BeginConv: return hasTimeAt(5 - shift);
    case RecordType::ConvEnd: return hasTimeAt(4 - shift);
    case RecordType::Participant: return hasTimeAt(4 - shift);
    default: return false;
    }
}

bool Plausibility::isRecord(std::string_view line, char delimiter)
{
    if (isTimedRecord(line, delimiter))
        return true;
    const auto word = recordWordOf(line);
    if (!word || word->delimiter != delimiter)
        return false;
    const std::size_t first = lacksSubType(word->type, m_fields, m_times) ? 2 : 3;
    if (word->type == RecordType::Pointers) {
        bool numbers = m_fields.size() >= first;
        for (std::size_t i = first; i <= m_fields.size(); ++i)
            numbers = numbers && consistsOf(textAt(m_fields, i), "-0123456789 ");
        return numbers;
    }
    return word->type == RecordType::MessageInfo && consistsOf(textAt(m_fields, first), "0123456789: ,");
}

bool Plausibility::hasRecordShape(std::string_view line, char delimiter)
{
    const auto word = recordWordOf(line);
    if (!word || !word->exact || word->delimiter != delimiter)
        return false;
    splitFields(line, delimiter, QuoteStyle::Doubled, m_fields);
    const std::string_view second = textAt(m_fields, 2);
    if (word->type == RecordType::Event)
        return eventLayout(second) != nullptr;
    return m_fields.size() >= 3 && isBlankWord(second);
}

bool Plausibility::isUnknownRecord(std::string_view line, char delimiter)
{
    const std::size_t end = line.find(delimiter);
    if (delimiter == 0 || end == std::string_view::npos || recordWordOf(line))
        return false;
    splitFields(line, delimiter, QuoteStyle::Doubled, m_fields);
    const std::string_view second = textAt(m_fields, 2);
    const std::string_view third = textAt(m_fields, 3);
    if (!looksLikeTypeWord(textAt(m_fields, 1)) || m_fields.size() < 3)
        return false;
    if (second.empty() || looksLikeTypeWord(second) || eventLayout(second))
        return hasTimeAt(3) || (second.empty() && !third.empty() && third[0] != ' ');
    return false;
}

} // namespace casebook::archive::imarchive
