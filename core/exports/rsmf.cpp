// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/rsmf.h"

#include "core/base/hex.h"
#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/exports/filenames.h"
#include "core/exports/mailnames.h"
#include "core/exports/mailsources.h"
#include "core/exports/mailtext.h"
#include "core/exports/rsmfevent.h"
#include "core/mail/quotedprintable.h"
#include "core/mail/text.h"
#include "core/pack/storedzip.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <format>
#include <utility>

namespace casebook::exports {

namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view version = "2.0.0";
constexpr std::string_view platform = "MiVoice Connect";
constexpr MailCut byDay{};
constexpr std::size_t longestName = 100;

/// The events of one file, in order of time, as JSON.
struct Slice
{
    const MailSubject &subject;
    MailPlace place;
    MailPart &part;
    std::vector<QJsonObject> events;
    std::vector<Person> people;
};

class RsmfFormatter final : public Formatter
{
public:
    RsmfFormatter(const store::CaseReader &reader, RsmfOptions options, const Progress &progress)
        : m_reader(reader), m_options(std::move(options)), m_progress(progress)
    {
    }

    std::string name() const override { return "rsmf"; }
    bool staysInFolder() const override { return true; }
    Status begin(const review::Clearance &, ExportFolder &folder) override
    {
        m_folder = &folder;
        return m_sources.read(m_reader);
    }
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override;
    Status event(const Event &event) override;
    Status endConversation() override;
    Status end() override { return {}; }
    Tally exported() const override { return m_exported; }
    std::vector<LeftOut> leftOut() const override { return {}; } // every event has a form in RSMF

private:
    struct Current
    {
        MailSubject subject;
        NameBook names;
        MailSlicer slicer;
        MailParts parts;
        std::int64_t taken = 0;
    };

    Status writeSlice(std::int64_t number, std::vector<MailPart> &parts);
    Status writeFile(const MailPlace &place, MailPart &part);
    std::vector<Person> peopleOf(const MailPlace &place, const MailPart &part, std::span<const QJsonObject> events);
    std::string manifest(const Slice &slice) const;
    Result<std::string> zip(const Slice &slice);
    std::string mail(const Slice &slice, std::string_view transcript, std::string_view zip);

