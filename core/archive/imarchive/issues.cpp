// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/issues.h"

#include <array>

namespace casebook::archive::imarchive {

namespace {

using enum IssueCode;
using enum IssueScope;

constexpr auto note = Severity::Note;
constexpr auto warning = Severity::Warning;
constexpr auto error = Severity::Error;

constexpr std::array kinds{
    IssueKind{ByteOrderMark, "byte-order-mark", note, true, Each, "A byte order mark."},
    IssueKind{BlankLines, "blank-lines", note, true, Each, "Blank lines."},
    IssueKind{NulPadding, "nul-padding", note, true, Each, "Padding of NUL bytes."},
    IssueKind{HeaderLine, "header-line", note, true, Each, "A line of column titles, which is no record."},
    IssueKind{CommentLine, "comment-line", note, true, Each, "A comment, which is no record."},
    IssueKind{UnreadableLines, "unreadable-lines", error, true, Each,
              "These bytes are no record and continue none; they are kept as they are."},
    IssueKind{NotAnArchive, "not-an-archive", error, true, Each,
              "No record of an IM archive stands in this file; its bytes are kept as they are."},
    IssueKind{CutRecordWord, "cut-record-word", error, true, Each,
              "The file ends inside the first word of a record; the rest of the record is missing."},
    IssueKind{OddLastByte, "odd-last-byte", error, true, Each,
              "The UTF-16 text ends in the middle of a character; the last byte is kept."},

    IssueKind{RecordTooLong, "record-too-long", warning, false, Each,
              "A record is longer than 16 MiB; it is shown up to there, and the raw record has the rest."},
    IssueKind{CutRecord, "cut-record", warning, false, Each,
              "The file ends inside this record, or the record breaks off: its last fields may be cut or missing."},
    IssueKind{ContinuedLine, "continued-line", warning, false, Piece,
              "A field without quotes goes on over a line break; the lines were joined."},
    IssueKind{OpenQuote, "open-quote", warning, false, Each,
              "A quoted field is never closed; it was ended before the next record."},
    IssueKind{StrayQuote, "stray-quote", warning, false, Piece,
              "A quoted field has a single quote mark inside; it was taken as text."},
    IssueKind{BackslashQuotes, "backslash-quotes", warning, false, Piece,
              "Quote marks inside a field are marked with a backslash in place of being doubled."},
    IssueKind{BackslashDelimiters, "backslash-delimiters", warning, false, Piece,
              "Delimiters inside a field are marked with a backslash in place of quotes."},
    IssueKind{CsvInsideXml, "csv-inside-xml", warning, false, Piece,
              "Content was quoted first and escaped for XML then; both were undone in that order."},
    IssueKind{OtherDelimiter, "other-delimiter", warning, false, Piece,
              "This record has another delimiter than the rest of the file."},
    IssueKind{MayBeText, "may-be-text", warning, false, Each,
              "This line may be a record, or text of the incomplete message before it; it was taken as a record."},
    IssueKind{ImitatedRecord, "imitated-record", warning, false, Each,
              "Lines of a message look like records; by the sizes of MessageInfo they are its text."},
    IssueKind{Windows1252, "windows-1252", warning, false, Piece,
              "The bytes of this record are no UTF-8; they were read as Windows-1252."},
    IssueKind{UnknownRecord, "unknown-record", warning, false, Piece,
              "A record of an unknown type or sub-type; it is kept with all its fields."},
    IssueKind{MissingFields, "missing-fields", warning, false, Piece, "A record has fewer fields than its type needs."},
    IssueKind{UnreadableTime, "unreadable-time", warning, false, Piece,
              "A time is in no known form; it is kept as written, and the record keeps its place."},
    IssueKind{DecodedReferences, "decoded-references", note, false, Each,
              "A nick, an invitation or a note of this record had XML references, which the description promises for "
              "messages only; they were decoded."},
    IssueKind{TargetUnclear, "target-unclear", note, false, Piece,
              "The last field of a message may name the target client or the archiver; it was taken as the target."},
    IssueKind{TimesGoBackwards, "times-go-backwards", warning, false, Piece,
              "An event is earlier than the event before it; the order of the file was kept."},
    IssueKind{LateRecord, "late-record", warning, false, Piece,
              "An event stands after the end of its conversation; it was added to that conversation."},
    IssueKind{OrphanConvEnd, "orphan-conv-end", warning, false, Each,
              "The end of a conversation that is not open; the conversation at this place was not ended by it."},
    IssueKind{RepeatedConvEnd, "repeated-conv-end", warning, false, Piece, "The conversation ends a second time."},

    IssueKind{NoBeginConv, "no-begin-conv", warning, false, Piece,
              "The beginning of this conversation is missing: records stand before any BeginConv."},
    IssueKind{NoConvEnd, "no-conv-end", warning, false, Piece,
              "This conversation has no ConvEnd: it was still open, or it was cut."},
    IssueKind{StillOpen, "still-open", note, false, Piece,
              "This conversation has no ConvEnd, as one that was still open when it was copied."},
    IssueKind{Interleaved, "interleaved", warning, false, Piece,
              "Another conversation goes on between the records of this one; which event belongs to which is "
              "uncertain."},
    IssueKind{CountsDiffer, "counts-differ", warning, false, Piece, "Declared and found numbers of records differ."},
    IssueKind{PointersDoNotMatch, "pointers-do-not-match", warning, false, Piece,
              "The pointers do not lead to the records that they name."},
    IssueKind{PointersCountCharacters, "pointers-count-characters", note, false, Piece,
              "The pointers count characters, not bytes."},
    IssueKind{SizesDoNotMatch, "sizes-do-not-match", warning, false, Piece,
              "The sizes of MessageInfo do not fit the records."},
    IssueKind{SizesOfConvertedLineEnds, "line-ends-converted", warning, false, Piece,
              "Every size of MessageInfo is off by one: the line ends were converted after the file was written."},

    IssueKind{RecordWordVariant, "record-word-variant", note, false, File,
              "A record word is not spelled as in the description of the format."},
    IssueKind{SubTypeColumnMissing, "sub-type-column-missing", note, false, File,
              "Records other than IMEvent have no column for the sub-type."},
    IssueKind{ZoneAssumed, "zone-assumed", warning, false, File,
              "Times of this file name no zone; the zone chosen for the import was taken."},
    IssueKind{DateOrderAssumed, "date-order-assumed", warning, false, File,
              "Nothing tells the day from the month in the dates of this file; the order chosen for the import was "
              "taken, or the month first."},
    IssueKind{MixedTimeForms, "mixed-time-forms", warning, false, File,
              "Times of this file are in several forms; each was read by itself."},
    IssueKind{BrokenUtf16, "broken-utf-16", warning, false, File,
              "The UTF-16 text has half characters; they are shown as U+FFFD."},
    IssueKind{EmptyFile, "empty-file", warning, false, File,
              "The file has no bytes: what was to be written into it is not there."},
};

constexpr bool inOrderOfCodes()
{
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i].code != static_cast<IssueCode>(i))
            return false;
    }
    return kinds.size() <= 64;
}
static_assert(inOrderOfCodes(), "issueKind() looks up by position");

