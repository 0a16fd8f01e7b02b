// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/smtp.h"

#include "core/mail/mimewriter.h"
#include "core/review/actnow.h"
#include "core/store/saved.h"
#include "core/work/loggedexport.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace casebook::work {

namespace {

constexpr auto kind = store::SavedKind::MailTarget;

Result<SavedMailTarget> toTarget(const store::Saved &saved)
{
    auto target = mail::parseTarget(saved.newest.content.value_or(store::SavedText{}).text, saved.name);
    if (!target)
        return std::unexpected(target.error());
    return SavedMailTarget{saved.name, saved.newest.number, std::move(*target), saved.newest.act};
}

/// The server itself, over the network.
class NetworkCarrier final : public exports::MailCarrier
{
public:
    NetworkCarrier(const mail::SmtpTarget &target, const crypto::Secret &password, const Progress &progress)
        : m_progress(progress), m_pool(target, password, progress)
    {
    }

    Result<std::uint64_t> open() override { return m_pool.probe(); }

    Status deliver(std::span<const mail::SmtpMail> mails,
                   std::vector<std::vector<mail::SmtpOutcome>> &outcomes) override
    {
        return m_pool.deliver(mails, outcomes);
    }

    bool wait(std::chrono::milliseconds pause) override
    {
        constexpr std::chrono::milliseconds slice(100);
        const auto end = std::chrono::steady_clock::now() + pause;
        while (std::chrono::steady_clock::now() < end && !m_progress.stopRequested())
            std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(slice, pause));
        return !m_progress.stopRequested();
    }

private:
    const Progress &m_progress;
    mail::SmtpPool m_pool;
};

exports::MailSettings settingsFor(const mail::SmtpTarget &target, exports::MailSettings settings)
{
    settings.service.address = target.envelopeFrom;
    if (!target.headerFrom.empty())
        settings.from = {settings.service.name, target.headerFrom};
    if (!target.headerTo.empty())
        settings.to = {{}, target.headerTo};
    return settings;
}

} // namespace

Result<std::int64_t> saveMailTarget(const Path &caseFile, const std::string &name, const mail::SmtpTarget &target)
{
    auto file = store::CaseFile::open(caseFile);
    return file ? saveMailTarget(*file, name, target) : std::unexpected(file.error());
}

Result<std::int64_t> saveMailTarget(store::CaseFile &file, const std::string &name, const mail::SmtpTarget &target)
{
    return mail::checkTarget(target).and_then(
        [&] { return store::save(file, kind, name, {mail::toText(target)}, review::actNow()); });
}

Status removeMailTarget(const Path &caseFile, const std::string &name)
{
    auto file = store::CaseFile::open(caseFile);
    return file ? removeMailTarget(*file, name) : std::unexpected(file.error());
}

Status removeMailTarget(store::CaseFile &file, const std::string &name)
{
    return store::removeSaved(file, kind, name, review::actNow());
}

Result<std::vector<SavedMailTarget>> mailTargets(const Path &caseFile)
{
    const auto reader = store::CaseReader::open(caseFile);
    return reader ? mailTargets(*reader) : std::unexpected(reader.error());
}

Result<std::vector<SavedMailTarget>> mailTargets(const store::CaseReader &reader)
{
    const auto saved = reader.saved(kind);
    if (!saved)
        return std::unexpected(saved.error());
    std::vector<SavedMailTarget> targets;
    for (const store::Saved &one : *saved) {
        auto target = toTarget(one);
        if (!target)
            return std::unexpected(target.error());
        targets.push_back(std::move(*target));
    }
    return targets;
}

Result<SavedMailTarget> mailTarget(const Path &caseFile, const std::string &name)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto versions = reader->savedVersions(kind, name);
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->empty() || !versions->back().content)
        return failure(Error::Code::NotFound, pathText(caseFile), "has no mail target \"" + name + '"',
                       "See casebook-cli target list");
    return toTarget({name, {}, versions->back()});
}

Result<mail::SmtpOutcome> testMailTarget(const mail::SmtpTarget &target, const crypto::Secret &password,
                                         const std::string &to, Progress &progress)
{
    mail::MimeWriter writer;
    const mail::Mailbox from{"IM archive", target.headerFrom.empty() ? target.envelopeFrom : target.headerFrom};
    const mail::Mailbox receiver{{}, to};
    const Instant now = momentOf();
    writer.date(now);
    writer.mailboxes("From", std::span(&from, 1));
    writer.mailboxes("To", std::span(&receiver, 1));
    writer.text("Subject", "Casebook: test of a mail target");
    writer.messageId("<test." + std::to_string(now.nanoseconds) + "@casebook.invalid>");
    writer.text("Auto-Submitted", "auto-generated");
    writer.beginText();
    writer.body("This mail only shows that Casebook can deliver here. It holds nothing from any archive.\n");
    mail::SmtpPool pool(target, password, progress);
    std::vector<std::vector<mail::SmtpOutcome>> outcomes;
    const mail::SmtpMail mail{writer.bytes(), {to}};
    if (Status delivered = pool.deliver(std::span(&mail, 1), outcomes); !delivered)
        return std::unexpected(delivered.error());
    return outcomes.front().front();
}

Result<SmtpExported> exportSmtp(const Path &caseFile, const ExportScope &scope, const Path &out, const SmtpExport &how,
                                Progress &progress)
{
    const auto saved = mailTarget(caseFile, how.target);
    if (!saved)
        return std::unexpected(saved.error());
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    NetworkCarrier carrier(saved->target, how.password, progress);
    const exports::SmtpDelivery delivery{how.target, saved->target, how.basis, caseFile};
    exports::MailOptions mails = how.mails;
    mails.mail = settingsFor(saved->target, std::move(mails.mail));
    const SystemClock clock;
    auto target = exports::makeSmtpTarget(delivery, carrier, clock);
    const exports::SmtpMailTarget &deliveries = *target;
    const auto formatter = exports::makeMailFormatter("smtp", *reader, std::move(mails), std::move(target), progress);
    auto report = exportLogged(*reader, scope, *formatter, out, progress);
    if (!report)
        return std::unexpected(report.error());
    return SmtpExported{std::move(*report), formatter->figures(), deliveries.figures()};
}

Result<MailExported> rehearseSmtp(const Path &caseFile, const ExportScope &scope, const SmtpExport &how,
                                  Progress &progress)
{
    if (!scope.rehearsal)
        return failure(Error::Code::Internal, "smtp", "this is no rehearsal");
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    exports::MailOptions mails = how.mails;
    if (const auto saved = mailTarget(caseFile, how.target))
        mails.mail = settingsFor(saved->target, std::move(mails.mail));
    const auto formatter = exports::makeMailFormatter(
        "smtp", *reader, std::move(mails),
        exports::makeFolderTarget(how.basis, exports::MailLayout::Mailboxes, "mails"), progress);
    return exportLogged(*reader, scope, *formatter, {}, progress).transform([&](exports::ExportReport report) {
        return MailExported{std::move(report), formatter->figures()};
    });
}

} // namespace casebook::work
