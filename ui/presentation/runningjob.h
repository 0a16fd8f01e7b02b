// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/job.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace casebook::ui {

/// What the job bar shows.
struct JobStatus
{
    QString title;     ///< `Import harbour-2017`
    int permille = -1; ///< -1 = not known yet.
    QString figures;   ///< `62 % · 214,000 events/s · 0:41 left`
    QString what;      ///< The thing in hand, for instance a file.
    bool stopping = false;
};

/// One long job as the window sees it: polls its progress on a timer and says it in words.
class RunningJob : public QObject
{
    Q_OBJECT

public:
    /// What the units of the progress are.
    enum class Unit {
        Bytes,
        Events,
        Messages, ///< Sent in large batches: the rate is that of the whole run, by the hour.
    };

    explicit RunningJob(Unit unit, QObject *parent = nullptr);

    /// Starts watching; hand the progress to the work.
    std::shared_ptr<jobs::JobProgress> begin(const QString &title);
    void end();
    /// Asks the work to stop; it ends soon with Error::Code::Cancelled.
    void stop();

    bool active() const { return m_progress != nullptr; }
    const JobStatus &status() const { return m_status; }

Q_SIGNALS:
    void started();
    void changed();
    void ended();

private:
    void poll();

    const Unit m_unit;
    QTimer m_timer;
    std::shared_ptr<jobs::JobProgress> m_progress;
    QString rateText() const;
    std::optional<std::chrono::seconds> left(const jobs::ProgressState &state) const;

    jobs::RateMeter m_rate;
    QElapsedTimer m_running;
    double m_perSecond = 0; ///< Messages, since the start.
    JobStatus m_status;
};

} // namespace casebook::ui
