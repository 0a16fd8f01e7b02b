// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/jobs/job.h"
#include "core/store/casereader.h"

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <utility>

namespace casebook::ui {

/// Reads the open case off the window's thread: every question runs as a job with a CaseReader of its own.
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

    /// `ask` is `Result<T>(const store::CaseReader &)` and runs on the pool.
    template <typename Ask> auto read(Ask ask)
    {
        using Outcome = std::invoke_result_t<Ask &, const store::CaseReader &>;
        Q_ASSERT(m_file);
        auto future = jobs::runJob(m_pool, [file = *m_file, ask = std::move(ask)](Progress &) mutable -> Outcome {
            auto reader = store::CaseReader::open(file);
            if (!reader)
                return std::unexpected(reader.error());
            return ask(*reader);
        });
        watch(future);
        return future;
    }

    /// The same, and hands the answer to `done` on the thread of `context`, unless another case was opened meanwhile.
    template <typename Ask, typename Done> void read(QObject *context, Ask ask, Done done)
    {
        jobs::deliver(read(std::move(ask)), context,
                      [this, generation = m_generation, done = std::move(done)](auto answer) mutable {
                          if (generation == m_generation)
                              done(std::move(answer));
                      });
    }

Q_SIGNALS:
    /// Nothing is under way any more.
    void idle();

private:
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
    std::optional<Path> m_file;
    quint64 m_generation = 0;
    int m_pending = 0;
};

} // namespace casebook::ui
