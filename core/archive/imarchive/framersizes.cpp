// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/framer.h"

#include "core/archive/imarchive/eventlayout.h"

#include <algorithm>

// The part of the framer that asks the sizes of MessageInfo whether a line is a record or text (U9 of the format page).

namespace casebook::archive::imarchive {

namespace {

std::string_view between(const char *from, const char *to)
{
    return {from, static_cast<std::size_t>(to - from)};
}

} // namespace

// Looks through the rest of the conversation, as far as a record may be long; false when more text is needed.
bool Framer::learnSizes(std::string_view text, const char *from)
{
    std::vector<std::int64_t> sizes;
    std::vector<Field> fields;
    const char *const limit = text.data() + std::min(text.size(), longestRecord);
    bool atEnd = false;
    for (const char *at = from; at < limit && !atEnd;) {
        const Line line = m_lines.lineAt(at, m_end, m_more == More::Yes);
        if (!line.whole)
            break;
        at += std::max<std::size_t>(line.size(), 1); // one that padding ends may have nothing
        const auto word = recordWordOf(line.content);
        if (!word)
            continue;
        atEnd = word->type == RecordType::BeginConv || (word->type == RecordType::ConvEnd && !sizes.empty());
        if (word->type != RecordType::MessageInfo || !m_plausibility.isRecord(line.content, word->delimiter))
            continue;
        splitFields(line.content, word->delimiter, QuoteStyle::Doubled, fields);
        std::ranges::for_each(fields, [&](const Field &field) { appendSizes(field.text, sizes); });
    }
    if (!atEnd && m_more == More::Yes && text.size() <= longestRecord)
        return false;
    m_declared.learn(std::move(sizes));
    return true;
}

// Sets `extent` to the lines that are text by a size.
Framer::Verdict Framer::askSizes(std::string_view text, Extent &extent)
{
    if (!m_declared.known() && !learnSizes(text, extent.end))
        return Verdict::NeedText;
    const auto sizes = m_declared.ofNext();
    const auto is = [&](const char *end) {
        return std::ranges::contains(sizes, std::optional<std::int64_t>(end - text.data()));
    };
    if (is(extent.end) || is(extent.contentEnd))
        return Verdict::Record;
    for (const auto size : sizes) {
        if (!size || *size <= extent.end - text.data() || *size >= m_end - text.data())
            continue;
        if (const Extent longer = extentOfSize(text.data() + *size);
            longer.end && recordWordOf(between(longer.end, m_end))) {
            extent = longer;
            return Verdict::Text;
        }
    }
    return Verdict::Undecided;
}

// The extent of a record that ends at `place`, with or without its line end; empty where no line ends.
Framer::Extent Framer::extentOfSize(const char *place)
{
    if (*place == '\n' || *place == '\r')
        return {place, place + LineFinder::lineEndAt(place, m_end)};
    if (place[-1] == '\r')
        return {place - 1, place};
    if (place[-1] == '\n')
        return {place[-2] == '\r' ? place - 2 : place - 1, place};
    return {};
}

// Splits a record with such lines in its text. Delimiters in them are text: the fields behind the text are those of the
// last line, at most as many as the type has.
void Framer::splitImitation(Frame &frame)
{
    splitRecord(frame);
    frame.remarks.add(IssueCode::ImitatedRecord);
    const EventLayout &layout = *eventLayout(frame.fields[1].text); // followerAt() saw it
    const char *const lastLine =
        frame.content.data() + std::min(frame.content.find_last_of("\r\n"), frame.content.size());
    const auto inLastLine = static_cast<std::size_t>(
        std::ranges::count_if(frame.fields, [&](const Field &field) { return field.text.data() > lastLine; }));
    const auto word = recordWordOf(between(lastLine + 1, frame.content.data() + frame.content.size()));
    const std::size_t ofImitation = word && word->delimiter == frame.delimiter ? 2 : 0; // its sub-type and time
    const std::size_t behind = std::min(layout.last - layout.text, inLastLine - std::min(inLastLine, ofImitation));
    if (layout.text + behind >= frame.fields.size())
        return;
    const auto text = frame.fields.begin() + static_cast<std::ptrdiff_t>(layout.text) - 1;
    const auto rest = frame.fields.end() - static_cast<std::ptrdiff_t>(behind);
    std::size_t end = frame.content.size();
    if (behind > 0)
        end = frame.content.rfind(frame.delimiter,
                                  static_cast<std::size_t>(rest->text.data() - frame.content.data()) - 1);
    text->text = between(text->text.data(), frame.content.data() + end);
    frame.fields.erase(text + 1, rest);
}

} // namespace casebook::archive::imarchive
