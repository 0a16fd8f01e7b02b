// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/casewrites.h"

#include "core/jobs/job.h"

namespace casebook::ui {

namespace {

constexpr auto tryAgain = std::chrono::milliseconds(400);

Status writeTo(const Path &file, const CaseWrites::Write &write)
{
    auto opened = store::CaseFile::open(file);
    if (!opened)
        return std::unexpected(opened.error());
    return write(*opened);
}

bool isTaken(const Status &outcome)
{
    return !outcome && outcome.error().code == Error::Code::Conflict;
}

} // namespace

CaseWrites::CaseWrites(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    m_again.setInterval(tryAgain);
    connect(&m_again, &QTimer::timeout, this, &CaseWrites::next);
}

CaseWrites::~CaseWrites()
{
    flush();
}

void CaseWrites::setFile(std::optional<Path> file)
{
    if (file == m_file)
        return;
    flush();
    m_file = std::move(file);
}

void CaseWrites::write(Write write, Done done)
{
    if (!m_file)
        return;
    m_waiting.push_back({std::move(write), std::move(done)});
    if (!m_running && !m_again.isActive())
        next();
}

void CaseWrites::flush()
{
    ++m_generation;
    m_again.stop();
    if (std::exchange(m_running, false))
        m_pool.waitForDone(); // the one under way has been written, and says so to nobody
    else if (!m_waiting.empty())
        m_waiting.front().done(writeTo(*m_file, m_waiting.front().write));
    if (!m_waiting.empty())
        m_waiting.pop_front();
    for (const auto &one : std::exchange(m_waiting, {}))
        one.done(writeTo(*m_file, one.write));
}

void CaseWrites::next()
{
    if (m_waiting.empty()) {
        Q_EMIT idle();
        return;
    }
    m_running = true;
    jobs::deliver(jobs::runJob(m_pool, [file = *m_file,
                                        write = m_waiting.front().write](Progress &) { return writeTo(file, write); }),
                  this, [this, generation = m_generation](const Status &outcome) {
                      if (generation == m_generation)
                          accept(outcome);
                  });
}

void CaseWrites::accept(const Status &outcome)
{
    m_running = false;
    if (isTaken(outcome)) {
        m_again.start();
        return;
    }
    const auto written = std::move(m_waiting.front());
    m_waiting.pop_front();
    written.done(outcome);
    next();
}

} // namespace casebook::ui
