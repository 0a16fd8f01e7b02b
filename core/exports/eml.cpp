// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/eml.h"

#include "core/exports/mailsources.h"
#include "core/exports/transcript.h"
#include "core/review/eventleaf.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace casebook::exports {

namespace {

constexpr std::string_view encrypted = "it came out of an encrypted source, and those were not to be exported";

class EmlFormatter final : public MailFormatter
{
public:
    EmlFormatter(const char *name, const store::CaseReader &reader, MailOptions options,
                 std::unique_ptr<MailTarget> target, const Progress &progress)
        : m_name(name)
        , m_reader(reader)
        , m_options(std::move(options))
        , m_target(std::move(target))
        , m_progress(progress)
    {
    }

    std::string name() const override { return m_name; }
    bool staysInFolder() const override { return m_target->staysInFolder(); }
    Status begin(const review::Clearance &clearance, ExportFolder &folder) override;
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override;
    void redacting(std::span<const store::Redaction> redactions) override;
    Status event(const Event &event) override;
    Status endConversation() override;
    Status withheld(std::span<const review::Withheld> withheld) override { return m_target->withheld(withheld); }
    Status end() override { return m_target->end(m_mailboxes); }
    Tally exported() const override { return m_target->books().exported(); }
    std::vector<LeftOut> leftOut() const override { return m_target->books().leftOut(); }
    MailFigures figures() const override;

private:
    struct Current
    {
        MailSubject subject;
        NameBook names;
        MailSlicer slicer;
        MailParts parts;
        std::int64_t taken = 0;
    };

    Status readFile(SourceKey source, const std::function<bool(std::string_view)> &visit);
    Status stopped() const;
    std::vector<MailFile> filesOf(const Event &event);
    Status writeSlices();
    Status writeSlice(std::int64_t number, std::vector<MailPart> &parts);
    Result<MailContent> contentOf(MailPart &part);

