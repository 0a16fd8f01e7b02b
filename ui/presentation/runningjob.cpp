// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/runningjob.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <chrono>

namespace casebook::ui {

namespace {

constexpr auto pollEvery = std::chrono::milliseconds(150);

int permilleOf(const jobs::ProgressState &state)
{
    if (state.total == 0)
        return -1;
    const auto part = static_cast<double>(qMin(state.done, state.total)) / static_cast<double>(state.total);
    return static_cast<int>(part * 1000);
}

} // namespace

RunningJob::RunningJob(Unit unit, QObject *parent) : QObject(parent), m_unit(unit)
{
    m_timer.setInterval(pollEvery);
    connect(&m_timer, &QTimer::timeout, this, &RunningJob::poll);
}

std::shared_ptr<jobs::JobProgress> RunningJob::begin(const QString &title)
{
    m_progress = std::make_shared<jobs::JobProgress>();
    m_rate = {};
    m_status = {};
    m_status.title = title;
    m_timer.start();
    Q_EMIT started();
    poll();
    return m_progress;
}

void RunningJob::end()
{
    m_timer.stop();
    m_progress.reset();
    Q_EMIT ended();
}

void RunningJob::stop()
{
    if (!m_progress)
        return;
    m_progress->requestStop();
    m_status.stopping = true;
    poll();
}

void RunningJob::poll()
{
    const auto state = m_progress->state();
    m_rate.sample(state, std::chrono::steady_clock::now());
    m_status.permille = permilleOf(state);
    m_status.what = toText(state.what);

    QStringList figures;
    if (m_status.permille >= 0)
        figures += tr("%1 %").arg(m_status.permille / 10);
    const auto rate = static_cast<std::int64_t>(m_rate.itemsPerSecond());
    if (rate > 0)
        figures += tr("%1 events/s").arg(countText(rate >= 1000 ? rate / 1000 * 1000 : rate));
    const auto bytes = static_cast<std::uint64_t>(m_rate.unitsPerSecond());
    if (bytes > 0 && m_unit == Unit::Bytes)
        figures += tr("%1/s").arg(bytesText(bytes));
    if (m_status.stopping)
        figures += tr("stopping…");
    else if (const auto left = m_rate.left())
        figures += tr("%1 left").arg(durationText(*left));
    m_status.figures = figures.join(QStringLiteral(" · "));
    Q_EMIT changed();
}

} // namespace casebook::ui
