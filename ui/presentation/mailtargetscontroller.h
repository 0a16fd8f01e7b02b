// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/smtp.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/casewrites.h"
#include "ui/presentation/keptsecrets.h"
#include "ui/presentation/runningjob.h"

#include <QObject>

#include <vector>

namespace casebook::ui {

/// The servers that the open case can deliver mails to: list, save, delete, test. Passwords are never in the case: the
/// key store of the system keeps those that somebody wants to be kept.
class MailTargetsController : public QObject
{
    Q_OBJECT

public:
    MailTargetsController(CaseReads &reads, CaseWrites &writes, QThreadPool &pool, KeptSecrets &secrets,
                          QObject *parent = nullptr);

    const std::vector<work::SavedMailTarget> &targets() const { return m_targets; }
    /// Null where there is none of this name.
    const work::SavedMailTarget *find(const QString &name) const;

    /// A new target, or the next version of one, and its password for the key store of the system; empty: none. Ends
    /// with saved() or failed(), and with failed() too where the password cannot be kept.
    void save(const QString &name, const mail::SmtpTarget &target, const crypto::Secret &password = {});
    void remove(const QString &name);
    /// Sends one labelled mail; ends with tested() or testFailed(), or with neither where it was stopped.
    void test(const mail::SmtpTarget &target, const crypto::Secret &password, const QString &to);
    bool testing() const { return m_job.active(); }
    void stop() { m_job.stop(); }

    /// Passwords are kept by login, for all cases of this account. One whose login no server of the list has any more
    /// is forgotten.
    void findPassword(const mail::SmtpTarget &target, QObject *receiver,
                      std::function<void(const KeptSecrets::Found &)> done);
    /// Ends with passwordsChanged(), or with failed().
    void forgetPassword(const mail::SmtpTarget &target);
    static bool sameLogin(const mail::SmtpTarget &one, const mail::SmtpTarget &other);

    void reload();
    void clear();

Q_SIGNALS:
    void changed();
    /// Some were kept or forgotten.
    void passwordsChanged();
    void saved(const QString &name);
    void testingChanged();
    /// With the answer of the server.
    void tested(bool taken, const QString &reply);
    void testFailed(const casebook::Error &error);
    void failed(const casebook::Error &error);

private:
    void keepPassword(const mail::SmtpTarget &target, const crypto::Secret &password);
    void forgetPasswordOf(const std::optional<mail::SmtpTarget> &gone);
    void written(const Status &outcome);

    CaseReads &m_reads;
    CaseWrites &m_writes;
    QThreadPool &m_pool;
    KeptSecrets &m_secrets;
    RunningJob m_job{RunningJob::Unit::Events};
    std::vector<work::SavedMailTarget> m_targets;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
