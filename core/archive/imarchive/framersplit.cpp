// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/framer.h"

#include "core/archive/imarchive/eventlayout.h"
#include "core/archive/imarchive/unescape.h"

#include <algorithm>

// The part of the framer that chooses between the ways to split a record into fields (section 3.2 of the format page).

namespace casebook::archive::imarchive {

namespace {

/// More fields than the sub-type of an IMEvent has.
bool hasTooMany(const std::vector<Field> &fields)
{
    const EventLayout *layout = fields.size() < 2 ? nullptr : eventLayout(fields[1].text);
    return layout && fields.size() > layout->last;
}

/// Joins the fields that belong to content written as QuotedEntity; false when it is not.
bool joinQuotedEntity(const Frame &frame, std::vector<Field> &fields)
{
    const EventLayout *layout = fields.size() < 2 ? nullptr : eventLayout(fields[1].text);
    if (!layout || layout->text == 0 || layout->text > fields.size())
        return false;
    const std::size_t index = layout->text - 1;
    if (fields[index].form != Field::Form::Bare)
        return false;
    const std::string_view fromContent(
        fields[index].text.data(),
        static_cast<std::size_t>(frame.content.data() + frame.content.size() - fields[index].text.data()));
    const auto entity = quotedEntity(fromContent, frame.delimiter);
    if (!entity || !entity->inside.contains(frame.delimiter))
        return false;
    std::vector<Field> rest;
    if (!entity->rest.empty())
        splitFields(entity->rest.substr(1), frame.delimiter, QuoteStyle::Doubled, rest);
    fields.resize(index);
    fields.push_back({entity->inside, Field::Form::QuotedEntity});
    fields.insert(fields.end(), rest.begin(), rest.end());
    return true;
}

} // namespace

// An event with too many fields, whose free text ends with the backslash that marks a delimiter in C style.
bool Framer::marksDelimiters(const std::vector<Field> &fields)
{
    if (fields.size() < 6) // fewer than any event with a free text has, and one more
        return false;
    const EventLayout *layout = eventLayout(fields[1].text);
    return layout && fields.size() > layout->last && layout->text != 0 && fields[layout->text - 1].text.ends_with('\\');
}

void Framer::splitRecord(Frame &frame)
{
    const bool backslash = frame.style == QuoteStyle::Backslash;
    SplitResult split = splitFields(frame.content, frame.delimiter, frame.style, frame.fields);
    const bool strayQuote = !backslash && split.irregular && !split.open;
    const bool markedDelimiter = !backslash && !split.irregular && marksDelimiters(frame.fields);
    const bool slashedQuote = strayQuote && frame.content.contains("\\\"");
    if (slashedQuote || markedDelimiter) {
        std::vector<Field> other;
        const SplitResult second = splitFields(frame.content, frame.delimiter, QuoteStyle::Backslash, other);
        if (!second.irregular && !second.open && !hasTooMany(other)) {
            frame.fields = std::move(other);
            frame.style = QuoteStyle::Backslash;
            frame.remarks.add(strayQuote ? IssueCode::BackslashQuotes : IssueCode::BackslashDelimiters);
            split = second;
        }
    }
    if (strayQuote && frame.style == QuoteStyle::Doubled)
        frame.remarks.add(IssueCode::StrayQuote);
    if (split.entity && frame.type == RecordType::Event && frame.style == QuoteStyle::Doubled &&
        joinQuotedEntity(frame, frame.fields))
        frame.remarks.add(IssueCode::CsvInsideXml);
    m_writing.quotedFields |= split.quoted;
    m_writing.bareFields |= split.bare;
}

} // namespace casebook::archive::imarchive
