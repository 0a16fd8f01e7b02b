// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/verify.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/runningjob.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <optional>

namespace casebook::ui {

/// Checks the open case against its own raw bytes and against the original files (work::verify()).
class VerifyController : public QObject
{
    Q_OBJECT

public:
    VerifyController(CaseReads &reads, QThreadPool &pool, QObject *parent = nullptr);

    /// Ends with changed(); false when it runs already or no case is open.
    bool start();
    void stop() { m_job.stop(); }
    bool running() const { return m_job.active(); }
    RunningJob &job() { return m_job; }

    /// A case was opened or closed: what was found before says nothing about it.
    void clear();

    const std::optional<work::Verification> &result() const { return m_result; }
    const std::optional<Error> &error() const { return m_error; }
    /// The case is whole, and the originals, too, are what they were.
    bool clean() const;
    /// One sentence; empty before the first check.
    QString verdict() const;
    /// Problems and changed originals, one sentence each.
    QStringList findings() const;

Q_SIGNALS:
    void changed();

private:
    CaseReads &m_reads;
    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Bytes};
    std::optional<work::Verification> m_result;
    std::optional<Error> m_error;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
