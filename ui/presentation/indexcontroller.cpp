// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/indexcontroller.h"

#include "core/work/index.h"

#include <utility>

namespace casebook::ui {

namespace {

/// Nothing when there is nothing to do, so that a case on a read-only medium stays as it is.
Result<store::SearchState> bringUpToDate(const Path &file, Progress &progress)
{
    const auto reader = store::CaseReader::open(file);
    if (!reader)
        return std::unexpected(reader.error());
    auto state = reader->searchState();
    if (!state || state->pending == 0)
        return state;
    return work::buildIndex(file, progress);
}

/// Stopped, or somebody else writes to the case: the index is made another time, and searches are complete all the
/// same.
bool isNoFault(const Error &error)
{
    return error.code == Error::Code::Cancelled || error.code == Error::Code::Conflict;
}

} // namespace

IndexController::IndexController(QThreadPool &pool, QObject *parent) : QObject(parent), m_pool(pool) {}

void IndexController::update(const Path &caseFile)
{
    if (running())
        return;
    auto progress = m_job.begin(tr("Search index"));
    jobs::deliver(
        jobs::runJob(m_pool, progress, [caseFile](Progress &watched) { return bringUpToDate(caseFile, watched); }),
        this, [this](const Result<store::SearchState> &answer) {
            m_job.end();
            const auto waiting = std::exchange(m_waiting, {});
            if (!answer && !isNoFault(answer.error()))
                Q_EMIT failed(answer.error());
            else if (answer)
                Q_EMIT finished();
            for (const auto &next : waiting)
                next();
        });
}

void IndexController::giveWay(std::function<void()> next)
{
    if (!running()) {
        next();
        return;
    }
    m_waiting.push_back(std::move(next));
    stop();
}

} // namespace casebook::ui
