// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/jobs/handover.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace casebook::jobs {

/// How far a job is, as last reported.
struct ProgressState
{
    std::uint64_t done = 0;
    std::uint64_t total = 0; ///< 0 = not known yet.
    std::uint64_t items = 0;
    std::string what;
};

/// The progress of one job: written by the working threads, polled by the window. Thread-safe.
class JobProgress final : public Progress
{
public:
    void report(std::uint64_t done, std::uint64_t total, std::uint64_t items, std::string_view what) override;
    bool stopRequested() const override { return m_stop.load(std::memory_order_relaxed); }

    /// The work ends soon with Error::Code::Cancelled.
    void requestStop() { m_stop.store(true, std::memory_order_relaxed); }

    ProgressState state() const;

private:
    std::atomic<bool> m_stop{false};
    std::atomic<std::uint64_t> m_done{0};
    std::atomic<std::uint64_t> m_total{0};
    std::atomic<std::uint64_t> m_items{0};
    mutable std::mutex m_mutex;
    std::string m_what;
};

/// Rates and the time left, from progress polled now and then. Looks back a few seconds, so that the figures follow
/// the work and yet do not dance.
class RateMeter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    void sample(const ProgressState &state, Time now);

    double unitsPerSecond() const { return m_units; }
    double itemsPerSecond() const { return m_items; }
    /// Nothing while the total or the rate is unknown.
    std::optional<std::chrono::seconds> left() const;

private:
    struct Sample
    {
        Time at;
        std::uint64_t done = 0;
        std::uint64_t items = 0;
    };
    std::deque<Sample> m_samples;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    double m_units = 0;
    double m_items = 0;
};

/// The progress that the work sees: that of the job, which also stops when nobody waits for the answer any more.
template <typename Outcome> class WatchedProgress final : public Progress
{
public:
    WatchedProgress(JobProgress &progress, const QPromise<Outcome> &promise) : m_progress(progress), m_promise(promise)
    {
    }

    void report(std::uint64_t done, std::uint64_t total, std::uint64_t items, std::string_view what) override
    {
        m_progress.report(done, total, items, what);
    }
    bool stopRequested() const override { return m_progress.stopRequested() || m_promise.isCanceled(); }

private:
    JobProgress &m_progress;
    const QPromise<Outcome> &m_promise;
};

/// A job on its way to a thread of a pool, and there. The pool deletes it.
template <typename Outcome, typename Work> class QueuedJob final : public QRunnable
{
public:
    QueuedJob(std::shared_ptr<JobProgress> progress, Work work)
        : m_progress(std::move(progress)), m_work(std::move(work))
    {
        m_promise.start();
    }

    QFuture<Outcome> future() const { return m_promise.future(); }

    void run() override
    {
        takeOver(this);
        if (!m_promise.isCanceled()) {
            WatchedProgress<Outcome> watched(*m_progress, m_promise);
            try {
                m_promise.addResult(m_work(watched));
            } catch (const std::exception &thrown) {
                m_promise.addResult(
                    Outcome(failure(Error::Code::Internal, "Casebook", std::string("unexpected: ") + thrown.what(),
                                    "Close the case, open it again, and report this")));
            }
        }
        m_promise.finish();
    }

private:
    QPromise<Outcome> m_promise;
    std::shared_ptr<JobProgress> m_progress;
    Work m_work;
};

/// Runs `Result<T> work(Progress &)` on the pool. Cancelling the future asks the work to stop; a job that is
/// cancelled before it starts never runs. What the work captures may die on the pool's thread. Exceptions of others
/// end here as Error::Code::Internal.
template <typename Work> auto runJob(QThreadPool &pool, std::shared_ptr<JobProgress> progress, Work work)
{
    using Outcome = std::invoke_result_t<Work &, Progress &>;
    auto job = std::make_unique<QueuedJob<Outcome, Work>>(std::move(progress), std::move(work));
    auto future = job->future();
    handOver(job.get());
    pool.start(job.release());
    return future;
}

/// The same for work whose progress nobody watches.
template <typename Work> auto runJob(QThreadPool &pool, Work work)
{
    return runJob(pool, std::make_shared<JobProgress>(), std::move(work));
}

/// Hands the outcome to `done` on the thread of `context`. When `context` dies first, the job is cancelled and nobody
/// is called; a cancelled job has no outcome, and calls nobody either. One that is finished is never cancelled: the
/// thread of the pool may still be about to run what follows on the future, which would then be skipped.
template <typename T, typename Done> void deliver(QFuture<T> future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QObject::destroyed, [future]() mutable {
        if (!future.isFinished())
            future.cancel();
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        auto finished = watcher->future();
        if (finished.resultCount() > 0)
            done(finished.result());
    });
    watcher->setFuture(future);
}

} // namespace casebook::jobs