/// Harmless gaps that wait for more unreadable bytes.
constexpr std::size_t mostNotes = 64;

bool isNote(IssueCode code)
{
    return issueKind(code).severity == Severity::Note;
}

bool adjacent(Span before, Span after)
{
    return before.offset + before.length == after.offset;
}

} // namespace

const IssueKind &issueKind(IssueCode code)
{
    return kinds[static_cast<std::size_t>(code)];
}

void IssueLog::hand(IssueCode code, Span span, std::string_view sentence)
{
    const IssueKind &kind = issueKind(code);
    m_sink.issue({span, kind.severity, kind.name, sentence.empty() ? kind.sentence : sentence, kind.ownsBytes});
}

void IssueLog::remark(IssueCode code, Span span, IssueSet &reported, std::string_view sentence)
{
    const IssueScope scope = issueKind(code).scope;
    if ((scope == IssueScope::File && !m_reported.addNew(code)) ||
        (scope == IssueScope::Piece && !reported.addNew(code)))
        return;
    hand(code, span, sentence);
}

void IssueLog::gap(IssueCode code, Span span)
{
    Gap *const last = !m_notes.empty() ? &m_notes.back() : m_gap ? &*m_gap : nullptr;
    if (last && adjacent(last->span, span)) {
        if (last->code == code) {
            last->span.length += span.length;
            return;
        }
        if (m_gap->code == UnreadableLines && code == UnreadableLines) {
            m_gap->span.length = span.offset + span.length - m_gap->span.offset;
            m_notes.clear();
            return;
        }
        if (m_gap->code == UnreadableLines && isNote(code) && m_notes.size() < mostNotes) {
            m_notes.push_back({code, span});
            return;
        }
    }
    flush();
    m_gap = Gap{code, span};
}

void IssueLog::flush(bool nothingRead)
{
    if (m_gap)
        hand(nothingRead && m_gap->code == UnreadableLines ? NotAnArchive : m_gap->code, m_gap->span, {});
    for (const Gap &gap : m_notes)
        hand(gap.code, gap.span, {});
    m_gap.reset();
    m_notes.clear();
}

} // namespace casebook::archive::imarchive
