// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/verifycontroller.h"

#include "core/base/qtext.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/wording.h"

namespace casebook::ui {

namespace {

bool whole(const exports::Verdict &verdict)
{
    return verdict.intact.value_or(false) && verdict.complete.value_or(false);
}

} // namespace

VerifyController::VerifyController(CaseReads &reads, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reads(reads), m_pool(pool)
{
}

bool VerifyController::start()
{
    if (running() || !m_reads.file())
        return false;
    clear();
    const auto generation = m_generation;
    auto progress = m_job.begin(tr("Verify"));
    jobs::deliver(jobs::runJob(m_pool, progress,
                               [file = *m_reads.file()](Progress &watched) { return work::verify(file, watched); }),
                  this, [this, generation](Result<work::Verification> answer) {
                      m_job.end();
                      if (generation != m_generation)
                          return;
                      if (answer)
                          m_result = std::move(*answer);
                      else if (answer.error().code != Error::Code::Cancelled)
                          m_error = answer.error();
                      Q_EMIT changed();
                  });
    Q_EMIT changed();
    return true;
}

void VerifyController::clear()
{
    ++m_generation;
    m_result.reset();
    m_error.reset();
    Q_EMIT changed();
}

bool VerifyController::clean() const
{
    return m_result && whole(m_result->verdict) && m_result->sources.empty();
}

QString VerifyController::verdict() const
{
    if (m_error)
        return errorText(*m_error).headline;
    if (!m_result)
        return {};
    if (!whole(m_result->verdict))
        return tr("The case is not what its sources gave.");
    const QString records = countText(static_cast<std::int64_t>(m_result->verdict.checked));
    if (!m_result->sources.empty())
        return tr("The case is whole: %1 records checked. Some original files changed since.").arg(records);
    return tr("The case is whole, and the originals are unchanged: %1 records checked.").arg(records);
}

QStringList VerifyController::findings() const
{
    QStringList sentences;
    if (m_error)
        sentences += errorText(*m_error).detail;
    if (!m_result)
        return sentences;
    for (const std::string &problem : m_result->verdict.problems)
        sentences += toQString(problem);
    for (const work::ChangedSource &source : m_result->sources) {
        const QString path = toQString(source.path);
        switch (source.state) {
        case work::ChangedSource::State::Changed: sentences += tr("Changed since it was read: %1").arg(path); break;
        case work::ChangedSource::State::Vanished: sentences += tr("No longer there: %1").arg(path); break;
        case work::ChangedSource::State::Appeared:
            sentences += tr("There now, and not in the case: %1").arg(path);
            break;
        case work::ChangedSource::State::Unreadable: sentences += tr("Cannot be read any more: %1").arg(path); break;
        }
    }
    return sentences;
}

} // namespace casebook::ui
