// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/mail/smtpclient.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace casebook::mail {

/// Delivers mails over several connections, each with a thread of its own.
class SmtpPool
{
public:
    /// What is refused where, and how. Both outlive this object.
    SmtpPool(const SmtpTarget &target, const crypto::Secret &password, const Progress &progress);
    ~SmtpPool();
    SmtpPool(const SmtpPool &) = delete;
    SmtpPool &operator=(const SmtpPool &) = delete;

    /// Whether the server can be reached and takes user and password, and what it takes at most, in bytes; 0: it does
    /// not say. Errors as SmtpClient::open().
    Result<std::uint64_t> probe();

    /// Offers each mail once; returns when all have their outcomes. An error that no further try can help is the error,
    /// and so is a stop; the outcomes are right as far as they go.
    Status deliver(std::span<const SmtpMail> mails, std::vector<std::vector<SmtpOutcome>> &outcomes);

private:
    void work();
    void offer(SmtpClient &client, const SmtpMail &mail, std::vector<SmtpOutcome> &outcomes);
    void awaitTurn();

    const SmtpTarget &m_target;
    const crypto::Secret &m_password;
    const Progress &m_progress;
    SmtpConnector m_connect;

    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::condition_variable m_isDone;
    std::span<const SmtpMail> m_mails;
    std::vector<std::vector<SmtpOutcome>> *m_outcomes = nullptr;
    std::size_t m_next = 0;
    std::size_t m_open = 0; ///< Mails that are taken and not done.
    bool m_over = false;
    std::optional<Error> m_fatal;
    std::optional<Error> m_unreachable; ///< In this round: nobody tries again before the next one.
    std::chrono::steady_clock::time_point m_turn;
    std::vector<std::jthread> m_threads;
};

} // namespace casebook::mail
