// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/jobs/job.h"
#include "core/store/casereader.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace casebook::ui {

/// The readers of one case that nobody uses just now, so that a question need not open the file again. Thread-safe.
class ReaderShelf
{
public:
    explicit ReaderShelf(Path file) : m_file(std::move(file)) {}

    Result<store::CaseReader> take();
    void putBack(store::CaseReader reader);

private:
    const Path m_file;
    std::mutex m_mutex;
    std::vector<store::CaseReader> m_idle;
};

/// Reads the open case off the window's thread: every question runs as a job with a CaseReader that nobody else uses
/// meanwhile.
///
/// Answers that belong to a case which was closed or left since are dropped, as are those whose context died.
class CaseReads : public QObject
{
    Q_OBJECT

public:
    /// Borrows the pool; it must outlive this object and be waited for before it dies.
    explicit CaseReads(QThreadPool &pool, QObject *parent = nullptr);

    /// From now on questions go to this case (none: nobody may ask).
    void setFile(std::optional<Path> file);
    const std::optional<Path> &file() const { return m_file; }
    QThreadPool &pool() { return m_pool; }

    /// Questions that are not answered yet.
    int pending() const { return m_pending; }

    /// `ask` is `Result<T>(const store::CaseReader &)`, or takes a `Progress &` as well, which tells it to stop when
    /// the future is cancelled. It runs on the pool.
    template <typename Ask> auto read(Ask ask) { return start(m_pool, std::move(ask)); }

    /// The same for figures over the whole case that a person can go on without: one after the other and with low
    /// priority, so that nothing that somebody waits for stands behind them.
    template <typename Ask> auto readBehind(Ask ask) { return start(m_behind, std::move(ask)); }

    /// The same, and hands the answer to `done` on the thread of `context`, unless another case was opened meanwhile.
    template <typename Ask, typename Done> void read(QObject *context, Ask ask, Done done)
    {
        hand(read(std::move(ask)), context, std::move(done));
    }
    template <typename Ask, typename Done> void readBehind(QObject *context, Ask ask, Done done)
    {
        hand(readBehind(std::move(ask)), context, std::move(done));
    }

Q_SIGNALS:
    /// Nothing is under way any more.
    void idle();

private:
    template <typename Ask> auto start(QThreadPool &pool, Ask ask)
    {
        Q_ASSERT(m_shelf);
        auto work = [shelf = m_shelf, ask = std::move(ask)](Progress &progress) mutable {
            using Outcome = decltype(askWith(ask, std::declval<const store::CaseReader &>(), progress));
            auto reader = shelf->take();
            if (!reader)
                return Outcome(std::unexpected(reader.error()));
            Outcome answer = askWith(ask, *reader, progress);
            shelf->putBack(std::move(*reader));
            return answer;
        };
        auto future = jobs::runJob(pool, std::move(work));
        watch(future);
        return future;
    }

    template <typename Answer, typename Done> void hand(QFuture<Answer> future, QObject *context, Done done)
    {
        jobs::deliver(std::move(future), context,
                      [this, generation = m_generation, done = std::move(done)](auto answer) mutable {
                          if (generation == m_generation)
                              done(std::move(answer));
                      });
    }

    template <typename Ask> static auto askWith(Ask &ask, const store::CaseReader &reader, Progress &progress)
    {
        if constexpr (std::is_invocable_v<Ask &, const store::CaseReader &, Progress &>)
            return ask(reader, progress);
        else
            return ask(reader);
    }

    template <typename T> void watch(QFuture<T> future)
    {
        ++m_pending;
        auto *watcher = new QFutureWatcher<T>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            answered();
        });
        watcher->setFuture(future);
    }
    void answered();

    QThreadPool &m_pool;
    QThreadPool m_behind;
    std::optional<Path> m_file;
    std::shared_ptr<ReaderShelf> m_shelf;
    quint64 m_generation = 0;
    int m_pending = 0;
};

} // namespace casebook::ui
