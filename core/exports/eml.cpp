// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/eml.h"

#include "core/exports/filenames.h"
#include "core/exports/mailparts.h"
#include "core/exports/mailtext.h"
#include "core/exports/transcript.h"

#include <algorithm>
#include <format>
#include <optional>
#include <utility>

namespace casebook::exports {

namespace {

class EmlFormatter final : public Formatter
{
public:
    explicit EmlFormatter(const EmlOptions &options) : m_options(options) {}

    std::string name() const override { return "eml"; }
    Status begin(const review::Clearance &clearance, ExportFolder &folder) override;
    Status beginConversation(const Conversation &conversation, const std::vector<Participant> &participants) override;
    Status event(const Event &event) override;
    Status endConversation() override;
    Status end() override { return {}; }
    Tally exported() const override { return m_exported; }
    std::vector<LeftOut> leftOut() const override { return {}; } // every event can be said in a mail

private:
    struct Current
    {
        MailSubject subject;
        NameBook names;
        MailParts parts;
    };

    Status writeDay(MailParts::Day day, std::vector<MailPart> &parts);
    std::string fileName(const MailPlace &place) const;

    EmlOptions m_options;
    ExportFolder *m_folder = nullptr;
    std::optional<Current> m_current;
    Tally m_exported;
};

Status EmlFormatter::begin(const review::Clearance &, ExportFolder &folder)
{
    m_folder = &folder;
    m_exported = {};
    m_current.reset();
    return {};
}

Status EmlFormatter::beginConversation(const Conversation &conversation, const std::vector<Participant> &participants)
{
    std::vector<Person> people = peopleOf(participants);
    // So many people that their names alone fill a mail must not push every event into a mail of its own.
    const std::size_t beside = std::min(sizeBesideTranscript(conversation, people), m_options.largestMail / 2);
    m_current.emplace(MailSubject{conversation, std::move(people)}, NameBook(participants),
                      MailParts(*m_folder, m_options.largestMail - beside));
    return {};
}

Status EmlFormatter::event(const Event &event)
{
    ++m_current->subject.taken;
    return m_current->parts.add(event, transcriptLines(event, m_current->names));
}

Status EmlFormatter::endConversation()
{
    const std::int64_t before = m_exported.events;
    for (auto &[day, parts] : m_current->parts.days()) {
        if (Status written = writeDay(day, parts); !written)
            return written;
    }
    m_exported.conversations += m_exported.events > before ? 1 : 0;
    m_current.reset();
    return {};
}

Status EmlFormatter::writeDay(MailParts::Day day, std::vector<MailPart> &parts)
{
    std::string firstId;
    MailPlace place{day, 0, parts.size()};
    for (MailPart &part : parts) {
        ++place.number;
        const Result<std::string> transcript = m_current->parts.wholeTranscript(part);
        if (!transcript)
            return std::unexpected(transcript.error());
        Mail mail = composeMail(m_current->subject, place, part, *transcript, firstId);
        if (Status written = m_folder->write(fileName(place), mail.bytes); !written)
            return written;
        m_exported.events += part.events;
        if (place.number == 1)
            firstId = std::move(mail.id);
    }
    return {};
}

// Sixteen digits tell conversations apart unless somebody made two on purpose; then all digits are taken.
std::string EmlFormatter::fileName(const MailPlace &place) const
{
    const Conversation &conversation = m_current->subject.conversation;
    const std::string digits = conversationDigits(conversation);
    const std::string date = compactDate(place.day);
    const std::string part = place.count > 1 ? std::format("_{}", place.number) : std::string();
    const auto named = [&](std::size_t count) {
        return std::format("{}/{}/{}_{}{}.eml", tenantFolder(conversation.tenant), date.substr(0, 4), date,
                           digits.substr(0, count), part);
    };
    std::string name = named(16);
    return m_folder->holds(name) ? named(digits.size()) : name;
}

} // namespace

std::unique_ptr<Formatter> makeEmlFormatter(const EmlOptions &options)
{
    return std::make_unique<EmlFormatter>(options);
}

} // namespace casebook::exports
