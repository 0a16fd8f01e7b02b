// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/framer.h"

#include "core/archive/imarchive/eventlayout.h"

#include <algorithm>

// The part of the framer that finds the end of a record where that is not simply the end of its line.

namespace casebook::archive::imarchive {

namespace {

/// How far a quoted field may go on before records inside it prove that its closing quote is missing (U10).
constexpr std::ptrdiff_t quoteReach = std::ptrdiff_t{64} << 10;

/// Blank lines inside a field without quotes that are searched for its continuation.
constexpr std::ptrdiff_t blankReach = std::ptrdiff_t{64} << 10;

/// Record types of one file that Casebook does not know.
constexpr std::size_t mostUnknownWords = 256;

std::string_view between(const char *from, const char *to)
{
    return {from, static_cast<std::size_t>(to - from)};
}

const char *skipSpaces(const char *at, const char *end)
{
    while (at != end && *at == ' ')
        ++at;
    return at;
}

bool isBlank(std::string_view content)
{
    return content.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

// Whether the line is a record, and with which delimiter.
std::optional<RecordType> Framer::recordAt(const Line &line, Frame &frame)
{
    const auto word = recordWordOf(line.content);
    frame.delimiter = m_writing.delimiter;
    if (!word) {
        if (!m_plausibility.isUnknownRecord(line.content, m_writing.delimiter))
            return std::nullopt;
        // A file has a few record types; one with thousands of them is no archive, and would fill the memory.
        const std::string_view name = line.content.substr(0, line.content.find(m_writing.delimiter));
        if (!m_unknownWords.contains(name) && m_unknownWords.size() == mostUnknownWords)
            return std::nullopt;
        m_unknownWords.emplace(name);
        return RecordType::Unknown;
    }
    const bool cut = line.lineEnd == 0; // by the end of the file, or by padding
    const auto plausible = [&] {
        return word->delimiter != 0 && m_plausibility.isRecord(line.content, word->delimiter);
    };
    bool accepted = false;
    if (m_writing.delimiter == 0) {
        accepted = plausible() || m_plausibility.hasRecordShape(line.content, word->delimiter) ||
                   (cut && word->exact && word->delimiter != 0);
        accepted = accepted && word->delimiter != 0;
    } else if (word->delimiter == m_writing.delimiter || word->delimiter == 0) {
        accepted = word->exact || plausible();
    } else if (plausible()) {
        frame.remarks.add(IssueCode::OtherDelimiter);
        accepted = true;
    }
    if (!accepted)
        return std::nullopt;
    if (word->delimiter != 0)
        frame.delimiter = word->delimiter;
    if (m_writing.delimiter == 0)
        m_writing.delimiter = word->delimiter;
    if (!word->exact)
        frame.remarks.add(IssueCode::RecordWordVariant);
    return word->type;
}

Framer::Step Framer::takeRecord(std::string_view text, RecordType type, Frame &frame)
{
    frame.isRecord = true;
    frame.type = type;
    frame.style = QuoteStyle::Doubled;
    if (m_flagNext)
        frame.remarks.add(IssueCode::MayBeText);

    const char *const begin = text.data();
    Extent extent = extentOf(begin, frame, true);
    bool sameFields = false;
    while (extent.contentEnd) {
        frame.bytes = between(begin, extent.end);
        frame.content = between(begin, extent.contentEnd);
        if (!sameFields)
            splitRecord(frame);
        const char *more = nullptr;
        const Follower follower = followerAt(extent.end, frame, more);
        if (follower == Follower::NeedText)
            break;
        if (follower != Follower::Continuation) {
            if (sameFields)
                splitRecord(frame);
            m_flagNext = follower == Follower::DoubtfulRecord;
            if (m_flagNext)
                frame.remarks.add(IssueCode::MayBeText);
            noteLineEnd(between(extent.contentEnd, extent.end));
            m_atFileStart = false;
            return Step::Frame;
        }
        frame.remarks.add(IssueCode::ContinuedLine);
        extent = extentOf(more, frame, false);
        // Lines without delimiter leave the number of fields as it is; the split after the last one sees them all.
        sameFields = extent.contentEnd && !between(more, extent.contentEnd).contains(frame.delimiter);
    }
    if (text.size() <= longestRecord)
        return Step::NeedText;
    m_inLongRecord = true;
    return takeLongRecord(text, frame);
}

// From `at`, which is the beginning of a field or inside a bare one, to the end of the record. Notes in the frame what
// had to be repaired.
Framer::Extent Framer::extentOf(const char *at, Frame &frame, bool atFieldStart)
{
    for (;;) {
        const char *const first = atFieldStart ? skipSpaces(at, m_end) : at;
        if (atFieldStart && first != m_end && *first == '"') {
            Extent ended;
            at = endOfQuoted(first, frame, ended);
            if (!at)
                return ended;
        }
        const char *const contentEnd = m_lines.contentEnd(at, m_end);
        const char *const delimiter = endOfBareField(at, contentEnd, frame.delimiter, frame.style);
        if (delimiter == contentEnd)
            return extentEndingAt(contentEnd, frame);
        at = delimiter + 1;
        atFieldStart = true;
    }
}

Framer::Extent Framer::extentEndingAt(const char *contentEnd, Frame &frame)
{
    const std::size_t lineEnd = LineFinder::lineEndAt(contentEnd, m_end);
    const bool undecided = contentEnd == m_end || (contentEnd + 1 == m_end && *contentEnd != '\n');
    if (undecided && m_more == More::Yes)
        return {};
    if (lineEnd == 0)
        frame.remarks.add(IssueCode::CutRecord);
    return {contentEnd, contentEnd + lineEnd};
}

// After the quoted field whose opening quote is at `open`; null when the record ends with it (`extent` then says
// where) or more text is needed (`extent` is then empty).
const char *Framer::endOfQuoted(const char *open, Frame &frame, Extent &extent)
{
    const char *const from = open + 1;
    const char *const lineEnd = m_lines.contentEnd(from, m_end);
    if (frame.style == QuoteStyle::Backslash) {
        const QuoteScan scan = findClosingQuote(from, lineEnd, frame.delimiter, frame.style);
        return scan.closing ? scan.closing + 1 : from;
    }
    QuoteScan scan = findClosingQuote(from, m_end, frame.delimiter, QuoteStyle::Doubled, StrayQuotes::StopAt);
    while (scan.stray && scan.stray < lineEnd) // on the same line it is just text
        scan = findClosingQuote(scan.stray + 1, m_end, frame.delimiter, QuoteStyle::Doubled, StrayQuotes::StopAt);
    const bool atTextEnd = scan.closing && skipSpaces(scan.closing + 1, m_end) == m_end;
    const bool mayGrow = m_more == More::Yes;
    if (mayGrow && (atTextEnd || (!scan.closing && !scan.stray && m_end - from <= quoteReach)))
        return nullptr;
    if (scan.closing && (scan.closing < lineEnd || scan.closing - from <= quoteReach))
        return scan.closing + 1;

    const QuoteScan slashed = findClosingQuote(from, lineEnd, frame.delimiter, QuoteStyle::Backslash);
    if (slashed.closing && slashed.escapes && !slashed.irregular) {
        frame.style = QuoteStyle::Backslash;
        frame.remarks.add(IssueCode::BackslashQuotes);
        return slashed.closing + 1;
    }
    return endOfDoubtful(from, scan, frame, extent);
}

// The same where the field goes on over lines and does not close as it should: a record inside it means that its
// closing quote is missing.
const char *Framer::endOfDoubtful(const char *from, QuoteScan scan, Frame &frame, Extent &extent)
{
    for (const char *searched = from;;) {
        const char *const limit = scan.closing ? scan.closing : scan.stray ? scan.stray : m_end;
        if (const char *record = firstRecordLine(searched, limit, frame.delimiter)) {
            frame.remarks.add(IssueCode::OpenQuote);
            const char *contentEnd = record - 1;
            if (contentEnd > from && *contentEnd == '\n' && contentEnd[-1] == '\r')
                --contentEnd;
            extent = {contentEnd, record};
            return nullptr;
        }
        if (scan.closing)
            return scan.closing + 1;
        if (!scan.stray)
            break;
        searched = limit;
        scan = findClosingQuote(scan.stray + 1, m_end, frame.delimiter, QuoteStyle::Doubled, StrayQuotes::StopAt);
        if (m_more == More::Yes && scan.closing && skipSpaces(scan.closing + 1, m_end) == m_end)
            return nullptr;
    }
    if (m_more == More::Yes)
        return nullptr;
    frame.remarks.add(IssueCode::OpenQuote);
    frame.remarks.add(IssueCode::CutRecord);
    const std::size_t padding = between(from, m_end).find(std::string_view("\0\0", 2));
    const char *const end = padding == std::string_view::npos ? m_end : from + padding;
    extent = {end, end};
    return nullptr;
}

// The beginning of the first line after `from` and before `to` that certainly is a record; null when there is none.
const char *Framer::firstRecordLine(const char *from, const char *to, char delimiter)
{
    const char *at = from;
    for (;;) {
        const char *const lineEnd = m_lines.contentEnd(at, m_end);
        const std::size_t length = LineFinder::lineEndAt(lineEnd, m_end);
        if (length == 0 && lineEnd != m_end && lineEnd < to) { // padding
            at = std::min(lineEnd + 2, m_end);
            continue;
        }
        at = lineEnd + length;
        if (length == 0 || at >= to)
            return nullptr;
        const Line line = m_lines.lineAt(at, m_end, m_more == More::Yes);
        if (line.whole && m_plausibility.isTimedRecord(line.content, delimiter))
            return at;
    }
}

// What follows a record that ends at `at`. A Continuation begins at `lineBegin`.
Framer::Follower Framer::followerAt(const char *at, const Frame &frame, const char *&lineBegin)
{
    if (frame.type != RecordType::Event || frame.fields.size() < 2)
        return Follower::Other;
    const EventLayout *layout = eventLayout(frame.fields[1].text);
    if (!layout || layout->text != frame.fields.size() || frame.fields.back().form != Field::Form::Bare)
        return Follower::Other;
    const bool incomplete = layout->needed > frame.fields.size();

    Line line;
    for (lineBegin = at;; lineBegin += line.size()) {
        if (lineBegin == m_end)
            return m_more == More::Yes ? Follower::NeedText : Follower::Other;
        line = m_lines.lineAt(lineBegin, m_end, m_more == More::Yes);
        if (*lineBegin == '\0')
            return Follower::Other;
        if (!line.whole)
            return Follower::NeedText;
        if (!isBlank(line.content))
            break;
        if (!incomplete || lineBegin - at > blankReach)
            return Follower::Other;
    }
    return judge(line, frame, incomplete);
}

Framer::Follower Framer::judge(const Line &line, const Frame &frame, bool incomplete)
{
    const auto word = recordWordOf(line.content);
    if (word) {
        const bool record = word->delimiter != 0 && m_plausibility.isRecord(line.content, word->delimiter);
        if (record && incomplete && word->type == RecordType::Event)
            return Follower::DoubtfulRecord;
        const bool damagedRecord = !incomplete && word->exact && word->delimiter == frame.delimiter;
        return record || damagedRecord ? Follower::Other : Follower::Continuation;
    }
    const bool cutWord = line.lineEnd == 0 && isCutRecordWord(line.content);
    if (cutWord || m_plausibility.isUnknownRecord(line.content, m_writing.delimiter))
        return Follower::Other;
    return Follower::Continuation;
}

} // namespace casebook::archive::imarchive
