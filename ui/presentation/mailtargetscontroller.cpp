// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/mailtargetscontroller.h"

#include "core/base/qtext.h"
#include "core/work/keptsecrets.h"

#include <algorithm>

namespace casebook::ui {

MailTargetsController::MailTargetsController(CaseReads &reads, CaseWrites &writes, QThreadPool &pool,
                                             KeptSecrets &secrets, QObject *parent)
    : QObject(parent), m_reads(reads), m_writes(writes), m_pool(pool), m_secrets(secrets)
{
}

const work::SavedMailTarget *MailTargetsController::find(const QString &name) const
{
    const auto found = std::ranges::find(m_targets, name.toStdString(), &work::SavedMailTarget::name);
    return found == m_targets.end() ? nullptr : &*found;
}

void MailTargetsController::save(const QString &name, const mail::SmtpTarget &target, const crypto::Secret &password)
{
    const auto *before = find(name);
    const auto gone = before && !sameLogin(before->target, target) ? std::optional(before->target) : std::nullopt;
    m_writes.write(
        [name = name.toStdString(), target](store::CaseFile &file) -> Status {
            return work::saveMailTarget(file, name, target).transform([](std::int64_t) {});
        },
        [this, name, target, password, gone, generation = m_generation](const Status &outcome) {
            if (generation != m_generation)
                return;
            if (outcome) {
                forgetPasswordOf(gone);
                keepPassword(target, password);
            }
            written(outcome);
            if (outcome)
                Q_EMIT saved(name);
        });
}

void MailTargetsController::remove(const QString &name)
{
    const auto *saved = find(name);
    const auto gone = saved ? std::optional(saved->target) : std::nullopt;
    m_writes.write([name = name.toStdString()](store::CaseFile &file) { return work::removeMailTarget(file, name); },
                   [this, gone, generation = m_generation](const Status &outcome) {
                       if (generation != m_generation)
                           return;
                       if (outcome)
                           forgetPasswordOf(gone);
                       written(outcome);
                   });
}

bool MailTargetsController::sameLogin(const mail::SmtpTarget &one, const mail::SmtpTarget &other)
{
    return work::secretName(one) == work::secretName(other);
}

void MailTargetsController::keepPassword(const mail::SmtpTarget &target, const crypto::Secret &password)
{
    if (password.empty())
        return;
    m_secrets.keep(work::secretName(target), password, this, [this](const Status &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
        Q_EMIT passwordsChanged();
    });
}

void MailTargetsController::findPassword(const mail::SmtpTarget &target, QObject *receiver,
                                         std::function<void(const KeptSecrets::Found &)> done)
{
    m_secrets.find(work::secretName(target), receiver, std::move(done));
}

void MailTargetsController::forgetPassword(const mail::SmtpTarget &target)
{
    m_secrets.forget(work::secretName(target), this, [this](const Result<bool> &forgotten) {
        if (!forgotten)
            Q_EMIT failed(forgotten.error());
        Q_EMIT passwordsChanged();
    });
}

/// What was just replaced or deleted, and is still in the list; another server may have the same login.
void MailTargetsController::forgetPasswordOf(const std::optional<mail::SmtpTarget> &gone)
{
    if (!gone || gone->login == mail::SmtpLogin::None)
        return;
    const auto same = [&gone](const work::SavedMailTarget &saved) { return sameLogin(saved.target, *gone); };
    if (std::ranges::count_if(m_targets, same) <= 1)
        forgetPassword(*gone);
}

void MailTargetsController::written(const Status &outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.error());
    reload();
}

void MailTargetsController::test(const mail::SmtpTarget &target, const crypto::Secret &password, const QString &to)
{
    if (testing())
        return;
    auto progress = m_job.begin(tr("Test of a mail server"));
    Q_EMIT testingChanged();
    auto job = jobs::runJob(m_pool, progress, [target, password, to = to.toStdString()](Progress &watched) {
        return work::testMailTarget(target, password, to, watched);
    });
    jobs::deliver(job, this, [this, generation = m_generation](const Result<mail::SmtpOutcome> &answer) {
        m_job.end();
        Q_EMIT testingChanged();
        if (generation != m_generation)
            return;
        if (answer)
            Q_EMIT tested(answer->fate == mail::SmtpFate::Sent, toQString(answer->reply));
        else if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT testFailed(answer.error());
    });
}

void MailTargetsController::reload()
{
    m_reads.read(
        this, [](const store::CaseReader &reader) { return work::mailTargets(reader); },
        [this](Result<std::vector<work::SavedMailTarget>> answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_targets = std::move(*answer);
            Q_EMIT changed();
        });
}

void MailTargetsController::clear()
{
    ++m_generation;
    stop();
    m_targets.clear();
    Q_EMIT changed();
}

} // namespace casebook::ui
