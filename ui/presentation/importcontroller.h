// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/import.h"
#include "ui/presentation/runningjob.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace casebook::ui {

/// Imports archives into a case in the background.
class ImportController : public QObject
{
    Q_OBJECT

public:
    /// Borrows the pool that long work runs on.
    explicit ImportController(QThreadPool &pool, QObject *parent = nullptr);

    /// One import at a time; false while another one runs. Ends with finished() or failed().
    bool start(work::ImportRequest request);
    void stop() { m_job.stop(); }

    bool running() const { return m_job.active(); }
    RunningJob &job() { return m_job; }

    /// What the last import found; none before the first, and after one that failed.
    const std::optional<work::ImportReport> &report() const { return m_report; }
    const std::vector<Path> &paths() const { return m_paths; }
    void forget();

    /// How the last import ended, in one sentence. A success that is not complete is not called one.
    QString verdict() const;

Q_SIGNALS:
    void started();
    void finished();
    void failed(const casebook::Error &error);

private:
    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Bytes};
    std::vector<Path> m_paths;
    std::optional<work::ImportReport> m_report;
};

} // namespace casebook::ui
