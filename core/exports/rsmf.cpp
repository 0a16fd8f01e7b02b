// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/rsmf.h"

#include "core/base/json.h"
#include "core/base/qtext.h"
#include "core/exports/filenames.h"
#include "core/exports/mailnames.h"
#include "core/exports/mailsources.h"
#include "core/exports/mailtext.h"
#include "core/exports/rsmfevent.h"
#include "core/exports/rsmffile.h"

#include <algorithm>
#include <format>
#include <utility>

namespace casebook::exports {

namespace {

using namespace Qt::StringLiterals;

constexpr MailCut byDay{};

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
                      MailSlicer(byDay, m_times), MailParts(*m_folder, m_options.largest, 0, m_options.mostEvents));
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

Status RsmfFormatter::writeFile(const MailPlace &place, MailPart &part)
{
    const auto transcript = m_current->parts.whole(part.transcript);
    const auto records = m_current->parts.whole(part.records);
    if (!transcript || !records)
        return std::unexpected(transcript ? records.error() : transcript.error());
    RsmfSlice slice{m_current->subject, place, part, rsmfEventsInOrder(*records), {}};
    slice.people = peopleOf(place, part, slice.events);
    const auto packed = rsmfZip(m_reader, slice);
    if (!packed)
        return std::unexpected(packed.error());
    const Conversation &conversation = m_current->subject.conversation;
    const std::string digits = conversationDigits(conversation);
    const auto named = [&](std::size_t count) {
        return std::format("{}/{}", tenantFolder(conversation.tenant),
                           mailFileName(place, std::string_view(digits).substr(0, count), ".rsmf"));
    };
    const std::string name = named(16);
    return m_folder->write(m_folder->holds(name) ? named(digits.size()) : name,
                           rsmfMail(slice, *transcript, *packed, m_sources.digests()));
}

} // namespace

std::unique_ptr<Formatter> makeRsmfFormatter(const store::CaseReader &reader, RsmfOptions options,
                                             const Progress &progress)
{
    return std::make_unique<RsmfFormatter>(reader, std::move(options), progress);
}

} // namespace casebook::exports
