// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/tablescan.h"

#include "core/archive/imarchive/textwindow.h"
#include "core/archive/requested/rowframer.h"

namespace casebook::archive::requested {

namespace {

class NoSink final : public RecordSink
{
public:
    void beginSource(const SourceHead &) override {}
    void beginPiece(PieceNumber, const PieceBegin &) override {}
    void metadata(PieceNumber, const MetadataRecord &) override {}
    void participant(PieceNumber, const ParticipantRecord &) override {}
    void event(PieceNumber, const EventRecord &) override {}
    void endPiece(PieceNumber, const PieceEnd &) override {}
    void issue(const IssueRecord &) override {}
    void block(std::uint64_t, std::string_view) override {}
    void endSource(const SourceTail &) override {}
    void abandonSource() override {}
    bool failed() const override { return false; }
};

} // namespace

void scanTable(std::istream &bytes, const TableSettings &settings, Progress &progress,
               const std::function<bool(const RowValues &)> &row)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    NoSink sink;
    imarchive::TextWindow window(bytes, 0, sink, imarchive::ReadOptions::Digests::None);
    RowFramer framer(settings.delimiter);
    RowValues values(settings);
    bool hasHeader = false;
    while (!progress.stopRequested()) {
        const bool isFirst = window.bytes() == 0;
        const auto step = isFirst ? RowFramer::Step::NeedText : framer.next(window.text(), window.atEnd());
        if (step == RowFramer::Step::End)
            return;
        if (step == RowFramer::Step::NeedText) {
            if (!window.read() || (isFirst && window.bytes() == 0))
                return;
            if (isFirst && window.text().starts_with(mark))
                window.take(mark.size());
            continue;
        }
        if (step == RowFramer::Step::Row) {
            values.take(framer.row().fields);
            if (values.isHeader())
                framer.expectColumns(settings.columns.size());
            else if (hasHeader && !values.isEmpty() && !row(values))
                return;
            hasHeader = hasHeader || values.isHeader();
        }
        window.take(framer.size());
    }
}

} // namespace casebook::archive::requested
