// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/framer.h"

#include "core/archive/imarchive/eventlayout.h"

#include <algorithm>
#include <array>

namespace casebook::archive::imarchive {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// A plain record is taken at once only if this much text follows it, so that the word of the next one is in sight.
constexpr std::ptrdiff_t lookAhead = 64;

bool isBlank(std::string_view content)
{
    return content.find_first_not_of(" \t,;|") == std::string_view::npos;
}

/// First fields of lines that name the columns (U11).
bool isColumnTitle(std::string_view word)
{
    static constexpr std::array<std::string_view, 4> titles{"recordtype", "record", "type", "rectype"};
    const std::size_t end = std::min<std::size_t>(word.find_first_of(delimiters), 24);
    std::string_view first = word.substr(0, end);
    if (first.starts_with('"'))
        first = first.substr(1, first.find('"', 1) - 1);
    return std::ranges::find(titles, normalizedWord(first)) != titles.end();
}

/// True when the record breaks off before or in its free text, so that the next line may be more of it.
bool lacksFields(const std::vector<Field> &fields)
{
    if (fields.size() >= 7 || fields.size() < 2)
        return false;
    const EventLayout *layout = eventLayout(fields[1].text);
    return layout && layout->text == fields.size() && layout->needed > fields.size();
}

std::string_view between(const char *from, const char *to)
{
    return {from, static_cast<std::size_t>(to - from)};
}

} // namespace

Framer::Framer(const TimeReader &times) : m_plausibility(times) {}

void Framer::textMoved()
{
    m_lines.forget();
    m_knownAt = nullptr;
}

Framer::Step Framer::next(std::string_view text, More more, Frame &frame)
{
    if (text.empty())
        return more == More::Yes ? Step::NeedText : Step::End;
    m_end = text.data() + text.size();
    m_more = more;
    frame.isRest = false;
    const Step step = takePlainRecord(text, frame) ? Step::Frame : takeAny(text, frame);
    if (step == Step::Frame && frame.isRecord)
        m_declared.count(frame);
    return step;
}

// A record on one line, followed by another record, in the way the file was written so far: nearly every line.
bool Framer::takePlainRecord(std::string_view text, Frame &frame)
{
    const char *const begin = text.data();
    if (m_inLongRecord || m_inLongLine || m_flagNext)
        return false;
    const auto known = begin == m_knownAt ? std::optional(m_known) : exactWordAt(begin, m_end, m_writing.delimiter);
    if (!known)
        return false;
    const char *const newLine = m_lines.lf.next(begin, m_end);
    if (m_end - newLine <= lookAhead)
        return false;
    const char *const carriageReturn = m_lines.cr.next(begin, m_end);
    if (carriageReturn + 1 < newLine || m_lines.nul.next(begin, m_end) < newLine)
        return false;
    const auto nextKnown = exactWordAt(newLine + 1, m_end, m_writing.delimiter);
    if (!nextKnown)
        return false;

    frame.bytes = between(begin, newLine + 1);
    frame.content = between(begin, std::min(carriageReturn, newLine));
    SplitResult split;
    if (!splitPlainFields(frame.content, m_writing.delimiter, frame.fields, split) || split.entity)
        return false;
    if (*known == RecordType::Event && (lacksFields(frame.fields) || marksDelimiters(frame.fields)))
        return false;
    frame.isRecord = true;
    frame.type = *known;
    frame.delimiter = m_writing.delimiter;
    frame.style = QuoteStyle::Doubled;
    frame.remarks = {};
    m_writing.quotedFields |= split.quoted;
    m_writing.bareFields |= split.bare;
    (carriageReturn < newLine ? m_writing.crLf : m_writing.lf) = true;
    m_knownAt = newLine + 1;
    m_known = *nextKnown;
    m_atFileStart = false;
    return true;
}

Framer::Step Framer::takeAny(std::string_view text, Frame &frame)
{
    frame.remarks = {};
    if (m_inLongRecord)
        return takeRest(text, frame);
    if (!m_inLongLine) {
        if (const auto step = takeGap(text, frame))
            return *step;
    }
    return takeLine(text, frame);
}