    const store::CaseReader &m_reader;
    RsmfOptions m_options;
    const Progress &m_progress;
    LocalTimes m_times{m_options.zone};
    LocalTimes m_utc{nullptr};
    Mailboxes m_mailboxes{m_options.mailboxes};
    MailSources m_sources;
    ExportFolder *m_folder = nullptr;
    std::optional<Current> m_current;
    Tally m_exported;
};

Status RsmfFormatter::beginConversation(const Conversation &conversation, const std::vector<Participant> &participants)
{
    std::vector<Person> people = exports::peopleOf(participants);
    for (Person &person : people)
        m_mailboxes.resolve(person, conversation.origin);
    m_current.emplace(MailSubject{conversation, std::move(people), {}}, NameBook(participants),
                      MailSlicer(byDay, m_times), MailParts(*m_folder, m_options.largest, m_options.mostEvents));
    return {};
}

Status RsmfFormatter::event(const Event &event)
{
    Current &current = *m_current;
    ++current.taken;
    const TranscriptEntry entry = transcriptEntry(event, current.names, m_utc);
    std::vector<MailFile> files;
    std::vector<std::string> missing;
    for (const Attachment &attachment : event.attachments) {
        auto file = m_options.attachments ? m_sources.fileOf(attachment) : std::nullopt;
        if (!file) {
            missing.push_back(attachment.name);
            continue;
        }
        file->mailName = rsmfFileName(event, files.size() + 1, attachment.name);
        files.push_back(std::move(*file));
    }
    const std::string record = toJson(rsmfEvent(event, current.subject.conversation, entry, files, missing)) + '\n';
    return current.parts.add(current.slicer.next(event), {event, transcriptLines(entry), {}, record, files});
}

Status RsmfFormatter::endConversation()
{
    m_current->subject.taken = m_current->taken;
    const std::int64_t before = m_exported.events;
    for (auto &[number, parts] : m_current->parts.slices()) {
        if (Status written = writeSlice(number, parts); !written)
            return written;
    }
    m_exported.conversations += m_exported.events > before ? 1 : 0;
    m_current.reset();
    return {};
}

Status RsmfFormatter::writeSlice(std::int64_t number, std::vector<MailPart> &parts)
{
    MailPlace place{sliceOf(byDay, number, parts.front().least, parts.front().greatest, parts.front().id, m_times), 0,
                    parts.size()};
    for (MailPart &part : parts) {
        if (m_progress.stopRequested())
            return failure(Error::Code::Cancelled, m_current->subject.conversation.title,
                           "the export was stopped, and nothing was written");
        ++place.number;
        if (Status written = writeFile(place, part); !written)
            return written;
        m_exported.events += part.events;
    }
    return {};
}

// Who was there, and whoever an event names beside them (somebody who was removed).
std::vector<Person> RsmfFormatter::peopleOf(const MailPlace &place, const MailPart &part,
                                            std::span<const QJsonObject> events)
{
    std::vector<Person> people = peopleOfMail(m_current->subject, place, part, m_mailboxes);
    std::set<std::string> known;
    for (const Person &person : people)
        known.insert(person.key);
    for (const QJsonObject &event : events) {
        const std::string key = event.value("participant"_L1).toString().toStdString();
        if (key.empty() || !known.insert(key).second)
            continue;
        const auto other = std::ranges::find(m_current->subject.people, key, &Person::key);
        if (other != m_current->subject.people.end())
            people.push_back(*other);
        else
            m_mailboxes.resolve(people.emplace_back(Person{key, key, participantName({}, key), {}}),
                                m_current->subject.conversation.origin);
    }
    return people;
}

std::vector<QJsonObject> inOrder(std::string_view lines)
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

std::string RsmfFormatter::manifest(const Slice &slice) const
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

Result<std::string> RsmfFormatter::zip(const Slice &slice)
{
    pack::StoredZip zip;
    if (Status added = zip.add("rsmf_manifest.json", manifest(slice)); !added)
        return std::unexpected(added.error());
    for (const MailFile &file : slice.part.files) {
        std::string content;
        const Status read = m_reader.forEachBlock(file.source, [&](std::string_view bytes) {
            content += bytes;
            return true;
        });
        if (Status added = read.and_then([&] { return zip.add(file.mailName, content); }); !added)
            return std::unexpected(added.error());
    }
    return zip.take();
}

std::string RsmfFormatter::mail(const Slice &slice, std::string_view transcript, std::string_view zip)
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
    writer.text("X-RSMF-SourceSha256", sourceDigests(part, m_sources.digests()));
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

Status RsmfFormatter::writeFile(const MailPlace &place, MailPart &part)
{
    const auto transcript = m_current->parts.whole(part.transcript);
    const auto records = m_current->parts.whole(part.records);
    if (!transcript || !records)
        return std::unexpected(transcript ? records.error() : transcript.error());
    Slice slice{m_current->subject, place, part, inOrder(*records), {}};
    slice.people = peopleOf(place, part, slice.events);
    const auto packed = zip(slice);
    if (!packed)
        return std::unexpected(packed.error());
    const Conversation &conversation = m_current->subject.conversation;
    const std::string digits = conversationDigits(conversation);
    const auto named = [&](std::size_t count) {
        return std::format("{}/{}", tenantFolder(conversation.tenant),
                           mailFileName(place, std::string_view(digits).substr(0, count), ".rsmf"));
    };
    const std::string name = named(16);
    return m_folder->write(m_folder->holds(name) ? named(digits.size()) : name, mail(slice, *transcript, *packed));
}

} // namespace

std::unique_ptr<Formatter> makeRsmfFormatter(const store::CaseReader &reader, RsmfOptions options,
                                             const Progress &progress)
{
    return std::make_unique<RsmfFormatter>(reader, std::move(options), progress);
}

} // namespace casebook::exports
