// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/smtppool.h"

#include <algorithm>
#include <utility>

namespace casebook::mail {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr int mailsPerConnection = 500; // servers end long connections; it is kinder to do it ourselves

} // namespace

SmtpPool::SmtpPool(const SmtpTarget &target, const crypto::Secret &password, const Progress &progress)
    : m_target(target)
    , m_password(password)
    , m_progress(progress)
    , m_connect(socketConnector(target, [&progress] { return progress.stopRequested(); }))
{
}

SmtpPool::~SmtpPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_hasWork.notify_all();
}

Result<std::uint64_t> SmtpPool::probe()
{
    SmtpClient client(m_target, m_password, m_connect);
    if (Status ready = client.open(); !ready)
        return std::unexpected(ready.error());
    const std::uint64_t largest = client.largestMail();
    client.close();
    return largest;
}

Status SmtpPool::deliver(std::span<const SmtpMail> mails, std::vector<std::vector<SmtpOutcome>> &outcomes)
{
    outcomes.assign(mails.size(), {});
    std::unique_lock lock(m_mutex);
    m_mails = mails;
    m_outcomes = &outcomes;
    m_next = 0;
    m_unreachable.reset();
    const auto wanted = std::min(static_cast<std::size_t>(m_target.connections), mails.size());
    while (m_threads.size() < wanted)
        m_threads.emplace_back([this] { work(); });
    m_hasWork.notify_all();
    m_isDone.wait(lock, [this] { return m_open == 0 && (m_next == m_mails.size() || m_fatal); });
    m_mails = {};
    if (m_fatal)
        return std::unexpected(*m_fatal);
    return {};
}

void SmtpPool::work()
{
    SmtpClient client(m_target, m_password, m_connect);
    int sent = 0;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_hasWork.wait(lock, [this] { return m_over || (m_next < m_mails.size() && !m_fatal); });
        if (m_over)
            break;
        const std::size_t index = m_next++;
        ++m_open;
        lock.unlock();
        if (++sent % mailsPerConnection == 0)
            client.close();
        offer(client, m_mails[index], (*m_outcomes)[index]);
        lock.lock();
        if (--m_open == 0)
            m_isDone.notify_all();
    }
    lock.unlock();
    client.close();
}

// The outcomes are this thread's alone.
void SmtpPool::offer(SmtpClient &client, const SmtpMail &mail, std::vector<SmtpOutcome> &outcomes)
{
    awaitTurn();
    std::optional<Error> error;
    {
        const std::lock_guard lock(m_mutex);
        error = m_fatal ? m_fatal : client.isOpen() ? std::nullopt : m_unreachable;
    }
    if (!error) {
        auto fates = client.send(mail);
        if (fates) {
            outcomes = std::move(*fates);
            return;
        }
        error = fates.error();
    }
    outcomes.assign(mail.recipients.size(), {SmtpFate::Deferred, error->reason});
    const std::lock_guard lock(m_mutex);
    if (error->code == Error::Code::Io)
        m_unreachable = error;
    else if (!m_fatal)
        m_fatal = error;
    m_isDone.notify_all();
}

void SmtpPool::awaitTurn()
{
    if (m_target.perMinute <= 0)
        return;
    std::unique_lock lock(m_mutex);
    const auto now = steady_clock::now();
    const auto turn = std::max(m_turn, now);
    m_turn = turn + std::chrono::duration_cast<steady_clock::duration>(std::chrono::minutes(1)) / m_target.perMinute;
    while (steady_clock::now() < turn && !m_over && !m_progress.stopRequested()) {
        constexpr milliseconds slice(200);
        m_hasWork.wait_until(lock, std::min(turn, steady_clock::now() + slice));
    }
}

} // namespace casebook::mail
