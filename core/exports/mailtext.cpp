// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailtext.h"

#include "core/base/hex.h"
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
const mail::Mailbox service{"IM archive", "im-archive@casebook.invalid"};

// Longer values stand whole in the body.
constexpr std::size_t longestName = 100;
constexpr std::size_t longestTitle = 120;
constexpr std::size_t longestSubject = 200;
constexpr std::size_t longestValue = 500;

std::string_view typeName(ConversationKind kind)
{
    return kind == ConversationKind::Chat ? "direct" : conversationKindName(kind);
}

std::string isoDate(MailParts::Day day)
{
    return std::format("{:%F}", day);
}

const std::string &titleOf(const Conversation &conversation)
{
    return conversation.title.empty() ? conversation.conversationId : conversation.title;
}

// Who was there that day, in order of joining, then who only acted.
std::vector<Person> peopleOfMail(const MailSubject &subject, const MailPlace &place, const MailPart &part)
{
    using std::chrono::nanoseconds;
    const auto at = [](MailParts::Day day) {
        return Instant{.nanoseconds = nanoseconds(day.time_since_epoch()).count()};
    };
    std::vector<Person> people;
    std::set<std::string> known;
    for (const Person &person : subject.people) {
        known.insert(person.key);
        if (part.actorKeys.contains(person.key) ||
            person.presentWithin(at(place.day), at(place.day + std::chrono::days(1))))
            people.push_back(person);
    }
    std::ranges::copy_if(part.actors, std::back_inserter(people),
                         [&](const Person &person) { return !known.contains(person.key); });
    return people;
}

struct Envelope
{
    mail::Mailbox from = service;
    std::vector<mail::Mailbox> to;
};

// Who only turned an invitation down was never there and gets no copy.
Envelope addresses(const std::vector<Person> &people, const MailPart &part)
{
    Envelope envelope;
    for (const Person &person : people) {
        mail::Mailbox mailbox{mail::cutText(mail::shownLine(person.name), longestName), unmappedAddress(person)};
        if (person.key == part.sender)
            envelope.from = std::move(mailbox);
        else if (!person.presence.empty() || !part.decliners.contains(person.key))
            envelope.to.push_back(std::move(mailbox));
    }
    return envelope;
}

std::string presenceText(const Person &person)
{
    std::string text;
    for (const Person::Presence &span : person.presence) {
        text += text.empty() ? "" : "; ";
        text += span.joined ? "joined " + toRfc3339(*span.joined) : "joined at an unknown time";
        text += span.left ? ", left " + toRfc3339(*span.left) : ", no time of leaving";
    }
    return text.empty() ? "no record of presence" : text;
}

std::string personLine(const Person &person)
{
    return std::format("- {} <{}>: {}\n", shownName(person.name), shownJid(person.jid), presenceText(person));
}

std::string labelled(std::string_view label, std::string_view value)
{
    return value.empty() ? std::string() : std::format("{}: {}\n", label, mail::shownLine(value));
}

std::string bodyHead(const MailSubject &subject, const MailPlace &place, const MailPart &part,
                     const std::vector<Person> &people)
{
    const Conversation &conversation = subject.conversation;
    std::string text = std::format("Conversation: {} ({})\n", mail::shownLine(titleOf(conversation)),
                                   conversationKindName(conversation.kind));
    text += labelled("Conversation ID", conversation.conversationId);
    text += labelled("Casebook ID", conversation.id);
    text += labelled("Tenant", conversation.tenant);
    text += labelled("Thread ID", conversation.threadId);
    text += std::format("Day: {} (UTC), part {} of {}\n", isoDate(place.day), place.number, place.count);
    text += std::format("Messages: {}, other events: {}\n", part.messages, part.events - part.messages);
    if (subject.taken != conversation.events)
        text += std::format("Selected: {} of the {} events of the conversation\n", subject.taken, conversation.events);
    if (conversation.open)
        text += "End: no record of it, so the conversation was still open or its file was cut\n";
    if (part.zoneAssumed)
        text += "Time zone: the source named none for some times; the one chosen for the import was taken\n";
    text += std::format("\nParticipants ({})\n", people.size());
    for (const Person &person : people)
        text += personLine(person);
    return text + "\nTranscript (times are UTC)\n";
}

std::string tenantMark(const Conversation &conversation)
{
    return "t" + toHex(crypto::sha256(conversation.tenant)).substr(0, 4);
}

