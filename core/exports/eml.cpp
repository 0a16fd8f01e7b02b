// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/eml.h"

#include "core/exports/mailmaking.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <thread>
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
    Status endConversation() override { return m_making->endConversation(); }
    Status withheld(std::span<const review::Withheld> withheld) override;
    Status end() override;
    void abandon() override;
    Tally exported() const override { return m_target->books().exported(); }
    std::vector<LeftOut> leftOut() const override { return m_target->books().leftOut(); }
    MailFigures figures() const override;

private:
    Status readFile(SourceKey source, const std::function<bool(std::string_view)> &visit);

    const char *m_name;
    const store::CaseReader &m_reader;
    MailOptions m_options;
    std::unique_ptr<MailTarget> m_target;
    const Progress &m_progress;
    MailSources m_sources;
    ConversationKey m_conversation{};
    std::string m_title;                   ///< Of that.
    std::vector<std::string> m_redactions; ///< Why something of the next event is hidden.
    std::optional<MailScene> m_scene;
    std::optional<MailMaking> m_making; ///< The last member: its threads use the others.
};

Status EmlFormatter::begin(const review::Clearance &clearance, ExportFolder &folder)
{
    if (clearance.approval())
        m_options.mail.request = clearance.approval()->request;
    const Status begun = m_sources.read(m_reader).and_then([&] { return m_target->begin(folder); });
    m_options.largestMail = std::min(m_options.largestMail, m_target->largestMail());
    m_making.reset();
    m_scene.emplace(m_options, m_sources, m_progress, folder);
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    m_making.emplace(
        *m_scene, m_options.threads > 0 ? m_options.threads : processors,
        [this](SourceKey source, const auto &visit) { return readFile(source, visit); },
        [this](const Conversation &conversation, Mail mail) { return m_target->put(conversation, std::move(mail)); });
    return begun;
}

Status EmlFormatter::beginConversation(const Conversation &conversation, const std::vector<Participant> &participants)
{
    m_conversation = conversation.key;
    m_title = conversation.title;
    m_making->beginConversation(conversation, participants);
    return {};
}

// Files may be large: a stop is not kept waiting for the end of one.
Status EmlFormatter::readFile(SourceKey source, const std::function<bool(std::string_view)> &visit)
{
    bool stop = false;
    const Status read = m_reader.forEachBlock(source, [&](std::string_view block) {
        stop = m_progress.stopRequested();
        return !stop && visit(block);
    });
    return stop ? failure(Error::Code::Cancelled, m_title, "the export was stopped, and nothing was written") : read;
}

void EmlFormatter::redacting(std::span<const store::Redaction> redactions)
{
    std::ranges::transform(redactions, std::back_inserter(m_redactions), &store::Redaction::reason);
}

Status EmlFormatter::event(const Event &event)
{
    auto redactions = std::exchange(m_redactions, {});
    if (!m_options.decrypted && m_sources.isEncrypted(event.place.source)) {
        m_target->books().leftOut(m_conversation, 1, std::string(encrypted));
        return {};
    }
    return m_making->event(event, std::move(redactions));
}

Status EmlFormatter::withheld(std::span<const review::Withheld> withheld)
{
    return m_making->end().and_then([&] { return m_target->withheld(withheld); });
}

Status EmlFormatter::end()
{
    return m_making->end().and_then([&] { return m_target->end(m_making->findings().mailboxes); });
}

void EmlFormatter::abandon()
{
    if (m_making)
        m_making->abandon();
}

MailFigures EmlFormatter::figures() const
{
    const MailFindings &findings = m_making->findings();
    MailFigures figures{.mails = findings.mails,
                        .copies = m_target->copies(),
                        .attachments = findings.attachments,
                        .filesLeftOut = findings.filesLeftOut,
                        .people = findings.mailboxes.known(),
                        .unused = {}};
    for (const mail::MappingRow *row : findings.mailboxes.unused())
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