std::optional<Framer::Step> Framer::takeGap(std::string_view text, Frame &frame)
{
    if (m_atFileStart && byteOrderMark.starts_with(text.substr(0, byteOrderMark.size()))) {
        if (text.size() >= byteOrderMark.size())
            return gapFrame(text.substr(0, byteOrderMark.size()), IssueCode::ByteOrderMark, frame);
        if (m_more == More::Yes)
            return Step::NeedText;
    }
    if (text[0] == '\0')
        return gapFrame(text.substr(0, text.find_first_not_of('\0')), IssueCode::NulPadding, frame);
    return std::nullopt;
}

Framer::Step Framer::takeLine(std::string_view text, Frame &frame)
{
    const Line line = m_lines.lineAt(text.data(), m_end, m_more == More::Yes);
    if (m_inLongLine)
        return takeUnreadable(text, line, frame);
    if (!line.whole) {
        const bool mayBeRecord =
            recordWordOf(text) || m_plausibility.isUnknownRecord(text.substr(0, judgedBytes), m_writing.delimiter);
        if (text.size() <= (mayBeRecord ? longestRecord : judgedBytes))
            return Step::NeedText;
        const auto type = mayBeRecord ? recordAt({text.substr(0, longestRecord), 0, false}, frame) : std::nullopt;
        return type ? takeLongRecord(text, *type, frame) : takeUnreadable(text, line, frame);
    }
    if (isBlank(line.content)) {
        noteLineEnd(text.substr(line.content.size(), line.lineEnd));
        return gapFrame(text.substr(0, line.size()), IssueCode::BlankLines, frame);
    }
    if (const auto type = recordAt(line, frame))
        return takeRecord(text, *type, frame);
    return takeUnreadable(text, line, frame);
}

Framer::Step Framer::takeUnreadable(std::string_view text, const Line &line, Frame &frame)
{
    if (!line.whole) {
        m_inLongLine = true;
        return gapFrame(text, IssueCode::UnreadableLines, frame);
    }
    IssueCode code = IssueCode::UnreadableLines;
    if (m_inLongLine)
        m_inLongLine = false;
    else if (line.content.starts_with('#'))
        code = IssueCode::CommentLine;
    else if (isColumnTitle(line.content))
        code = IssueCode::HeaderLine;
    else if (m_writing.delimiter != 0 && line.lineEnd == 0 && isCutRecordWord(line.content))
        code = IssueCode::CutRecordWord;
    return gapFrame(text.substr(0, line.size()), code, frame);
}

// The beginning of a record that is too long to be held, up to the last whole character.
Framer::Step Framer::takeLongRecord(std::string_view text, RecordType type, Frame &frame)
{
    std::size_t length = longestRecord;
    while (length > longestRecord - 3 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length;
    frame.isRecord = true;
    frame.type = type;
    frame.bytes = frame.content = text.substr(0, length);
    splitRecord(frame);
    frame.remarks.add(IssueCode::RecordTooLong);
    m_inLongRecord = true;
    m_flagNext = false;
    m_atFileStart = false;
    return Step::Frame;
}

// What follows it, until a line that certainly is a record.
Framer::Step Framer::takeRest(std::string_view text, Frame &frame)
{
    const char *const begin = text.data();
    if (const char *record = firstRecordLine(begin, m_end, m_writing.delimiter, &Plausibility::isRecord)) {
        m_inLongRecord = false;
        return restFrame(between(begin, record), frame);
    }
    if (m_more == More::No)
        return restFrame(text, frame);
    // The line break stays with the last line, which may turn out to be a record when the rest of it is there.
    const std::size_t lastBreak = text.find_last_of("\r\n");
    const bool keep = lastBreak != std::string_view::npos && text.size() - lastBreak <= judgedBytes;
    if (keep && lastBreak == 0)
        return Step::NeedText;
    return restFrame(keep ? text.substr(0, lastBreak) : text, frame);
}

Framer::Step Framer::restFrame(std::string_view bytes, Frame &frame)
{
    frame.isRecord = false;
    frame.isRest = true;
    frame.bytes = bytes;
    return Step::Frame;
}

Framer::Step Framer::gapFrame(std::string_view bytes, IssueCode code, Frame &frame)
{
    frame.isRecord = false;
    frame.bytes = bytes;
    frame.gap = code;
    m_atFileStart = false;
    return Step::Frame;
}

void Framer::noteLineEnd(std::string_view lineEnd)
{
    m_writing.lf |= lineEnd == "\n";
    m_writing.cr |= lineEnd == "\r";
    m_writing.crLf |= lineEnd == "\r\n";
}

} // namespace casebook::archive::imarchive