// Over what the mail says and the ids of its events, not over addresses: a mail keeps its id when a mailbox is found
// for somebody. The number in front is that of the way these mails are written; raise it when the way changes.
std::string contentDigest(const MailSubject &subject, const MailPlace &place, MailPart &part, std::string_view head,
                          std::string_view transcript)
{
    crypto::Sha256 hash;
    hash.add(std::format("casebook mail 1\n{}\n{}\n{} {}/{}\n", subject.conversation.tenant, subject.conversation.id,
                         isoDate(place.day), place.number, place.count));
    hash.add(part.ids.finish());
    hash.add(head);
    hash.add(transcript);
    return toHex(hash.finish()).substr(0, 12);
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

void writeMarks(mail::MimeWriter &writer, const MailSubject &subject, const MailPlace &place, const MailPart &part,
                std::size_t unmapped)
{
    const auto value = [](std::string_view text) { return mail::cutText(mail::shownLine(text), longestValue); };
    const Conversation &conversation = subject.conversation;
    writer.text("Auto-Submitted", "auto-generated"); // RFC 3834
    writer.text("X-Auto-Response-Suppress", "All");
    writer.text("X-IMArchive-Version", "1");
    writer.text("X-IMArchive-Platform", "MiVoice Connect"); // the one whose archives can be read
    writer.text("X-IMArchive-Tenant", value(conversation.tenant));
    writer.text("X-IMArchive-ConversationId", value(conversation.conversationId));
    writer.text("X-IMArchive-ConversationType", typeName(conversation.kind));
    if (part.begin) {
        writer.text("X-IMArchive-BeginDate", toRfc3339(*part.begin));
        writer.text("X-IMArchive-EndDate", toRfc3339(*part.end));
    }
    writer.text("X-IMArchive-MessageCount", std::format("{}", part.messages));
    writer.text("X-IMArchive-EventCount", std::format("{}", part.events));
    writer.text("X-IMArchive-Part", std::format("{}/{}", place.number, place.count));
    writer.text("X-IMArchive-Unmapped", std::format("{}", unmapped));
    writer.text("X-IMArchive-TimeBasis", part.zoneAssumed ? "assumed" : part.begin ? "utc" : "unknown");
}

std::string subjectLine(const MailSubject &subject, const MailPlace &place, const MailPart &part, std::size_t people)
{
    std::string line = std::format("Chat: {}, {}, {} people, {} messages",
                                   mail::cutText(mail::shownLine(titleOf(subject.conversation)), longestTitle),
                                   isoDate(place.day), people, part.messages);
    if (place.count > 1)
        line += std::format(", part {} of {}", place.number, place.count);
    return mail::cutText(line, longestSubject);
}

} // namespace

std::string conversationDigits(const Conversation &conversation)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (conversation.id.size() == 32 && std::ranges::all_of(conversation.id, isDigit))
        return conversation.id;
    return toHex(crypto::sha256(conversation.id)).substr(0, 32);
}

std::string compactDate(MailParts::Day day)
{
    return std::format("{:%Y%m%d}", day);
}

std::size_t sizeBesideTranscript(const Conversation &conversation, const std::vector<Person> &people)
{
    // A byte is three in quoted-printable and at most four in a header; every value stands at most once in each.
    std::size_t size = 4096;
    for (const std::string *value :
         {&conversation.title, &conversation.conversationId, &conversation.tenant, &conversation.threadId})
        size += 8 * value->size();
    for (const Person &person : people)
        size += 200 + 8 * (person.name.size() + person.jid.size()) + 100 * person.presence.size();
    return size;
}

Mail composeMail(const MailSubject &subject, const MailPlace &place, MailPart &part, std::string_view transcript,
                 const std::string &firstId)
{
    const std::vector<Person> people = peopleOfMail(subject, place, part);
    const Envelope envelope = addresses(people, part);
    std::string head;
    mail::appendQuotedPrintable(head, bodyHead(subject, place, part, people));
    Mail composed;
    composed.id = std::format("<{}.{}.{}.{}.{}@{}>", tenantMark(subject.conversation),
                              conversationDigits(subject.conversation).substr(0, 16), compactDate(place.day),
                              place.number, contentDigest(subject, place, part, head, transcript), domain);

    mail::MimeWriter writer;
    writer.date(part.first);
    writer.mailboxes("From", std::span(&envelope.from, 1));
    writer.mailboxes("Sender", std::span(&service, 1));
    writer.mailboxes("To", envelope.to);
    writer.text("Subject", subjectLine(subject, place, part, people.size()));
    writeThreading(writer, subject, composed.id, firstId);
    writeMarks(writer, subject, place, part, people.size());
    writer.beginText();
    writer.encodedBody(head);
    writer.encodedBody(transcript);
    composed.bytes = writer.take();
    return composed;
}

} // namespace casebook::exports
