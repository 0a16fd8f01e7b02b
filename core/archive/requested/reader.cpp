// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/reader.h"

#include "core/archive/imarchive/textwindow.h"
#include "core/archive/requested/rowframer.h"
#include "core/archive/requested/tablerecords.h"
#include "core/archive/requested/tabletext.h"

#include <algorithm>
#include <format>

namespace casebook::archive::requested {

namespace {

/// One table, from its first byte to its last.
class TableReading
{
public:
    TableReading(std::istream &bytes, const SourceHead &head, const TableSettings &settings,
                 const std::chrono::time_zone *zone, RecordSink &sink, Progress &progress)
        : m_head(head)
        , m_settings(settings)
        , m_sink(sink)
        , m_progress(progress)
        , m_window(bytes, head.bytes, sink)
        , m_framer(settings.delimiter)
        , m_row(settings)
        , m_issues(sink)
        , m_records(head, settings, zone, sink, m_issues)
    {
    }

    Status run()
    {
        for (;;) {
            if (m_window.bytes() > 0 && takeMark())
                continue;
            const RowFramer::Step step = m_window.bytes() == 0 && !m_window.atEnd()
                                             ? RowFramer::Step::NeedText
                                             : m_framer.next(m_window.text(), m_window.atEnd());
            if (step == RowFramer::Step::End)
                break;
            if (step == RowFramer::Step::NeedText) {
                if (const Status status = readMore(); !status)
                    return status;
            } else {
                take(step);
            }
        }
        finish();
        return {};
    }

private:
    Status readMore()
    {
        if (m_progress.stopRequested() || m_sink.failed())
            return failure(Error::Code::Cancelled, m_head.path, "reading was stopped");
        if (m_window.read())
            return {};
        auto error = failure(Error::Code::Io, m_head.path, "cannot be read to its end",
                             "Check the disk or the share that it lies on, then import it again");
        error.error().offset = m_window.bytes();
        return error;
    }

    bool takeMark()
    {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        if (m_at > 0 || !m_window.text().starts_with(mark))
            return false;
        m_issues.gap(TableIssue::ByteOrderMark, takeBytes(mark.size()));
        m_hasMark = true;
        return true;
    }

    /// Moves on by so many bytes of text; gives where they stand in the source.
    Span takeBytes(std::size_t size)
    {
        const Span span{m_at, m_window.sourceLength(m_window.text().substr(0, size))};
        m_at += span.length;
        m_window.take(size);
        return span;
    }

    void take(RowFramer::Step step)
    {
        switch (step) {
        case RowFramer::Step::Row: takeRow(); break;
        case RowFramer::Step::Blank: m_issues.gap(TableIssue::BlankLines, takeBytes(m_framer.size())); break;
        case RowFramer::Step::Padding: m_issues.gap(TableIssue::NulPadding, takeBytes(m_framer.size())); break;
        default: m_issues.gap(TableIssue::RowTooLong, takeBytes(m_framer.size())); break;
        }
    }

    void takeRow()
    {
        const std::string_view bytes = m_window.text().substr(0, m_framer.size());
        m_row.take(m_framer.row().fields);
        const bool isSeparator = m_headers == 0 && m_row.fields() <= 2 && namedDelimiter(bytes).has_value();
        const bool hasNuls = bytes.contains('\0');
        noteLineEnd(bytes);
        const Span span = takeBytes(m_framer.size()); // what the row shows stays in the window until it is read again
        if (m_row.isHeader())
            takeHeader(span);
        else if (m_headers == 0)
            takeAbove(isSeparator, span);
        else if (m_row.isEmpty())
            m_issues.gap(TableIssue::EmptyRow, span);
        else if (isDamaged())
            m_issues.gap(TableIssue::DamagedRow, span);
        else
            takeRecord(hasNuls, span);
    }

    void takeHeader(Span span)
    {
        m_issues.flush();
        m_sink.metadata(noPiece, {span, MetadataKind::Header});
        ++m_headers;
        m_framer.expectColumns(m_settings.columns.size());
    }

