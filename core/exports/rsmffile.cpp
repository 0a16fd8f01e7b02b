// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/rsmffile.h"

#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/exports/mailnames.h"
#include "core/exports/mailtext.h"
#include "core/exports/rsmfevent.h"
#include "core/mail/quotedprintable.h"
#include "core/mail/text.h"
#include "core/pack/storedzip.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <format>

namespace casebook::exports {

namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view version = "2.0.0";
constexpr std::string_view platform = "MiVoice Connect";
constexpr std::size_t longestName = 100;

std::string manifest(const RsmfSlice &slice)
{
    const Conversation &conversation = slice.subject.conversation;
    QJsonArray participants;
    QJsonArray present;
    const Instant first = slice.part.least;
    for (const Person &person : slice.people) {
        participants.append(rsmfPerson(person));
        if (conversation.kind == ConversationKind::Chat ||
            person.presentWithin(first, Instant{.nanoseconds = first.nanoseconds + 1}))
            present.append(toQString(person.key));
    }
    QJsonArray custom{rsmfCustom("Casebook ID", conversation.id)};
    const auto add = [&custom](std::string_view name, std::string_view value) {
        if (!value.empty())
            custom.append(rsmfCustom(name, value));
    };
    add("ConvID", conversation.conversationId);
    add("Tenant", conversation.tenant);
    add("ThreadID", conversation.threadId);
    add("Archive reason", conversation.reason);
    add("Start", conversation.start ? toRfc3339(*conversation.start) : std::string());
    add("End", conversation.end ? toRfc3339(*conversation.end) : std::string());
    const QJsonObject one{{"id"_L1, toQString(rsmfConversationId(conversation))},
                          {"display"_L1, toQString(titleOf(conversation))},
                          {"platform"_L1, toQString(platform)},
                          {"type"_L1, conversation.kind == ConversationKind::Chat ? "direct"_L1 : "channel"_L1},
                          {"participants"_L1, present},
                          {"custom"_L1, custom}};
    QJsonArray events;
    std::ranges::for_each(slice.events, [&](const QJsonObject &event) { events.append(event); });
    return toJson(QJsonObject{{"version"_L1, toQString(version)},
                              {"participants"_L1, participants},
                              {"conversations"_L1, QJsonArray{one}},
                              {"events"_L1, events},
                              {"eventcollectionid"_L1, toQString(std::format("{}/{}", tenantMark(conversation),
                                                                             conversationDigits(conversation)))}});
}

} // namespace

std::vector<QJsonObject> rsmfEventsInOrder(std::string_view lines)
{
    std::vector<QJsonObject> events;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        events.push_back(QJsonDocument::fromJson(QByteArray(lines.data(), static_cast<qsizetype>(end))).object());
        lines.remove_prefix(end + 1);
    }
    // Seconds and what follows them, of equal length up to the fraction: `…:05Z` comes before `…:05.2Z`.
    std::ranges::stable_sort(events, {}, [](const QJsonObject &event) {
        QString time = event.value("timestamp"_L1).toString();
        time.chop(1);
        return time;
    });
    return events;
}

Result<std::string> rsmfZip(const store::CaseReader &reader, const RsmfSlice &slice)
{
    pack::StoredZip zip;
    if (Status added = zip.add("rsmf_manifest.json", manifest(slice)); !added)
        return std::unexpected(added.error());
    for (const MailFile &file : slice.part.files) {
        std::string content;
        const Status read = reader.forEachBlock(file.source, [&](std::string_view bytes) {
            content += bytes;
            return true;
        });
        if (Status added = read.and_then([&] { return zip.add(file.mailName, content); }); !added)
            return std::unexpected(added.error());
    }
    return zip.take();
}

std::string rsmfMail(const RsmfSlice &slice, std::string_view transcript, std::string_view zip,
                     const std::map<SourceKey, std::string> &digests)
{
    const Conversation &conversation = slice.subject.conversation;
    const MailPart &part = slice.part;
    const auto boxOf = [](const Person &person) {
        return mail::Mailbox{mail::cutText(mail::shownLine(person.name), longestName), addressOf(person)};
    };
    mail::Mailbox from{"IM archive", "im-archive@casebook.invalid"};
    std::vector<mail::Mailbox> to;
    std::string names;
    for (const Person &person : slice.people) {
        if (person.key == part.sender)
            from = boxOf(person);
        to.push_back(boxOf(person));
        names += (names.empty() ? "" : ", ") + mail::shownLine(person.name);
    }
    const std::string digits = conversationDigits(conversation);
    const std::string digest = toHex(crypto::sha256(zip)).substr(0, 12);
    const std::string boundary = std::format("=_im.{}.0", digest);
    mail::MimeWriter writer;
    writer.reserve(transcript.size() + sizeInBase64(zip.size()) + 4096);
    writer.date(part.first);
    writer.mailboxes("From", std::span(&from, 1));
    writer.mailboxes("To", to);
    writer.text("Subject", SubjectTemplate().fill(subjectFacts(slice.subject, slice.place, part, slice.people.size())));
    writer.messageId(std::format("<{}.{}.{}.{}.rsmf.{}@casebook.invalid>", tenantMark(conversation),
                                 digits.substr(0, 16), slice.place.slice.mark, slice.place.number, digest));
    writer.text("X-RSMF-Version", version);
    writer.text("X-RSMF-Generator", "Casebook " CASEBOOK_VERSION);
    writer.text("X-RSMF-BeginDate", slice.events.front().value("timestamp"_L1).toString().toStdString());
    writer.text("X-RSMF-EndDate", slice.events.back().value("timestamp"_L1).toString().toStdString());
    writer.text("X-RSMF-EventCount", std::format("{}", slice.events.size()));
    writer.text("X-RSMF-Application", platform);
    writer.text("X-RSMF-Participants", names);
    writer.text("X-RSMF-AttachmentCount", std::format("{}", part.files.size()));
    writer.text("X-RSMF-EventCollectionID", std::format("{}/{}", tenantMark(conversation), digits));
    writer.text("X-RSMF-ConversationId", mail::shownLine(rsmfConversationId(conversation)));
    writer.text("X-RSMF-Part", std::format("{}/{}", slice.place.number, slice.place.count));
    writer.text("X-RSMF-SourceSha256", sourceDigests(part, digests));
    writer.beginMultipart("mixed", boundary);
    writer.beginPart(boundary);
    writer.beginTextPart("plain");
    writer.encodedBody(transcript);
    writer.beginPart(boundary);
    writer.beginFilePart("rsmf.zip", "application/zip");
    writer.base64(zip);
    writer.endMultipart(boundary);
    return writer.take();
}

} // namespace casebook::exports
