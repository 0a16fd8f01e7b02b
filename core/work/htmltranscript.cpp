// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/htmltranscript.h"

#include "core/base/account.h"
#include "core/base/qtext.h"
#include "core/exports/transcript.h"
#include "core/work/documenttext.h"
#include "core/work/loggedexport.h"

#include <QDateTime>

#include <algorithm>
#include <format>
#include <optional>
#include <set>

namespace casebook::work {

namespace {

constexpr std::string_view fileName = "transcript.html";

constexpr std::string_view style = R"(<style>
@page { size: A4; margin: 16mm 14mm 18mm 14mm; @bottom-right { content: "page " counter(page) " of " counter(pages);
  font-size: 8pt; } }
body { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; font-size: 10pt; color: #1d2330; margin: 24px;
  max-width: 60em; }
h1 { font-size: 16pt; margin: 0 0 8px 0; }
h2 { font-size: 12pt; margin: 28px 0 2px 0; border-top: 1px solid #d3d8df; padding-top: 12px; }
h3 { font-size: 10pt; margin: 14px 0 4px 0; color: #5b6474; font-weight: 600; }
table { border-collapse: collapse; }
td { padding: 2px 12px 2px 0; vertical-align: top; }
td.n { color: #5b6474; white-space: nowrap; }
.hash { font-family: monospace; font-size: 8pt; word-break: break-all; }
.event { margin: 0 0 4px 0; break-inside: avoid; white-space: pre-wrap; overflow-wrap: anywhere; }
.time { font-variant-numeric: tabular-nums; font-weight: 600; }
.stamp, .about { color: #5b6474; font-size: 8pt; }
.note { color: #5b6474; }
</style>
)";

/// Text of a case in an HTML document, line breaks kept.
std::string preformatted(std::string_view text)
{
    QString safe = toQString(text);
    for (QChar &each : safe) {
        if (each.category() == QChar::Other_Control && each != u'\n')
            each = QChar::ReplacementCharacter;
    }
    return safe.toHtmlEscaped().toStdString();
}

std::string row(std::string_view name, const std::string &html)
{
    return std::format("<tr><td class=\"n\">{}</td><td>{}</td></tr>\n", name, html);
}

} // namespace

struct HtmlTranscript::State
{
    TranscriptHead head;
    Sink sink;
    std::optional<exports::NameBook> names;
    exports::LocalTimes utc{nullptr}; ///< Of the stamps; the clock before them is in the zone of the head.
    QDate day;
    std::int64_t inConversation = 0;
    std::set<std::string> sources;
    exports::Tally written;

    std::optional<QDateTime> local(const Event &event) const
    {
        if (!event.time)
            return std::nullopt;
        const auto nanoseconds = event.time->nanoseconds;
        const auto seconds = nanoseconds / 1'000'000'000 - (nanoseconds % 1'000'000'000 < 0 ? 1 : 0);
        return QDateTime::fromSecsSinceEpoch(seconds, head.zone);
    }
};

HtmlTranscript::HtmlTranscript(TranscriptHead head, Sink sink) : m_state(std::make_unique<State>())
{
    m_state->head = std::move(head);
    m_state->sink = std::move(sink);
}

HtmlTranscript::~HtmlTranscript() = default;

const exports::Tally &HtmlTranscript::written() const
{
    return m_state->written;
}

Status HtmlTranscript::begin(const review::Clearance &clearance)
{
    const auto &selection = clearance.selection();
    const auto &info = clearance.caseInfo();
    const std::string title = info.title.empty() ? info.id : info.title;
    std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Transcript: ";
    text += preformatted(title) + "</title>\n" + std::string(style) + "</head>\n<body>\n<h1>Transcript</h1>\n<table>\n";
    text += row("Case", htmlText(title) + " · " + htmlText(info.id));
    text += row("Scope", htmlText(clearedScope(clearance)));
    text += row("Selected",
                std::format("{} events in {} conversations", selection.counts.events, selection.counts.conversations));
    text += row("Clearance", htmlText(clearance.statement()));
    text += row("Times", std::format("first in {}, in brackets in UTC as recorded",
                                     htmlText(m_state->head.zone.id().toStdString())));
    text += row("Made by", htmlText(m_state->head.who));
    text += row("Made at", htmlText(m_state->head.when));
    text += "</table>\n<p class=\"note\">Further lines of a message stand four blanks in. A line that begins with * is "
            "an event, one with ? a record that is kept without being understood, one with + belongs to the line "
            "above.</p>\n";
    return m_state->sink(text);
}

Status HtmlTranscript::beginConversation(const Conversation &conversation, const std::vector<Participant> &participants)
{
    m_state->names.emplace(participants);
    m_state->day = {};
    m_state->inConversation = 0;
    std::string text = std::format("<h2>{}</h2>\n<p class=\"about\">{} · tenant {} · conversation {}",
                                   htmlText(conversation.title), conversationKindName(conversation.kind),
                                   htmlText(conversation.tenant), htmlText(conversation.conversationId));
    std::string people;
    for (const std::string &jid : conversation.participants)
        people += (people.empty() ? "" : ", ") + htmlText(exports::shownJid(jid));
    return m_state->sink(text + "<br>" + people + "</p>\n");
}

Status HtmlTranscript::event(const Event &event)
{
    State &state = *m_state;
    std::string text;
    const auto local = state.local(event);
    if (local && local->date() != state.day) {
        state.day = local->date();
        text += std::format("<h3>{}</h3>\n", state.day.toString(Qt::ISODate).toStdString());
    }
    const auto entry = exports::transcriptEntry(event, *state.names, state.utc);
    std::string lines = exports::transcriptLines(entry);
    if (lines.ends_with('\n'))
        lines.pop_back();
    const std::size_t stamp = std::min(entry.stamp.size() + 2, lines.size()); // with its brackets
    const std::string clock = local ? local->time().toString(QStringLiteral("HH:mm:ss")).toStdString() : "no time ";
    text +=
        std::format("<div class=\"event\" dir=\"auto\"><span class=\"time\">{}</span> <span class=\"stamp\">{}</span>{}"
                    "</div>\n",
                    clock, preformatted(lines.substr(0, stamp)), preformatted(lines.substr(stamp)));
    state.sources.insert(event.place.path);
    ++state.inConversation;
    ++state.written.events;
    return state.sink(text);
}

Status HtmlTranscript::endConversation()
{
    m_state->written.conversations += m_state->inConversation > 0 ? 1 : 0;
    return {};
}

Status HtmlTranscript::end()
{
    std::string text = "<h2>Sources</h2>\n<table>\n";
    for (const std::string &path : m_state->sources) {
        const auto digest = m_state->head.digests.find(path);
        const std::string hash = digest == m_state->head.digests.end() ? "not known" : digest->second;
        text += std::format("<tr><td>{}</td><td class=\"hash\">SHA-256 {}</td></tr>\n", htmlText(path), hash);
    }
    text += std::format("</table>\n<p class=\"note\">{} events in {} conversations.</p>\n</body>\n</html>\n",
                        m_state->written.events, m_state->written.conversations);
    return m_state->sink(text);
}

namespace {

class HtmlFormatter final : public exports::Formatter
{
public:
    explicit HtmlFormatter(TranscriptHead head)
        : m_html(std::move(head),
                 [this](std::string_view part) { return m_folder->append(std::string(fileName), part); })
    {
    }

    std::string name() const override { return "html"; }
    bool staysInFolder() const override { return true; }
    Status begin(const review::Clearance &clearance, exports::ExportFolder &folder) override
    {
        m_folder = &folder;
        return m_html.begin(clearance);
    }
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override
    {
        return m_html.beginConversation(conversation, participants);
    }
    Status event(const Event &event) override { return m_html.event(event); }
    Status endConversation() override { return m_html.endConversation(); }
    Status end() override
    {
        const Status ended = m_html.end();
        return ended ? m_folder->close(std::string(fileName)) : ended;
    }
    exports::Tally exported() const override { return m_html.written(); }
    std::vector<exports::LeftOut> leftOut() const override { return {}; } // every event can be said in a line

private:
    exports::ExportFolder *m_folder = nullptr;
    HtmlTranscript m_html;
};

} // namespace

std::unique_ptr<exports::Formatter> makeHtmlFormatter(TranscriptHead head)
{
    return std::make_unique<HtmlFormatter>(std::move(head));
}

Result<TranscriptHead> transcriptHead(const store::CaseReader &reader, const QTimeZone &zone)
{
    const auto sources = reader.sources();
    if (!sources)
        return std::unexpected(sources.error());
    TranscriptHead head{zone, accountName(), toRfc3339(momentOf()), {}};
    for (const auto &source : *sources)
        head.digests.emplace(source.path, source.sha256);
    return head;
}

Result<exports::ExportReport> exportHtml(const Path &caseFile, const ExportScope &scope, const QTimeZone &zone,
                                         const Path &out, Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    auto head = transcriptHead(*reader, zone);
    if (!head)
        return std::unexpected(head.error());
    const auto formatter = makeHtmlFormatter(*std::move(head));
    return exportLogged(*reader, scope, *formatter, out, progress);
}

} // namespace casebook::work
