// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/move/pushcontroller.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <type_traits>

namespace casebook::ui {

namespace {

using store::SymphonyState;

QString pushSentence(const work::SymphonyPushed &pushed)
{
    auto sentence = PushController::tr("%1 of %2 messages are imported, %3 failed, %4 are left.")
                        .arg(countText(pushed.imported), countText(pushed.messages), countText(pushed.failed),
                             countText(pushed.left));
    if (!pushed.stopped.empty())
        sentence += u' ' + PushController::tr("It ended before its time: %1. The next push goes on from here.")
                               .arg(toText(pushed.stopped));
    return sentence;
}

Result<std::optional<crypto::PrivateKey>> keyOf(const Path &file, const crypto::Secret &password)
{
    if (file.empty())
        return std::nullopt;
    auto key = crypto::PrivateKey::open(file, password);
    if (!key)
        return std::unexpected(key.error());
    return std::optional(std::move(*key));
}

} // namespace

PushController::PushController(CaseReads &reads, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reads(reads), m_pool(pool)
{
}

void PushController::setFolder(const Path &folder)
{
    m_folder = folder;
    Q_EMIT changed();
}

void PushController::setTarget(const Path &file)
{
    m_targetFile = file;
    m_target.reset();
    m_targetError.reset();
    Q_EMIT changed();
    if (file.empty())
        return;
    jobs::deliver(jobs::runJob(m_pool, [file](Progress &) { return work::readSymphonyTarget(file); }), this,
                  [this, file](Result<symphony::AgentTarget> target) {
                      if (file != m_targetFile)
                          return;
                      if (target)
                          m_target = std::move(*target);
                      else
                          m_targetError = target.error();
                      Q_EMIT changed();
                  });
}

/// `told` answers for the sentence, and whether nothing is left to do.
template <typename Work, typename Told> bool PushController::run(const QString &title, Work work, Told told)
{
    if (running() || !m_reads.file())
        return false;
    auto progress = m_job.begin(title);
    using Outcome = std::invoke_result_t<Work &, Progress &>;
    jobs::deliver(jobs::runJob(m_pool, progress, std::move(work)), this,
                  [this, told = std::move(told), generation = m_generation](const Outcome &answer) {
                      m_job.end();
                      if (generation != m_generation)
                          return;
                      reload();
                      if (answer) {
                          const auto [sentence, complete] = told(*answer);
                          Q_EMIT ended(sentence, complete);
                      } else if (answer.error().code == Error::Code::Cancelled) {
                          Q_EMIT ended(tr("It was stopped."), false);
                      } else {
                          Q_EMIT failed(answer.error());
                      }
                      Q_EMIT changed();
                  });
    Q_EMIT changed();
    return true;
}

bool PushController::push(const crypto::Secret &password, const Retry &retry)
{
    if (!m_target || m_folder.empty() || !m_reads.file())
        return false;
    work::SymphonyPush push{.folder = m_folder,
                            .target = *m_target,
                            .keyPassword = password,
                            .retry = retry.failed,
                            .classes = retry.classes};
    return run(
        tr("Push to Symphony"),
        [file = *m_reads.file(), push = std::move(push)](Progress &watched) {
            return work::pushSymphony(file, push, watched);
        },
        [this](const work::SymphonyPushed &pushed) {
            m_pushed = pushed;
            return std::pair(pushSentence(pushed), pushed.failed + pushed.left == 0);
        });
}

bool PushController::readAnswers(const Path &responses)
{
    if (m_folder.empty() || !m_reads.file())
        return false;
    return run(
        tr("Answers of Symphony"),
        [file = *m_reads.file(), folder = m_folder, responses](Progress &watched) {
            return work::readSymphonyAnswers(file, folder, responses, symphony::Diagnostics(), watched);
        },
        [](const work::SymphonyAnswers &answers) {
            return std::pair(tr("%1 batches have an answer, %2 have none. %3 messages are imported, %4 failed, %5 are "
                                "left.")
                                 .arg(countText(answers.batches), countText(answers.waiting),
                                      countText(answers.imported), countText(answers.failed), countText(answers.left)),
                             answers.failed + answers.left == 0);
        });
}

bool PushController::finish(const crypto::Secret &password, bool anyway)
{
    if (!m_target || !m_reads.file())
        return false;
    return run(
        tr("Finish the move"),
        [file = *m_reads.file(), target = *m_target, password, anyway](Progress &watched) {
            return work::finishSymphony(file, target, password, anyway, watched);
        },
        [](const work::SymphonyFinished &done) {
            auto sentence = tr("%1 owners were promoted, %2 members removed, the account left %3 rooms, %4 rooms were "
                               "deactivated, %5 "
                               "users disabled.")
                                .arg(countText(done.promoted), countText(done.members), countText(done.removed),
                                     countText(done.deactivated), countText(done.disabled));
            for (const std::string &problem : done.problems)
                sentence += u'\n' + toText(problem);
            return std::pair(sentence, done.problems.empty());
        });
}

bool PushController::writeReport(const Path &out, const Path &key, const crypto::Secret &password)
{
    if (m_folder.empty() || !m_reads.file())
        return false;
    return run(
        tr("Final report"),
        [file = *m_reads.file(), folder = m_folder, out, key,
         password](Progress &watched) -> Result<work::SymphonyStatement> {
            const auto identity = keyOf(key, password);
            if (!identity)
                return std::unexpected(identity.error());
            return work::writeSymphonyStatement(file, folder, out, *identity, watched);
        },
        [out](const work::SymphonyStatement &report) {
            const auto sentence =
                tr("The report is in %1: %2 imported, %3 failed, %4 left. %5")
                    .arg(toText(pathText(out)), countText(report.imported), countText(report.failed),
                         countText(report.left), report.balanced ? tr("It balances.") : tr("It does NOT balance."));
            return std::pair(sentence, report.balanced);
        });
}

std::int64_t PushController::count(SymphonyState state) const
{
    const auto found = m_counts.states.find(state);
    return found == m_counts.states.end() ? 0 : found->second;
}

std::int64_t PushController::left() const
{
    return count(SymphonyState::NotSent) + count(SymphonyState::Unknown);
}

Result<PushController::Ledger> PushController::readLedger(const store::CaseReader &reader)
{
    auto counts = store::countSymphony(reader);
    if (!counts)
        return std::unexpected(counts.error());
    Ledger ledger{.counts = std::move(*counts), .messages = {}};
    for (const auto state : {SymphonyState::Failed, SymphonyState::Unknown}) {
        const Status read = store::forEachSymphonyMessage(reader, state, [&](const store::SymphonyMessage &message) {
            ledger.messages.push_back(message);
            return ledger.messages.size() < FailedMessageModel::most;
        });
        if (!read)
            return std::unexpected(read.error());
        if (ledger.messages.size() >= FailedMessageModel::most)
            break;
    }
    return ledger;
}

void PushController::reload()
{
    if (!m_reads.file())
        return;
    m_reads.read(this, &PushController::readLedger, [this, generation = m_generation](Result<Ledger> answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_counts = std::move(answer->counts);
        m_failures.show(m_counts.failures);
        m_messages.show(std::move(answer->messages));
        Q_EMIT changed();
    });
}

void PushController::clear()
{
    ++m_generation;
    m_folder.clear();
    m_targetFile.clear();
    m_target.reset();
    m_targetError.reset();
    m_pushed.reset();
    m_counts = {};
    m_failures.show({});
    m_messages.show({});
    Q_EMIT changed();
}

} // namespace casebook::ui