    /// Rows above the headers. They are told as damage when there turn out to be no headers.
    void takeAbove(bool isSeparator, Span span)
    {
        m_issues.gap(isSeparator ? TableIssue::SeparatorLine : TableIssue::TextBeforeTable, span);
        m_hasRowsAbove = true;
    }

    bool isDamaged() const
    {
        return m_row.fields() < m_settings.columns.size() && (m_row.fields() == 1 || m_row.time().empty());
    }

    void takeRecord(bool hasNuls, Span span)
    {
        m_issues.flush();
        const CsvRow &row = m_framer.row();
        if (m_framer.closedByLine())
            m_issues.remark(TableIssue::UnclosedQuote, span);
        if (row.strayQuotes)
            m_issues.remark(TableIssue::StrayQuote, span);
        if (m_row.fields() != m_settings.columns.size())
            m_issues.remark(TableIssue::ColumnCount, span);
        if (hasNuls)
            m_issues.remark(TableIssue::NulBytes, span);
        if (m_row.hasWindows1252())
            m_issues.remark(TableIssue::Windows1252, span);
        m_hasWindows1252 = m_hasWindows1252 || m_row.hasWindows1252();
        m_records.take(m_row, span);
    }

    void noteLineEnd(std::string_view bytes)
    {
        if (!m_lineEnd.empty())
            return;
        m_lineEnd = bytes.ends_with("\r\n") ? "CRLF" : bytes.ends_with('\n') ? "LF" : bytes.ends_with('\r') ? "CR" : "";
    }

    void finish()
    {
        if (m_window.hasOddByte())
            m_issues.gap(TableIssue::OddLastByte, {m_at, 1});
        m_issues.flush();
        if (m_window.foundHalfCharacters())
            m_issues.remark(TableIssue::BrokenUtf16, {0, m_at});
        if (m_headers == 0 && m_hasRowsAbove)
            m_issues.remark(TableIssue::NotATable, {0, m_at});
        m_records.finish();
        SourceTail tail;
        tail.bytes = m_window.bytes();
        tail.sha256 = m_window.sha256();
        tail.records = m_records.counts();
        if (m_headers > 0)
            tail.records["Header"] = m_headers;
        tail.dialect = dialect();
        m_sink.endSource(tail);
    }

    /// `messages, semicolon, UTF-8 with BOM, CRLF, local dates`
    std::string dialect() const
    {
        std::string words(nameOf(m_settings.kind));
        const auto add = [&words](std::string_view word) {
            if (!word.empty())
                words += std::format(", {}", word);
        };
        switch (m_settings.delimiter) {
        case ',': add("comma"); break;
        case ';': add("semicolon"); break;
        case '\t': add("tab"); break;
        case '|': add("vertical bar"); break;
        default: add(std::string("delimiter ") + m_settings.delimiter); break;
        }
        add(std::string(imarchive::encodingName(m_window.encoding())) + (m_hasMark ? " with BOM" : ""));
        if (m_hasWindows1252)
            add("Windows-1252");
        add(m_lineEnd);
        add(m_records.describeTimes());
        if (!m_settings.profile.empty())
            add("profile " + m_settings.profile);
        return words;
    }

    const SourceHead &m_head;
    const TableSettings &m_settings;
    RecordSink &m_sink;
    Progress &m_progress;
    imarchive::TextWindow m_window;
    RowFramer m_framer;
    RowValues m_row;
    TableIssues m_issues;
    TableRecords m_records;
    std::uint64_t m_at = 0;
    std::uint64_t m_headers = 0; ///< Rows of headers that were seen.
    bool m_hasRowsAbove = false;
    bool m_hasMark = false;
    bool m_hasWindows1252 = false;
    std::string_view m_lineEnd;
};

} // namespace

Status readTable(std::istream &bytes, const SourceHead &head, const std::chrono::time_zone *zone, RecordSink &sink,
                 Progress &progress)
{
    sink.beginSource(head);
    const auto settings = tableSettingsFromJson(head.settings, head.path);
    if (!settings) {
        sink.abandonSource();
        return std::unexpected(settings.error());
    }
    Status status = TableReading(bytes, head, *settings, zone, sink, progress).run();
    if (!status)
        sink.abandonSource();
    return status;
}

} // namespace casebook::archive::requested
