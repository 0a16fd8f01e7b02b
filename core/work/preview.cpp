// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/preview.h"

#include "core/archive/requested/reader.h"
#include "core/archive/sourceopener.h"

#include <sstream>

namespace casebook::work {

namespace {

constexpr std::size_t previewBytes = std::size_t{256} << 10;

/// Keeps the first records as rows.
class PreviewSink final : public RecordSink
{
public:
    explicit PreviewSink(std::size_t most) : m_most(most) {}

    std::vector<PreviewRow> rows;

    void beginSource(const SourceHead &) override {}
    void beginPiece(PieceNumber, const PieceBegin &begin) override
    {
        m_names.emplace_back(begin.title.empty() ? begin.conversationId : begin.title);
    }
    void metadata(PieceNumber piece, const MetadataRecord &record) override
    {
        if (record.kind == MetadataKind::Row)
            add(piece, "Row", {}, {});
    }
    void participant(PieceNumber piece, const ParticipantRecord &record) override
    {
        if (PreviewRow *row = add(piece, "Participant", record.joined, record.rawJoined)) {
            row->sender = record.jid;
            row->name = record.nick;
        }
    }
    void event(PieceNumber piece, const EventRecord &record) override
    {
        PreviewRow *row = add(piece, record.typeName, record.time, record.rawTime);
        if (!row)
            return;
        row->sender = record.sender;
        row->name = record.nick;
        row->text = record.text;
        const auto append = [row](std::string_view text) {
            row->text += (row->text.empty() ? "" : ", ") + std::string(text);
        };
        if (record.type == EventType::Call) {
            for (const std::string_view address : record.invited)
                append(address);
        }
        for (const AttachmentRecord &file : record.attachments)
            append(file.name.empty() ? file.reference : file.name);
    }
    void endPiece(PieceNumber, const PieceEnd &) override {}
    void issue(const IssueRecord &) override {}
    void block(std::uint64_t, std::string_view) override {}
    void endSource(const SourceTail &) override {}
    void abandonSource() override {}
    bool failed() const override { return false; }

private:
    PreviewRow *add(PieceNumber piece, std::string_view type, const std::optional<Instant> &time, std::string_view raw)
    {
        if (rows.size() >= m_most)
            return nullptr;
        PreviewRow &row = rows.emplace_back();
        row.conversation = m_names.at(static_cast<std::size_t>(piece));
        row.type = type;
        row.time = time ? toRfc3339(*time) : std::string(raw);
        row.timeUnderstood = time.has_value();
        return &row;
    }

    std::size_t m_most;
    std::vector<std::string> m_names;
};

} // namespace

Result<std::vector<PreviewRow>> preview(const archive::requested::PackTable &table,
                                        const archive::requested::TableSettings &settings,
                                        const std::chrono::time_zone *zone, std::size_t rows)
{
    const auto file = archive::openFile(table.file);
    std::string start(previewBytes, '\0');
    if (file)
        file->read(start.data(), static_cast<std::streamsize>(start.size()));
    if (!file || file->bad())
        return failure(Error::Code::Io, table.file.path, "the table cannot be read",
                       "Check the disk and the permissions");
    start.resize(static_cast<std::size_t>(file->gcount()));
    SourceHead head;
    head.path = table.file.path;
    head.tenant = table.tenant;
    head.kind = SourceKind::Requested;
    head.bytes = start.size();
    head.settings = toJson(settings);
    std::istringstream bytes(std::move(start));
    PreviewSink sink(rows);
    NoProgress progress;
    return archive::requested::readTable(bytes, head, zone, sink, progress).transform([&] {
        return std::move(sink.rows);
    });
}

} // namespace casebook::work
