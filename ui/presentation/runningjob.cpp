// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/runningjob.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <chrono>

namespace casebook::ui {

namespace {

constexpr auto pollEvery = std::chrono::milliseconds(150);
constexpr double secondsPerHour = 3600;
constexpr double longestWait = 360'000; ///< Seconds: whoever waits longer wants no figure.

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
    m_running.start();
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
    m_perSecond = static_cast<double>(state.items) / (static_cast<double>(qMax(qint64{1}, m_running.elapsed())) / 1000);
    m_status.permille = permilleOf(state);
    m_status.what = toText(state.what);

    QStringList figures;
    if (m_status.permille >= 0)
        figures += tr("%1 %").arg(m_status.permille / 10);
    if (const auto rate = rateText(); !rate.isEmpty())
        figures += rate;
    const auto bytes = static_cast<std::uint64_t>(m_rate.unitsPerSecond());
    if (bytes > 0 && m_unit == Unit::Bytes)
        figures += tr("%1/s").arg(bytesText(bytes));
    if (m_status.stopping)
        figures += tr("stopping…");
    else if (const auto time = left(state))
        figures += tr("%1 left").arg(durationText(*time));
    m_status.figures = figures.join(QStringLiteral(" · "));
    Q_EMIT changed();
}

QString RunningJob::rateText() const
{
    const bool hourly = m_unit == Unit::Messages;
    const auto rate = static_cast<std::int64_t>(hourly ? m_perSecond * secondsPerHour : m_rate.itemsPerSecond());
    if (rate <= 0)
        return {};
    const auto shown = countText(rate >= 1000 ? rate / 1000 * 1000 : rate);
    return hourly ? tr("%1 messages/h").arg(shown) : tr("%1 events/s").arg(shown);
}

std::optional<std::chrono::seconds> RunningJob::left(const jobs::ProgressState &state) const
{
    if (m_unit != Unit::Messages)
        return m_rate.left();
    if (m_perSecond <= 0 || state.done >= state.total)
        return std::nullopt;
    const double seconds = static_cast<double>(state.total - state.done) / m_perSecond;
    return std::chrono::seconds(static_cast<std::int64_t>(qMin(seconds, longestWait) + 0.5));
}

} // namespace casebook::ui
