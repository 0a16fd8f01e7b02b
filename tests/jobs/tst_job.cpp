// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/job.h"

#include <QSemaphore>
#include <QTest>

#include <memory>
#include <stdexcept>

using namespace casebook;
using namespace casebook::jobs;
using namespace std::chrono_literals;

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutcomeIsDeliveredOnTheThreadOfItsContext();
    void anErrorIsAnOutcomeToo();
    void whoDiesFirstIsNotCalledAndStopsTheJob();
    void whoHadTheAnswerDoesNotCancelTheJob();
    void aCancelledJobThatHasNotStartedNeverRuns();
    void askedToStopTheWorkAnswersCancelled();
    void exceptionsOfOthersBecomeInternalErrors();
    void progressIsSeenWhileTheWorkRuns();
    void theRateFollowsTheLastSeconds();
    void timeLeftIsKnownOnlyWhenTheTotalIs();
};

void TestJob::anOutcomeIsDeliveredOnTheThreadOfItsContext()
{
    QThreadPool pool;
    QObject context;
    QThread *worked = nullptr;
    QThread *delivered = nullptr;
    std::optional<int> value;
    deliver(runJob(pool,
                   [&worked](Progress &) -> Result<int> {
                       worked = QThread::currentThread();
                       return 42;
                   }),
            &context, [&](const Result<int> &outcome) {
                delivered = QThread::currentThread();
                value = outcome.value_or(-1);
            });
    QVERIFY(!value); // never at once, even if the job was quick
    QTRY_COMPARE(value, std::optional(42));
    QVERIFY(worked != thread());
    QCOMPARE(delivered, thread());
}

void TestJob::anErrorIsAnOutcomeToo()
{
    QThreadPool pool;
    QObject context;
    std::optional<Error> error;
    deliver(runJob(pool, [](Progress &) -> Result<int> { return failure(Error::Code::DiskFull, "a", "b"); }), &context,
            [&](const Result<int> &outcome) { error = outcome.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, Error::Code::DiskFull);
}

void TestJob::whoDiesFirstIsNotCalledAndStopsTheJob()
{
    QThreadPool pool;
    QSemaphore started;
    std::atomic<bool> stopSeen = false;
    bool called = false;
    auto context = std::make_unique<QObject>();
    deliver(runJob(pool,
                   [&](Progress &progress) -> Result<int> {
                       started.release();
                       while (!progress.stopRequested())
                           QThread::yieldCurrentThread();
                       stopSeen = true;
                       return 1;
                   }),
            context.get(), [&](const Result<int> &) { called = true; });
    started.acquire();
    context.reset();
    QVERIFY(pool.waitForDone(10'000));
    QCoreApplication::processEvents();
    QVERIFY(stopSeen);
    QVERIFY(!called);
}

/// Else what others attached to the same job is skipped when the answer comes before their turn on the pool's thread.
void TestJob::whoHadTheAnswerDoesNotCancelTheJob()
{
    QThreadPool pool;
    QObject context;
    auto future = runJob(pool, [](Progress &) -> Result<int> { return 7; });
    int delivered = 0;
    deliver(future, &context, [&](const Result<int> &outcome) { delivered = outcome.value_or(0); });
    QTRY_COMPARE(delivered, 7);
    QTRY_VERIFY(context.children().isEmpty()); // the one who waited is gone
    QVERIFY(!future.isCanceled());
    QCOMPARE(future.then(QtFuture::Launch::Sync, [](const Result<int> &outcome) { return *outcome + 1; }).result(), 8);
}

void TestJob::aCancelledJobThatHasNotStartedNeverRuns()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QSemaphore gate;
    auto first = runJob(pool, [&](Progress &) -> Result<int> {
        gate.acquire();
        return 1;
    });
    std::atomic<bool> ran = false;
    auto second = runJob(pool, [&](Progress &) -> Result<int> {
        ran = true;
        return 2;
    });
    second.cancel();
    gate.release();
    QVERIFY(pool.waitForDone(10'000));
    QCOMPARE(first.result().value(), 1);
    QVERIFY(!ran);
    QCOMPARE(second.resultCount(), 0);
}

void TestJob::askedToStopTheWorkAnswersCancelled()
{
    QThreadPool pool;
    auto progress = std::make_shared<JobProgress>();
    auto future = runJob(pool, progress, [](Progress &watched) -> Result<int> {
        while (!watched.stopRequested())
            QThread::yieldCurrentThread();
        return failure(Error::Code::Cancelled, "import", "stopped");
    });
    progress->requestStop();
    QVERIFY(pool.waitForDone(10'000));
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(future.result().error().code, Error::Code::Cancelled);
}

void TestJob::exceptionsOfOthersBecomeInternalErrors()
{
    QThreadPool pool;
    auto future = runJob(pool, [](Progress &) -> Result<int> { throw std::runtime_error("from elsewhere"); });
    QVERIFY(pool.waitForDone(10'000));
    const auto outcome = future.result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Internal);
    QVERIFY(outcome.error().reason.contains("from elsewhere"));
}

void TestJob::progressIsSeenWhileTheWorkRuns()
{
    QThreadPool pool;
    auto progress = std::make_shared<JobProgress>();
    QSemaphore reported;
    QSemaphore gate;
    auto future = runJob(pool, progress, [&](Progress &watched) -> Result<int> {
        watched.report(3, 10, 7, "ucb1.IMArchive");
        reported.release();
        gate.acquire();
        return 0;
    });
    reported.acquire();
    const auto state = progress->state();
    gate.release();
    QCOMPARE(state.done, std::uint64_t{3});
    QCOMPARE(state.total, std::uint64_t{10});
    QCOMPARE(state.items, std::uint64_t{7});
    QCOMPARE(state.what, std::string("ucb1.IMArchive"));
    QVERIFY(pool.waitForDone(10'000));
}

void TestJob::theRateFollowsTheLastSeconds()
{
    RateMeter meter;
    const RateMeter::Time start{};
    meter.sample({0, 10'000, 0, {}}, start);
    meter.sample({1'000, 10'000, 10, {}}, start + 1s);
    QCOMPARE(meter.unitsPerSecond(), 1'000.0);
    QCOMPARE(meter.itemsPerSecond(), 10.0);
    for (unsigned second = 2; second <= 20; ++second) // ten times slower from here
        meter.sample({1'000 + (second - 1) * 100, 10'000, 10 + second, {}}, start + std::chrono::seconds(second));
    QCOMPARE(meter.unitsPerSecond(), 100.0);
}

void TestJob::timeLeftIsKnownOnlyWhenTheTotalIs()
{
    RateMeter meter;
    const RateMeter::Time start{};
    meter.sample({0, 0, 0, {}}, start);
    meter.sample({500, 0, 0, {}}, start + 1s);
    QVERIFY(!meter.left());
    meter.sample({1'000, 4'000, 0, {}}, start + 2s);
    QCOMPARE(meter.left(), std::optional(6s));
    meter.sample({4'000, 4'000, 0, {}}, start + 3s);
    QVERIFY(!meter.left());
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
