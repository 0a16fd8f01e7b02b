// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/path.h"
#include "ui/presentation/runningjob.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace casebook::ui {

/// Brings the index of the open case up to date behind the person's back. Searches are complete without it, only
/// slower, so nobody needs to wait for it.
class IndexController : public QObject
{
    Q_OBJECT

public:
    /// Borrows the pool; it must outlive this object.
    explicit IndexController(QThreadPool &pool, QObject *parent = nullptr);

    void update(const Path &caseFile);
    bool running() const { return m_job.active(); }
    RunningJob &job() { return m_job; }
    void stop() { m_job.stop(); }
    /// Only one may write to a case: stops, and calls `next` as soon as the case is free, perhaps at once.
    void giveWay(std::function<void()> next);

Q_SIGNALS:
    void finished();
    void failed(const casebook::Error &error);

private:
    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Events};
    std::vector<std::function<void()>> m_waiting;
};

} // namespace casebook::ui
