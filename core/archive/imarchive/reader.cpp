// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/reader.h"

#include "core/archive/imarchive/assembler.h"
#include "core/archive/imarchive/framer.h"
#include "core/archive/imarchive/issues.h"
#include "core/archive/imarchive/recordreader.h"
#include "core/archive/imarchive/textwindow.h"
#include "core/archive/imarchive/times.h"
#include "core/base/utf8.h"

#include <array>
#include <cerrno>
#include <format>
#include <fstream>
#include <system_error>

namespace casebook::archive::imarchive {

namespace {

/// One file, from its first byte to its last.
class FileReading
{
public:
    FileReading(std::istream &bytes, const SourceHead &head, const ReadOptions &options, RecordSink &sink,
                Progress &progress)
        : m_head(head)
        , m_options(options)
        , m_sink(sink)
        , m_progress(progress)
        , m_window(bytes, head.bytes, sink, options.digests)
        , m_times(options.assumedZone)
        , m_framer(m_times)
        , m_records(m_times)
        , m_issues(sink)
        , m_assembler(head, options.digests, sink, m_issues)
    {
    }

    /// Fails when there are fewer bytes than `leastBytes`.
    Status run(std::uint64_t leastBytes);

private:
    Status readMore();
    std::unexpected<Error> cutMeanwhile() const;
    void takeFrame();
    void takeRecord(bool isAscii, Position end);
    void takeRest(Position end);
    void giveLongRecord();
    void takeGap();
    Position positionAfter(bool isAscii, std::uint64_t length) const;
    void finish();
    SourceTail tail();
    std::string dialect() const;

