// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/transcriptpages.h"

#include "core/work/documenttext.h"
#include "core/work/htmltranscript.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/htmlpages.h"

#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>

#include <format>
#include <memory>
#include <optional>

namespace casebook::ui {

namespace {

constexpr std::size_t partSize = 128 * 1024; ///< Bytes of HTML, from which on a part ends with the next event.
constexpr qsizetype writeSize = 256 * 1024;

/// A file of an export, written from its beginning to its end.
class FileInExport final : public QIODevice
{
public:
    FileInExport(exports::ExportFolder &folder, std::string name) : m_folder(folder), m_name(std::move(name))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

    Status finish()
    {
        flush();
        return m_status ? m_folder.close(m_name) : m_status;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_waiting.append(bytes, size);
        if (m_waiting.size() >= writeSize)
            flush();
        return m_status ? size : -1;
    }

private:
    void flush()
    {
        if (m_status)
            m_status = m_folder.append(m_name, {m_waiting.constData(), static_cast<std::size_t>(m_waiting.size())});
        m_waiting.clear();
    }

    exports::ExportFolder &m_folder;
    std::string m_name;
    QByteArray m_waiting;
    Status m_status;
};

/// Where the pages go once they are counted.
using Painting = std::function<Status(const HtmlPages &, const HtmlPages::Parts &, exports::ExportFolder &)>;

/// Lays the transcript out while it comes; its parts wait in the unfinished export. Nothing is painted before all
/// events were released.
class PagesFormatter final : public exports::Formatter
{
public:
    /// `intoFile`: it paints into a file of the export, and nowhere else.
    PagesFormatter(std::string name, const work::TranscriptHead &head, const QPageLayout &layout, Painting paint,
                   bool intoFile = false)
        : m_name(std::move(name))
        , m_intoFile(intoFile)
        , m_zone(head.zone.id().toStdString())
        , m_made(head.who + " · " + head.when)
        , m_layout(layout)
        , m_paint(std::move(paint))
        , m_transcript(head, [this](std::string_view part) { return take(part); })
    {
    }

    std::string name() const override { return m_name; }
    bool staysInFolder() const override { return m_intoFile; }

    Status begin(const review::Clearance &clearance, exports::ExportFolder &folder) override
    {
        m_folder = &folder;
        const auto &info = clearance.caseInfo();
        const auto head = std::format("{} · {} · {}", info.title.empty() ? info.id : info.title,
                                      work::clearedScope(clearance), m_zone);
        m_pages.emplace(m_layout, PageLines{toText(head), toText(m_made)});
        return m_transcript.begin(clearance).transform([this] {
            m_prolog = m_part.substr(0, m_part.find("<body>") + 6); // with the style
        });
    }
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override
    {
        return endLongPart().and_then([&] { return m_transcript.beginConversation(conversation, participants); });
    }
    Status event(const Event &event) override
    {
        return endLongPart().and_then([&] { return m_transcript.event(event); });
    }
    Status endConversation() override { return m_transcript.endConversation(); }

    Status end() override
    {
        const auto part = [this](int number) {
            return m_folder->takeBack(static_cast<std::uint64_t>(number)).transform([](const std::string &html) {
                return toText(html);
            });
        };
        return m_transcript.end().and_then([this] { return endPart(); }).and_then([&] {
            return m_paint(*m_pages, part, *m_folder);
        });
    }

    exports::Tally exported() const override { return m_transcript.written(); }
    std::vector<exports::LeftOut> leftOut() const override { return {}; }

private:
    Status take(std::string_view html)
    {
        m_part += html;
        return {};
    }
    Status endLongPart() { return m_part.size() < partSize ? Status() : endPart(); }
    Status endPart()
    {
        m_pages->add(toText(m_part));
        return m_folder->putAside(m_parts++, std::exchange(m_part, m_prolog));
    }

    std::string m_name;
    bool m_intoFile;
    std::string m_zone;
    std::string m_made;
    QPageLayout m_layout;
    Painting m_paint;
    exports::ExportFolder *m_folder = nullptr;
    std::optional<HtmlPages> m_pages;
    std::string m_prolog;
    std::string m_part;
    std::uint64_t m_parts = 0;
    work::HtmlTranscript m_transcript;
};

struct Opened
{
    store::CaseReader reader;
    work::TranscriptHead head;
};

Result<Opened> open(const Path &caseFile, const QTimeZone &zone)
{
    auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    auto head = work::transcriptHead(*reader, zone);
    if (!head)
        return std::unexpected(head.error());
    return Opened{std::move(*reader), std::move(*head)};
}

} // namespace

QPageLayout transcriptLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(14, 14, 14, 14), QPageLayout::Millimeter};
}

Result<exports::ExportReport> exportPdf(const Path &caseFile, const work::ExportScope &scope, const QTimeZone &zone,
                                        const Path &out, Progress &progress)
{
    const auto opened = open(caseFile, zone);
    if (!opened)
        return std::unexpected(opened.error());
    const auto &info = opened->reader.info();
    const auto paint = [&](const HtmlPages &pages, const HtmlPages::Parts &parts, exports::ExportFolder &folder) {
        FileInExport file(folder, "transcript.pdf");
        Status painted;
        {
            QPdfWriter writer(&file);
            writer.setTitle(toText(info.title.empty() ? info.id : info.title));
            writer.setCreator(QStringLiteral("Casebook"));
            writer.setPageLayout(transcriptLayout());
            painted = pages.paint(writer, parts, progress);
        }
        return painted.and_then([&] { return file.finish(); });
    };
    PagesFormatter formatter("pdf", opened->head, transcriptLayout(), paint, true);
    return work::exportLogged(opened->reader, scope, formatter, out, progress);
}

Result<exports::ExportReport> printTranscript(const Path &caseFile, const work::ExportScope &scope,
                                              const QTimeZone &zone, QPagedPaintDevice &printer,
                                              const std::string &name, Progress &progress)
{
    const auto opened = open(caseFile, zone);
    if (!opened)
        return std::unexpected(opened.error());
    const auto paint = [&](const HtmlPages &pages, const HtmlPages::Parts &parts, exports::ExportFolder &) {
        return pages.paint(printer, parts, progress);
    };
    PagesFormatter formatter("print", opened->head, printer.pageLayout(), paint);
    return work::printLogged(opened->reader, scope, formatter, name, progress);
}

Result<PagePictures> previewTranscript(const Path &caseFile, const work::ExportScope &scope, const QTimeZone &zone,
                                       const QPageLayout &layout, std::string format, int most, Progress &progress)
{
    const auto opened = open(caseFile, zone);
    if (!opened)
        return std::unexpected(opened.error());
    PagePictures pictures;
    const auto paint = [&](const HtmlPages &pages, const HtmlPages::Parts &parts, exports::ExportFolder &) {
        pictures.paper = pages.paper();
        pictures.total = pages.pages();
        pictures.pages.reserve(static_cast<std::size_t>(std::min(most, pages.pages())));
        QPainter painter;
        const auto next = [&]() -> QPainter & {
            if (painter.isActive())
                painter.end();
            painter.begin(&pictures.pages.emplace_back());
            return painter;
        };
        return pages.paint(next, parts, progress, most);
    };
    PagesFormatter formatter(std::move(format), opened->head, layout, paint);
    const Status shown = work::previewCleared(opened->reader, scope, formatter, progress);
    return shown ? Result<PagePictures>(std::move(pictures)) : std::unexpected(shown.error());
}

} // namespace casebook::ui
