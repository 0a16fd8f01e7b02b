// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/mailtargetscontroller.h"

#include "core/base/qtext.h"

#include <algorithm>

namespace casebook::ui {

MailTargetsController::MailTargetsController(CaseReads &reads, CaseWrites &writes, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reads(reads), m_writes(writes), m_pool(pool)
{
}

const work::SavedMailTarget *MailTargetsController::find(const QString &name) const
{
    const auto found = std::ranges::find(m_targets, name.toStdString(), &work::SavedMailTarget::name);
    return found == m_targets.end() ? nullptr : &*found;
}

void MailTargetsController::save(const QString &name, const mail::SmtpTarget &target)
{
    m_writes.write(
        [name = name.toStdString(), target](store::CaseFile &file) -> Status {
            return work::saveMailTarget(file, name, target).transform([](std::int64_t) {});
        },
        [this, name, generation = m_generation](const Status &outcome) {
            if (generation != m_generation)
                return;
            written(outcome);
            if (outcome)
                Q_EMIT saved(name);
        });
}

void MailTargetsController::remove(const QString &name)
{
    m_writes.write([name = name.toStdString()](store::CaseFile &file) { return work::removeMailTarget(file, name); },
                   [this, generation = m_generation](const Status &outcome) {
                       if (generation == m_generation)
                           written(outcome);
                   });
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