    const SourceHead &m_head;
    const ReadOptions &m_options;
    RecordSink &m_sink;
    Progress &m_progress;
    TextWindow m_window;
    TimeReader m_times;
    Framer m_framer;
    RecordReader m_records;
    IssueLog m_issues;
    Assembler m_assembler;
    Frame m_frame;
    Item m_item;
    std::optional<HeldItem> m_longRecord;
    Position m_at;
    Span m_span;
    std::uint64_t m_leastBytes = 0;
    std::array<std::uint64_t, 6> m_counts{};
    std::map<std::string, std::uint64_t, std::less<>> m_unknownCounts;
    bool m_hasMark = false;
    bool m_hasWindows1252 = false;
};

Status FileReading::run(std::uint64_t leastBytes)
{
    m_leastBytes = leastBytes;
    for (;;) {
        const auto more = m_window.atEnd() ? Framer::More::No : Framer::More::Yes;
        switch (m_framer.next(m_window.text(), more, m_frame)) {
        case Framer::Step::Frame: takeFrame(); break;
        case Framer::Step::NeedText:
            if (const Status status = readMore(); !status)
                return status;
            break;
        case Framer::Step::End:
            if (m_window.bytes() < m_leastBytes)
                return cutMeanwhile();
            finish();
            return {};
        }
    }
}

Status FileReading::readMore()
{
    if (m_progress.stopRequested())
        return failure(Error::Code::Cancelled, m_head.path, "reading was stopped");
    if (m_sink.failed())
        return failure(Error::Code::Cancelled, m_head.path, "the case takes no more records");
    const bool first = m_window.bytes() == 0;
    if (!m_window.read()) {
        auto error = failure(Error::Code::Io, m_head.path, "cannot be read to its end",
                             "Check the disk or the share that it lies on, then import it again");
        error.error().offset = m_window.bytes();
        return error;
    }
    if (first) {
        if (m_options.dateOrder == DateOrder::Unknown)
            m_times.learnDateOrder(m_window.text());
        else
            m_times.setDateOrder(m_options.dateOrder);
        m_times.setAssumedOrder(m_options.assumedOrder);
        m_assembler.file().offsetsAreBytes = m_window.encoding() == TextEncoding::Utf8;
    }
    m_framer.textMoved();
    return {};
}

// A share that disappears may just seem to end.
std::unexpected<Error> FileReading::cutMeanwhile() const
{
    auto error = failure(
        Error::Code::Io, m_head.path,
        std::format("became shorter while it was read: {} bytes of {} are left", m_window.bytes(), m_leastBytes),
        "Check the disk or the share that it lies on, then import it again");
    error.error().offset = m_window.bytes();
    return error;
}

void FileReading::takeFrame()
{
    const std::string_view bytes = m_frame.bytes;
    const bool isAscii = utf8::isAscii(bytes);
    m_span = {m_at.bytes, m_window.sourceLength(bytes)};
    const Position end = positionAfter(isAscii, m_span.length);
    if (m_frame.isRest)
        takeRest(end);
    else if (m_frame.isRecord)
        takeRecord(isAscii, end);
    else
        takeGap();
    m_at = end;
    m_window.take(bytes.size());
}

Position FileReading::positionAfter(bool isAscii, std::uint64_t length) const
{
    Position after{m_at.bytes + length, m_at.codePoints + length, m_at.utf16Units + length};
    if (!isAscii) {
        after.codePoints = m_at.codePoints + utf8::codePoints(m_frame.bytes);
        after.utf16Units = m_at.utf16Units + utf8::utf16Units(m_frame.bytes);
    }
    return after;
}

void FileReading::takeRecord(bool isAscii, Position end)
{
    m_issues.flush();
    giveLongRecord();
    m_records.read(m_frame, isAscii, m_item);
    m_item.span = m_span;
    m_item.begin = m_at;
    m_item.end = end;
    if (m_frame.type == RecordType::Unknown)
        ++m_unknownCounts[std::string(m_records.word())];
    else
        ++m_counts[static_cast<std::size_t>(m_frame.type)];
    m_hasWindows1252 = m_hasWindows1252 || m_item.remarks.has(IssueCode::Windows1252);
    if (m_item.remarks.has(IssueCode::RecordTooLong))
        m_longRecord.emplace(m_item);
    else
        m_assembler.take(m_item);
}

// More of the record that is too long to be held; it is handed on when its end is known.
void FileReading::takeRest(Position end)
{
    Item &item = m_longRecord->item();
    item.span.length = end.bytes - item.span.offset;
    item.end = end;
    item.lineEnd = m_frame.bytes.ends_with("\r\n") ? 2 : m_frame.bytes.ends_with('\n') || m_frame.bytes.ends_with('\r');
}

void FileReading::giveLongRecord()
{
    if (m_longRecord)
        m_assembler.take(m_longRecord->item());
    m_longRecord.reset();
}

void FileReading::takeGap()
{
    giveLongRecord();
    if (m_frame.gap == IssueCode::ByteOrderMark) {
        m_hasMark = true;
        m_assembler.file().markBytes = m_span.length;
    }
    m_issues.gap(m_frame.gap, m_span);
}

void FileReading::finish()
{
    giveLongRecord();
    const SourceTail end = tail();
    if (m_window.hasOddByte()) {
        m_issues.gap(IssueCode::OddLastByte, {m_at.bytes, 1});
        m_at.bytes += 1;
    }
    m_issues.flush(end.records.empty());
    IssueSet reported;
    if (m_at.bytes == 0)
        m_issues.remark(IssueCode::EmptyFile, {}, reported);
    if (m_window.foundHalfCharacters())
        m_issues.remark(IssueCode::BrokenUtf16, {0, m_at.bytes}, reported);
    if (m_times.isMixed())
        m_issues.remark(IssueCode::MixedTimeForms, {0, m_at.bytes}, reported,
                        "Times of this file are in several forms: " + m_times.describe() +
                            "; each was read by itself.");
    m_assembler.file().bytes = end.bytes;
    m_assembler.finish();
    SourceTail complete = end;
    complete.dialect = dialect();
    m_sink.endSource(complete);
}

SourceTail FileReading::tail()
{
    SourceTail tail;
    tail.bytes = m_window.bytes();
    tail.sha256 = m_window.sha256();
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            tail.records[std::string(recordTypeName(static_cast<RecordType>(i)))] = m_counts[i];
    }
    tail.records.insert(m_unknownCounts.begin(), m_unknownCounts.end());
    return tail;
}

/// `comma, quotes when needed, UTF-8, LF, ISO 8601 UTC, pointers from BeginConv`
std::string FileReading::dialect() const
{
    const Writing &writing = m_framer.writing();
    std::string words;
    const auto add = [&](std::string_view word) {
        words += words.empty() || word.empty() ? "" : ", ";
        words += word;
    };
    switch (writing.delimiter) {
    case ',': add("comma"); break;
    case '\t': add("tab"); break;
    case ';': add("semicolon"); break;
    case '|': add("vertical bar"); break;
    default: return "no records";
    }
    add(!writing.quotedFields ? "no quotes" : writing.bareFields ? "quotes when needed" : "always quotes");
    std::string encoding(encodingName(m_window.encoding()));
    if (m_hasMark)
        encoding += " with byte order mark";
    if (m_hasWindows1252)
        encoding += " and Windows-1252";
    add(encoding);
    const int kinds = writing.lf + writing.crLf + writing.cr;
    add(kinds > 1 ? "mixed line ends" : writing.crLf ? "CRLF" : writing.cr ? "CR" : writing.lf ? "LF" : "");
    add(m_times.describe());
    if (m_window.encoding() == TextEncoding::Utf8)
        add(m_assembler.readings().describe());
    else
        add("pointers not checkable");
    return words;
}

Status openFailure(const SourceHead &head, int reason)
{
    const auto code = reason == ENOENT   ? Error::Code::NotFound
                      : reason == EACCES ? Error::Code::AccessDenied
                                         : Error::Code::Io;
    return failure(code, head.path, "cannot be opened: " + std::generic_category().message(reason),
                   "Check that the file is there and that this account may read it");
}

Status readAtLeast(std::uint64_t leastBytes, std::istream &bytes, const SourceHead &head, const ReadOptions &options,
                   RecordSink &sink, Progress &progress)
{
    sink.beginSource(head);
    Status status = FileReading(bytes, head, options, sink, progress).run(leastBytes);
    if (!status)
        sink.abandonSource();
    return status;
}

} // namespace

Status read(const Path &file, const SourceHead &head, const ReadOptions &options, RecordSink &sink, Progress &progress)
{
    std::ifstream bytes;
    bytes.rdbuf()->pubsetbuf(nullptr, 0); // blocks go straight to their place
    errno = 0;
    bytes.open(file, std::ios::binary);
    if (!bytes) {
        const int reason = errno;
        sink.beginSource(head);
        sink.abandonSource();
        return openFailure(head, reason);
    }
    return readAtLeast(head.bytes, bytes, head, options, sink, progress);
}

Status read(std::istream &bytes, const SourceHead &head, const ReadOptions &options, RecordSink &sink,
            Progress &progress)
{
    return readAtLeast(0, bytes, head, options, sink, progress);
}

} // namespace casebook::archive::imarchive
