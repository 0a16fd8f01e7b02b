// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailtext.h"

#include "core/base/hex.h"
#include "core/exports/mailnames.h"
#include "core/exports/transcript.h"
#include "core/mail/mimewriter.h"
#include "core/mail/quotedprintable.h"
#include "core/mail/text.h"

#include <algorithm>
#include <format>
#include <iterator>
#include <utility>

namespace casebook::exports {

namespace {

constexpr std::string_view domain = "casebook.invalid"; // RFC 2606: no mail can ever go there by mistake

// Longer values stand whole in the body.
constexpr std::size_t longestName = 100;
constexpr std::size_t longestValue = 500;
constexpr std::size_t mostDigests = 100; // of sources in one header; the manifest of the case has all

std::string_view typeName(ConversationKind kind)
{
    return kind == ConversationKind::Chat ? "direct" : conversationKindName(kind);
}

// Who only turned an invitation down was never there and gets no copy. The sender comes first.
std::vector<Person> receiversOf(const std::vector<Person> &people, const MailPart &part)
{
    std::vector<Person> receivers;
    for (const Person &person : people) {
        if (person.key == part.sender)
            receivers.insert(receivers.begin(), person);
        else if (!person.presence.empty() || !part.decliners.contains(person.key))
            receivers.push_back(person);
    }
    return receivers;
}

void writeAddresses(mail::MimeWriter &writer, const MailSettings &settings, const std::vector<Person> &receivers,
                    const std::string &sender)
{
    mail::Mailbox from = settings.service;
    std::vector<mail::Mailbox> to;
    for (const Person &person : receivers) {
        mail::Mailbox mailbox{mail::cutText(mail::shownLine(person.name), longestName), addressOf(person)};
        if (person.key == sender)
            from = std::move(mailbox);
        else if (!std::ranges::contains(to, mailbox.address, &mail::Mailbox::address))
            to.push_back(std::move(mailbox));
    }
    if (settings.to)
        to = {*settings.to};
    writer.mailboxes("From", std::span(settings.from ? &*settings.from : &from, 1));
    writer.mailboxes("Sender", std::span(&settings.service, 1));
    writer.mailboxes("To", to);
}

// Over what the mail says and the ids of its events, not over addresses: a mail keeps its id when a mailbox is found
// for somebody. The number in front is that of the way these mails are written; raise it when the way changes.
std::string contentDigest(const MailSubject &subject, const MailPlace &place, MailPart &part, std::string_view head,
                          const MailContent &content)
{
    crypto::Sha256 hash;
    hash.add(std::format("casebook mail 2\n{}\n{}\n{} {}/{}\n", subject.conversation.tenant, subject.conversation.id,
                         place.slice.title, place.number, place.count));
    hash.add(part.ids.finish());
    hash.add(head);
    hash.add(content.transcript);
    hash.add(content.records);
    for (const MailFile &file : part.files)
        hash.add(std::format("\nfile {} {}", file.bytes, file.name));
    return toHex(hash.finish()).substr(0, 12);
}

Mail::Facts factsOf(const MailPart &part)
{
    Mail::Facts facts{.sender = part.sender,
                      .begin = part.begin,
                      .end = part.end,
                      .messages = part.messages,
                      .redacted = part.redacted,
                      .reasons = part.reasons};
    std::ranges::transform(part.files, std::back_inserter(facts.files), &MailFile::name);
    return facts;
}

void writeThreading(mail::MimeWriter &writer, const MailSubject &subject, const std::string &id,
                    const std::string &firstId)
{
    const std::string thread = std::format("<{}.{}@{}>", tenantMark(subject.conversation),
                                           conversationDigits(subject.conversation).substr(0, 16), domain);
    writer.messageId(id);
    std::vector<std::string> references{thread};
    if (!firstId.empty()) {
        references.push_back(firstId);
        writer.messageIds("In-Reply-To", std::span(&firstId, 1));
    }
    writer.messageIds("References", references);
}

void writeBodies(mail::MimeWriter &writer, const std::string &boundary, std::string_view text, const MailHead &head,
                 const MailContent &content)
{
    writer.beginMultipart("alternative", boundary);
    writer.beginPart(boundary);
    writer.beginTextPart("plain");
    writer.encodedBody(text);
    writer.encodedBody(content.transcript);
    writer.beginPart(boundary);
    writer.beginTextPart("html");
    writer.body(htmlHead(head));
    writer.encodedBody(content.rows);
    writer.body(htmlEnd);
    writer.endMultipart(boundary);
}

} // namespace

std::vector<Person> peopleOfMail(const MailSubject &subject, const MailPlace &place, const MailPart &part,
                                 Mailboxes &mailboxes)
{
    std::vector<Person> people;
    std::set<std::string> known;
    for (const Person &person : subject.people) {
        known.insert(person.key);
        if (part.actorKeys.contains(person.key) || person.presentWithin(place.slice.from, place.slice.to))
            people.push_back(person);
    }
    for (const Person &actor : part.actors) {
        if (known.contains(actor.key))
            continue;
        mailboxes.resolve(people.emplace_back(actor), subject.conversation.origin);
    }
    return people;
}

std::string sourceDigests(const MailPart &part, const std::map<SourceKey, std::string> &digests)
{
    std::string list;
    std::size_t count = 0;
    for (const SourceKey source : part.sources) {
        const auto digest = digests.find(source);
        if (digest == digests.end() || digest->second.empty() || ++count > mostDigests)
            continue;
        list += (list.empty() ? "" : " ") + digest->second;
    }
    return list;
}

SubjectFacts subjectFacts(const MailSubject &subject, const MailPlace &place, const MailPart &part, std::size_t people)
{
    constexpr std::int64_t perMinute = std::int64_t{60} * 1'000'000'000;
    const Conversation &conversation = subject.conversation;
    return {.title = titleOf(conversation),
            .date = place.slice.date,
            .conversation = conversation.conversationId,
            .tenant = conversation.tenant,
            .people = people,
            .messages = part.messages,
            .minutes = (part.greatest.nanoseconds - part.least.nanoseconds) / perMinute,
            .part = place.number,
            .parts = place.count};
}

std::size_t sizeBesideTranscript(const Conversation &conversation, const std::vector<Person> &people)
{
    // Each form of the body and the header has every value once: a byte is three in quoted-printable, at most four in a
    // header, and up to six characters in HTML.
    std::size_t size = 6144;
    for (const std::string *value :
         {&conversation.title, &conversation.conversationId, &conversation.tenant, &conversation.threadId})
        size += 16 * value->size();
    for (const Person &person : people)
        size += 250 + 16 * (person.name.size() + person.jid.size()) + 200 * person.presence.size();
    return size;
}

MailComposer::MailComposer(const MailSettings &settings, const std::map<SourceKey, std::string> &digests,
                           Mailboxes &mailboxes, LocalTimes &times, FileReader files)
    : m_settings(settings), m_digests(digests), m_mailboxes(mailboxes), m_times(times), m_files(std::move(files))
{
}

void MailComposer::writeMarks(mail::MimeWriter &writer, const MailSubject &subject, const MailPlace &place,
                              const MailPart &part, const std::vector<Person> &people)
{
    const auto value = [](std::string_view text) { return mail::cutText(mail::shownLine(text), longestValue); };
    const auto unmapped = std::ranges::count_if(people, [](const Person &person) { return person.mailbox.empty(); });
    const Conversation &conversation = subject.conversation;
    writer.text("Auto-Submitted", "auto-generated"); // RFC 3834
    writer.text("X-Auto-Response-Suppress", "All");
    writer.text("X-IMArchive-Version", "1");
    writer.text("X-IMArchive-Platform", "MiVoice Connect"); // the one whose archives can be read
    writer.text("X-IMArchive-Tenant", value(conversation.tenant));
    writer.text("X-IMArchive-ConversationId", value(conversation.conversationId));
    writer.text("X-IMArchive-CasebookId", value(conversation.id));
    writer.text("X-IMArchive-ThreadId", value(conversation.threadId));
    writer.text("X-IMArchive-ConversationType", typeName(conversation.kind));
    if (part.begin) {
        writer.text("X-IMArchive-BeginDate", toRfc3339(*part.begin));
        writer.text("X-IMArchive-EndDate", toRfc3339(*part.end));
    }
    writer.text("X-IMArchive-MessageCount", std::format("{}", part.messages));
    writer.text("X-IMArchive-EventCount", std::format("{}", part.events));
    writer.text("X-IMArchive-ParticipantCount", std::format("{}", people.size()));
    if (!part.files.empty())
        writer.text("X-IMArchive-AttachmentCount", std::format("{}", part.files.size()));
    writer.text("X-IMArchive-Part", std::format("{}/{}", place.number, place.count));
    writer.text("X-IMArchive-Unmapped", std::format("{}", unmapped));
    writer.text("X-IMArchive-TimeBasis", part.zoneAssumed ? "assumed" : part.begin ? "utc" : "unknown");
    writer.text("X-IMArchive-SourceSha256", sourceDigests(part, m_digests));
    writer.text("X-IMArchive-Request", value(m_settings.request));
}

Status MailComposer::writeFiles(mail::MimeWriter &writer, const std::string &boundary, const MailPart &part)
{
    constexpr std::size_t perLine = 57;
    for (const MailFile &file : part.files) {
        writer.beginPart(boundary);
        writer.beginFilePart(file.name, file.type);
        std::string rest;
        const Status read = m_files(file.source, [&](std::string_view bytes) {
            rest += bytes;
            const std::size_t whole = rest.size() - rest.size() % perLine;
            writer.base64(std::string_view(rest).substr(0, whole));
            rest.erase(0, whole);
            return true;
        });
        if (!read)
            return read;
        writer.base64(rest);
    }
    return {};
}

Result<Mail> MailComposer::compose(const MailSubject &subject, const MailPlace &place, MailPart &part,
                                   const MailContent &content, const std::string &firstId)
{
    const std::vector<Person> people = peopleOfMail(subject, place, part, m_mailboxes);
    m_mailboxes.countMail(people);
    const MailHead head = mailHead(subject, place, part, people, m_times);
    std::string text;
    mail::appendQuotedPrintable(text, textHead(head));
    const std::string digits = conversationDigits(subject.conversation);
    const std::string digest = contentDigest(subject, place, part, text, content);
    Mail composed;
    composed.id = std::format("<{}.{}.{}.{}.{}@{}>", tenantMark(subject.conversation), digits.substr(0, 16),
                              place.slice.mark, place.number, digest, domain);
    composed.events = part.events;
    composed.people = receiversOf(people, part);
    composed.name = mailFileName(place, std::string_view(digits).substr(0, 16), ".eml");
    composed.longName = mailFileName(place, digits, ".eml");
    composed.facts = factsOf(part);
    composed.facts.title = titleOf(subject.conversation);
    composed.facts.subject = m_settings.subject.fill(subjectFacts(subject, place, part, people.size()));
    if (m_settings.plainText)
        composed.text = textHead(head) + mail::plainText(content.transcript);

    mail::MimeWriter writer;
    writer.reserve(part.size + 2 * text.size() + 8192);
    writer.date(part.first);
    writeAddresses(writer, m_settings, composed.people, part.sender);
    writer.text("Subject", composed.facts.subject);
    writeThreading(writer, subject, composed.id, firstId);
    writeMarks(writer, subject, place, part, people);
    const std::string inner = std::format("=_im.{}.1", digest);
    if (part.files.empty() && content.records.empty()) {
        writeBodies(writer, inner, text, head, content);
        composed.bytes = writer.take();
        return composed;
    }
    const std::string outer = std::format("=_im.{}.0", digest);
    writer.beginMultipart("mixed", outer);
    writer.beginPart(outer);
    writeBodies(writer, inner, text, head, content);
    if (Status written = writeFiles(writer, outer, part); !written)
        return std::unexpected(written.error());
    if (!content.records.empty()) {
        writer.beginPart(outer);
        writer.beginFilePart("records.jsonl", "application/x-ndjson");
        writer.base64(content.records);
    }
    writer.endMultipart(outer);
    composed.bytes = writer.take();
    return composed;
}

} // namespace casebook::exports
