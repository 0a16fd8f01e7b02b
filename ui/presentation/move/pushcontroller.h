// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/symphonypush.h"
#include "core/work/symphonystatement.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/move/ledgermodels.h"
#include "ui/presentation/runningjob.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace casebook::ui {

/// The move to Symphony from its export on: push, answers, repair, finish, final report. Passwords pass through and are
/// kept nowhere.
class PushController : public QObject
{
    Q_OBJECT

public:
    /// What failures go out again.
    struct Retry
    {
        bool failed = false;
        std::set<std::string> classes = {}; ///< Empty: all.
    };

    PushController(CaseReads &reads, QThreadPool &pool, QObject *parent = nullptr);

    /// The export that is to be sent.
    void setFolder(const Path &folder);
    const Path &folder() const { return m_folder; }
    /// Reads who is to be asked, and how one logs in; where that cannot be, targetError() tells.
    void setTarget(const Path &file);
    const std::optional<symphony::AgentTarget> &target() const { return m_target; }
    const std::optional<Error> &targetError() const { return m_targetError; }
    const Path &targetFile() const { return m_targetFile; }

    /// All of these end with ended() or failed(); false where something runs or is missing.
    bool push(const crypto::Secret &password, const Retry &retry);
    bool readAnswers(const Path &responses);
    bool finish(const crypto::Secret &password, bool anyway);
    /// `key` empty: not signed.
    bool writeReport(const Path &out, const Path &key, const crypto::Secret &password);

    /// After the request under way, and so that the next push goes on.
    void pause() { m_job.stop(); }
    bool running() const { return m_job.active(); }
    RunningJob &job() { return m_job; }

    /// Of the last push; none before.
    const std::optional<work::SymphonyPushed> &pushed() const { return m_pushed; }
    /// What the case knows of all messages ever sent.
    const store::SymphonyCounts &counts() const { return m_counts; }
    std::int64_t count(store::SymphonyState state) const;
    std::int64_t left() const;
    FailureListModel &failures() { return m_failures; }
    FailedMessageModel &messages() { return m_messages; }
    void reload();

    /// A case was opened or closed.
    void clear();

Q_SIGNALS:
    void changed();
    /// Something has ended; what came of it, in a sentence.
    void ended(const QString &sentence, bool complete);
    void failed(const casebook::Error &error);

private:
    struct Ledger
    {
        store::SymphonyCounts counts;
        std::vector<store::SymphonyMessage> messages;
    };
    static Result<Ledger> readLedger(const store::CaseReader &reader);
    template <typename Work, typename Told> bool run(const QString &title, Work work, Told told);

    CaseReads &m_reads;
    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Messages};
    Path m_folder;
    Path m_targetFile;
    std::optional<symphony::AgentTarget> m_target;
    std::optional<Error> m_targetError;
    std::optional<work::SymphonyPushed> m_pushed;
    store::SymphonyCounts m_counts;
    FailureListModel m_failures;
    FailedMessageModel m_messages;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
