// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/transcriptpdf.h"

#include "core/work/htmltranscript.h"
#include "core/work/loggedexport.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/reportpdf.h"

#include <QBuffer>

#include <format>

namespace casebook::ui {

namespace {

class PdfFormatter final : public exports::Formatter
{
public:
    explicit PdfFormatter(const work::TranscriptHead &head)
        : m_zone(head.zone.id().toStdString())
        , m_made(head.who + " · " + head.when)
        , m_transcript(head, [this](std::string_view part) -> Status {
            m_html += part;
            return {};
        })
    {
    }

    std::string name() const override { return "pdf"; }

    Status begin(const review::Clearance &clearance, exports::ExportFolder &folder) override
    {
        const auto &selection = clearance.selection();
        if (selection.counts.events > mostPdfEvents)
            return failure(Error::Code::Invalid, "PDF",
                           std::format("{} events are too many for one PDF, which takes {}", selection.counts.events,
                                       mostPdfEvents),
                           "Export an HTML transcript, or narrow the selection");
        m_folder = &folder;
        const auto &info = clearance.caseInfo();
        m_title = info.title.empty() ? info.id : info.title;
        m_head = std::format("{} · {} · {}", m_title, review::scopeText(selection.query, selection.context), m_zone);
        return m_transcript.begin(clearance);
    }
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override
    {
        return m_transcript.beginConversation(conversation, participants);
    }
    Status event(const Event &event) override { return m_transcript.event(event); }
    Status endConversation() override { return m_transcript.endConversation(); }

    Status end() override
    {
        if (Status ended = m_transcript.end(); !ended)
            return ended;
        QBuffer pages;
        pages.open(QIODevice::WriteOnly);
        writePdf(pages, m_html, {toText(m_title), toText(m_head), toText(m_made)});
        const auto &bytes = pages.data();
        return m_folder->write("transcript.pdf", {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }

    exports::Tally exported() const override { return m_transcript.written(); }
    std::vector<exports::LeftOut> leftOut() const override { return {}; }

private:
    exports::ExportFolder *m_folder = nullptr;
    std::string m_html;
    std::string m_title;
    std::string m_head;
    std::string m_zone;
    std::string m_made;
    work::HtmlTranscript m_transcript;
};

} // namespace

Result<exports::ExportReport> exportPdf(const Path &caseFile, const work::ExportScope &scope, const QTimeZone &zone,
                                        const Path &out, Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto head = work::transcriptHead(*reader, zone);
    if (!head)
        return std::unexpected(head.error());
    PdfFormatter formatter(*head);
    return work::exportLogged(*reader, scope, formatter, out, progress);
}

} // namespace casebook::ui