    const char *m_name;
    const store::CaseReader &m_reader;
    MailOptions m_options;
    std::unique_ptr<MailTarget> m_target;
    const Progress &m_progress;
    LocalTimes m_times{m_options.zone};
    Mailboxes m_mailboxes{m_options.mailboxes};
    MailSources m_sources;
    MailComposer m_composer{m_options.mail, m_sources.digests(), m_mailboxes, m_times,
                            [this](SourceKey source, const auto &visit) { return readFile(source, visit); }};
    ExportFolder *m_folder = nullptr;
    std::optional<Current> m_current;
    std::vector<std::string> m_redactions; ///< Why something of the next event is hidden.
    MailFigures m_figures;
};

Status EmlFormatter::begin(const review::Clearance &clearance, ExportFolder &folder)
{
    m_folder = &folder;
    if (clearance.approval())
        m_options.mail.request = clearance.approval()->request;
    const Status begun = m_sources.read(m_reader).and_then([&] { return m_target->begin(folder); });
    m_options.largestMail = std::min(m_options.largestMail, m_target->largestMail());
    return begun;
}

Status EmlFormatter::beginConversation(const Conversation &conversation, const std::vector<Participant> &participants)
{
    std::vector<Person> people = peopleOf(participants);
    for (Person &person : people)
        m_mailboxes.resolve(person, conversation.origin);
    // So many people that their names alone fill a mail must not push every event into a mail of its own.
    const std::size_t beside = std::min(sizeBesideTranscript(conversation, people), m_options.largestMail / 2);
    m_current.emplace(MailSubject{conversation, std::move(people), {}}, NameBook(participants),
                      MailSlicer(m_options.cut, m_times), MailParts(*m_folder, m_options.largestMail - beside));
    return {};
}

Status EmlFormatter::stopped() const
{
    return failure(Error::Code::Cancelled, m_current->subject.conversation.title,
                   "the export was stopped, and nothing was written");
}

// Files may be large: a stop is not kept waiting for the end of one.
Status EmlFormatter::readFile(SourceKey source, const std::function<bool(std::string_view)> &visit)
{
    bool stop = false;
    const Status read = m_reader.forEachBlock(source, [&](std::string_view block) {
        stop = m_progress.stopRequested();
        return !stop && visit(block);
    });
    return stop ? stopped() : read;
}

std::vector<MailFile> EmlFormatter::filesOf(const Event &event)
{
    std::vector<MailFile> files;
    for (const Attachment &attachment : event.attachments) {
        if (auto file = m_options.attachments ? m_sources.fileOf(attachment) : std::nullopt)
            files.push_back(std::move(*file));
        else
            ++m_figures.filesLeftOut;
    }
    return files;
}

void EmlFormatter::redacting(std::span<const store::Redaction> redactions)
{
    std::ranges::transform(redactions, std::back_inserter(m_redactions), &store::Redaction::reason);
}

Status EmlFormatter::event(const Event &event)
{
    Current &current = *m_current;
    const auto redactions = std::exchange(m_redactions, {});
    if (!m_options.decrypted && m_sources.isEncrypted(event.place.source)) {
        m_target->books().leftOut(current.subject.conversation.key, 1, std::string(encrypted));
        return {};
    }
    ++current.taken;
    const TranscriptEntry entry = transcriptEntry(event, current.names, m_times);
    const std::vector<MailFile> files = filesOf(event);
    const std::string lines = transcriptLines(entry);
    const std::string row = transcriptRow(event, entry);
    const std::string record = m_options.records ? review::leafText(event) + '\n' : std::string();
    if (Status added = current.parts.add(current.slicer.next(event), {event, lines, row, record, files, redactions});
        !added)
        return added;
    return m_options.cut.by == MailCut::By::Message ? writeSlices() : Status();
}

Status EmlFormatter::endConversation()
{
    if (m_options.cut.by != MailCut::By::Message)
        m_current->subject.taken = m_current->taken;
    Status written = writeSlices();
    m_current.reset();
    return written;
}

Status EmlFormatter::writeSlices()
{
    for (auto &[number, parts] : m_current->parts.slices()) {
        if (Status written = writeSlice(number, parts); !written)
            return written;
    }
    m_current->parts.clear();
    return {};
}

Status EmlFormatter::writeSlice(std::int64_t number, std::vector<MailPart> &parts)
{
    const auto least = std::ranges::min_element(parts, {}, &MailPart::least)->least;
    const auto greatest = std::ranges::max_element(parts, {}, &MailPart::greatest)->greatest;
    MailPlace place{sliceOf(m_options.cut, number, least, greatest, parts.front().id, m_times), 0, parts.size()};
    std::string firstId;
    for (MailPart &part : parts) {
        if (m_progress.stopRequested())
            return stopped();
        ++place.number;
        const auto content = contentOf(part);
        if (!content)
            return std::unexpected(content.error());
        auto mail = m_composer.compose(m_current->subject, place, part, *content, firstId);
        if (!mail)
            return std::unexpected(mail.error());
        if (place.number == 1)
            firstId = mail->id;
        ++m_figures.mails;
        m_figures.attachments += std::ssize(part.files);
        if (Status put = m_target->put(m_current->subject.conversation, std::move(*mail)); !put)
            return put;
    }
    return {};
}

Result<MailContent> EmlFormatter::contentOf(MailPart &part)
{
    MailContent content;
    for (const auto &[text, whole] :
         {std::pair(&part.transcript, &content.transcript), std::pair(&part.rows, &content.rows),
          std::pair(&part.records, &content.records)}) {
        auto read = m_current->parts.whole(*text);
        if (!read)
            return std::unexpected(read.error());
        *whole = std::move(*read);
    }
    return content;
}

MailFigures EmlFormatter::figures() const
{
    MailFigures figures = m_figures;
    figures.copies = m_target->copies();
    figures.people = m_mailboxes.known();
    for (const mail::MappingRow *row : m_mailboxes.unused())
        figures.unused.push_back(row->source);
    return figures;
}

} // namespace

std::unique_ptr<MailFormatter> makeMailFormatter(const char *name, const store::CaseReader &reader, MailOptions options,
                                                 std::unique_ptr<MailTarget> target, const Progress &progress)
{
    return std::make_unique<EmlFormatter>(name, reader, std::move(options), std::move(target), progress);
}

} // namespace casebook::exports
