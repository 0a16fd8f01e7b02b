// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/rehearsal.h"
#include "core/work/requestfiles.h"
#include "core/work/requests.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/requestlistmodel.h"
#include "ui/presentation/runningjob.h"

#include <QObject>
#include <QThreadPool>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace casebook::ui {

/// The requests of the open case: the list, the one that is looked at, held against the case as it is now, and the
/// steps that people take with their keys. Keys are borrowed for one step and never kept.
class RequestsController : public QObject
{
    Q_OBJECT

public:
    using Key = crypto::PrivateKey;
    template <typename T> using Done = std::function<void(const Result<T> &)>;

    RequestsController(CaseReads &reads, QThreadPool &pool, QObject *parent = nullptr);

    RequestListModel &list() { return m_list; }
    const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);
    /// What of the log does not hold, one sentence each.
    const std::vector<std::string> &problems() const { return m_problems; }
    /// The policy as the log says; four eyes where there is none yet.
    store::Policy policy() const { return m_policy; }

    void reload();
    void clear();
    void stop();

    /// The request that is looked at. It is compared with the case at once, which takes as long as reading what it
    /// selects.
    void choose(const QString &id);
    const review::Request *chosen() const { return m_list.find(m_chosen); }
    /// None while it is being compared, or there was nothing to compare.
    const std::optional<work::RequestStanding> &standing() const { return m_standing; }
    bool comparing() const { return m_comparing.isRunning(); }

    /// Reads a key file off the window's thread. Nobody keeps the key but the caller.
    void openKey(const Path &file, const crypto::Secret &passphrase, QObject *context, Done<Key> done);

    /// Each ends with taken() or failed(), except those that answer `done`.
    bool saveDraft(const review::RequestForm &form, const Key &key);
    /// A new request, made and submitted, where `id` is empty; without a form, as it stands.
    bool submit(const QString &id, const std::optional<review::RequestForm> &form, const Key &key);
    bool plan(const work::StepOrder &order, const Key &key, QObject *context, Done<std::string> done);
    bool take(const work::StepOrder &order, const std::string &statement, const Key &key);

    struct Preview
    {
        std::vector<Event> events; ///< The first of them, as an export would have them.
        std::int64_t selected = 0;
    };
    /// What is selected, for the eyes of whoever decides; the log says that they saw it.
    bool preview(const Key &key, QObject *context, Done<Preview> done);

    /// A dry run of the export that the chosen request asks for; ends with chosenChanged() or failed(). The log says
    /// that there was one.
    bool rehearse();
    /// Of the chosen request; none before.
    const std::optional<work::Rehearsed> &rehearsed() const { return m_rehearsed; }

    /// For an approver at another computer.
    bool send(const Path &approver, const Path &out, const Key &key, QObject *context, Done<work::SentRequest> done);
    bool receive(const Path &answer, const std::optional<Path> &signature, const Key &key);

    bool running() const { return m_job.active(); }
    RunningJob &job() { return m_job; }

Q_SIGNALS:
    void changed();       ///< The list.
    void chosenChanged(); ///< Which one, or what is known of it.
    void taken(const QString &sentence);
    void failed(const casebook::Error &error);

private:
    template <typename Work, typename T> bool run(const QString &title, Work work, QObject *context, Done<T> done);
    template <typename Work> bool step(const QString &title, Work work);
    void show(const review::CaseRecord &record);
    void compare();

    CaseReads &m_reads;
    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Events};
    RequestListModel m_list;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<std::string> m_problems;
    store::Policy m_policy = store::Policy::FourEyes;
    QString m_chosen;
    std::optional<work::RequestStanding> m_standing;
    std::optional<work::Rehearsed> m_rehearsed;
    QFuture<Result<work::RequestStanding>> m_comparing;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
