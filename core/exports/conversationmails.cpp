// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/conversationmails.h"

#include "core/review/eventleaf.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace casebook::exports {

namespace {

std::vector<Person> resolved(const std::vector<Participant> &participants, SourceKind origin, Mailboxes &mailboxes)
{
    std::vector<Person> people = peopleOf(participants);
    for (Person &person : people)
        mailboxes.resolve(person, origin);
    return people;
}

// So many people that their names alone fill a mail must not push every event into a mail of its own.
std::size_t largestTranscript(const MailSubject &subject, std::size_t largestMail)
{
    return largestMail - std::min(sizeBesideTranscript(subject.conversation, subject.people), largestMail / 2);
}

} // namespace

void MailFindings::add(const MailFindings &later)
{
    mailboxes.add(later.mailboxes);
    mails += later.mails;
    attachments += later.attachments;
    filesLeftOut += later.filesLeftOut;
}

ConversationMails::ConversationMails(const MailScene &scene, MailFindings &findings, std::uint64_t number,
                                     const Conversation &conversation, const std::vector<Participant> &participants,
                                     FileReader files, Put put)
    : m_scene(scene)
    , m_findings(findings)
    , m_times(scene.options.zone)
    , m_composer(scene.options.mail, scene.sources.digests(), findings.mailboxes, m_times, std::move(files))
    , m_subject{conversation, resolved(participants, conversation.origin, findings.mailboxes), {}}
    , m_names(participants)
    , m_slicer(scene.options.cut, m_times)
    , m_parts(scene.folder, largestTranscript(m_subject, scene.options.largestMail), number)
    , m_put(std::move(put))
{
}

std::vector<MailFile> ConversationMails::filesOf(const Event &event)
{
    std::vector<MailFile> files;
    for (const Attachment &attachment : event.attachments) {
        if (auto file = m_scene.options.attachments ? m_scene.sources.fileOf(attachment) : std::nullopt)
            files.push_back(std::move(*file));
        else
            ++m_findings.filesLeftOut;
    }
    return files;
}

Status ConversationMails::event(const Event &event, std::span<const std::string> redactions)
{
    ++m_taken;
    const TranscriptEntry entry = transcriptEntry(event, m_names, m_times);
    const std::vector<MailFile> files = filesOf(event);
    const std::string lines = transcriptLines(entry);
    const std::string row = transcriptRow(event, entry);
    const std::string record = m_scene.options.records ? review::leafText(event) + '\n' : std::string();
    if (Status added = m_parts.add(m_slicer.next(event), {event, lines, row, record, files, redactions}); !added)
        return added;
    return m_scene.options.cut.by == MailCut::By::Message ? writeSlices() : Status();
}

Status ConversationMails::end()
{
    if (m_scene.options.cut.by != MailCut::By::Message)
        m_subject.taken = m_taken;
    return writeSlices();
}

Status ConversationMails::writeSlices()
{
    for (auto &[number, parts] : m_parts.slices()) {
        if (Status written = writeSlice(number, parts); !written)
            return written;
    }
    m_parts.clear();
    return {};
}

Status ConversationMails::writeSlice(std::int64_t number, std::vector<MailPart> &parts)
{
    const auto least = std::ranges::min_element(parts, {}, &MailPart::least)->least;
    const auto greatest = std::ranges::max_element(parts, {}, &MailPart::greatest)->greatest;
    MailPlace place{sliceOf(m_scene.options.cut, number, least, greatest, parts.front().id, m_times), 0, parts.size()};
    std::string firstId;
    for (MailPart &part : parts) {
        if (m_scene.progress.stopRequested())
            return failure(Error::Code::Cancelled, m_subject.conversation.title,
                           "the export was stopped, and nothing was written");
        ++place.number;
        const auto content = contentOf(part);
        if (!content)
            return std::unexpected(content.error());
        auto mail = m_composer.compose(m_subject, place, part, *content, firstId);
        if (!mail)
            return std::unexpected(mail.error());
        if (place.number == 1)
            firstId = mail->id;
        ++m_findings.mails;
        m_findings.attachments += std::ssize(part.files);
        if (Status put = m_put(std::move(*mail)); !put)
            return put;
    }
    return {};
}

Result<MailContent> ConversationMails::contentOf(MailPart &part)
{
    MailContent content;
    for (const auto &[text, whole] :
         {std::pair(&part.transcript, &content.transcript), std::pair(&part.rows, &content.rows),
          std::pair(&part.records, &content.records)}) {
        auto read = m_parts.whole(*text);
        if (!read)
            return std::unexpected(read.error());
        *whole = std::move(*read);
    }
    return content;
}

} // namespace casebook::exports
