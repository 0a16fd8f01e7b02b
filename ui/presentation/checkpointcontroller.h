// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/keptcheckpoint.h"
#include "core/audit/log.h"
#include "core/audit/timestamps.h"
#include "ui/presentation/casereads.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace casebook::ui {

/// The state of the log of the open case in five lines: signed, kept where nobody else can write, compared with what
/// was kept, and stamped by an authority. Keys are borrowed for one act and never kept.
///
/// Whatever is asked ends with done(), differs() or failed(), unless another case was opened meanwhile.
class CheckpointController : public QObject
{
    Q_OBJECT

public:
    CheckpointController(CaseReads &reads, QThreadPool &pool, QObject *parent = nullptr);

    void sign(const crypto::PrivateKey &key);
    void save(const Path &file);
    /// With the sheet to print, HTML.
    void withSheet(const QString &caseTitle, QObject *context, std::function<void(const QString &html)> done);
    void compare(const Path &kept);

    /// RFC 3161, by files: nothing waits, and nothing goes to a network.
    void writeQuery(const Path &out);
    void acceptStamp(const Path &answer, const Path &authorities);

    void reload();
    const std::vector<audit::Stamp> &stamps() const { return m_stamps; }
    /// What the newest stamp stands for, in one sentence; empty without one.
    QString stampText() const;

Q_SIGNALS:
    void stampsChanged();
    void done(const QString &sentence);
    void differs(const QString &sentence); ///< The log is not what was kept of it.
    void failed(const casebook::Error &error);

private:
    template <typename Work, typename Told> void run(Work work, Told told);

    CaseReads &m_reads;
    QThreadPool &m_pool;
    std::vector<audit::Stamp> m_stamps;
};

} // namespace casebook::ui
