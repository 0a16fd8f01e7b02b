// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"
#include "core/exports/symphonyreport.h"
#include "core/work/symphonysheet.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/casewrites.h"
#include "ui/presentation/move/movepeoplemodel.h"
#include "ui/presentation/move/movestreamsmodel.h"
#include "ui/presentation/move/rehearsalmodels.h"
#include "ui/presentation/runningjob.h"

#include <QObject>
#include <QThreadPool>

#include <optional>
#include <string>
#include <vector>

namespace casebook::ui {

/// What moves to Symphony, and how.
struct MoveChoices
{
    bool filtered = false; ///< What the search selects, in place of the whole case.
    symphony::RoomChoice rooms = symphony::RoomChoice::PerRoom;
    bool shiftTimes = true;
    bool splitTexts = true;
    bool attachments = false; ///< With the files that were sent.
    bool redacted = true;     ///< What is left of redacted messages goes along.
    int batchMessages = 1'000;
    int batchMegabytes = 20;

    bool operator==(const MoveChoices &) const = default;
};

/// Which export is to be made of the plan.
struct MoveExport
{
    Path folder;
    bool batches = false; ///< Whole request bodies; else staged, for a push from here.
    bool repair = false;  ///< Only what failed, or has no answer.
    std::string request;  ///< The approved request that allows it; empty where the policy needs none.
};

/// The move to Symphony up to its export: plan, mapping, rehearsal, batches.
class MoveController : public QObject
{
    Q_OBJECT

public:
    enum class Table { People, Streams };

    MoveController(CaseReads &reads, CaseWrites &writes, QThreadPool &pool, QObject *parent = nullptr);

    const MoveChoices &choices() const { return m_choices; }
    void setChoices(const MoveChoices &choices);
    /// What the search selects now.
    void setFilter(const query::Query &query, const review::ContextRule &context);
    bool canFilter() const { return !m_filter.selectsAll(); }
    const query::Query &filter() const { return m_filter; }
    /// A table of mailboxes (docs/format-mapping.md) to be shown beside the people; empty: none.
    void setMailboxes(const Path &file);
    const Path &mailboxes() const { return m_mailboxes; }

    /// Goes through everything that would move. Ends with changed() or failed().
    bool rehearse();
    /// Clears and exports. Ends with exported() or failed().
    bool exportTo(const MoveExport &what);
    void stop() { m_job.stop(); }
    bool running() const { return m_job.active(); }
    RunningJob &job() { return m_job; }

    /// None before the first rehearsal.
    const std::optional<work::SymphonyRehearsal> &rehearsal() const { return m_rehearsal; }
    /// Mapping or choices were changed since.
    bool isStale() const { return m_stale; }
    const std::optional<exports::ExportReport> &report() const { return m_report; }
    const std::optional<Error> &exportError() const { return m_exportError; }

    MovePeopleModel &people() { return m_people; }
    MoveStreamsModel &streams() { return m_streams; }
    FindingListModel &findings() { return m_findings; }
    CallListModel &calls() { return m_calls; }

    /// A table with a row of headers (users.csv, streams.csv) from a spreadsheet. False where it cannot be taken over,
    /// which refused() tells.
    bool takeTable(const QString &text);
    /// The same from files, off the window's thread.
    void takeFiles(const std::vector<Path> &files);
    void saveTable(Table table, const Path &file);
    /// Others have changed what the case keeps.
    void reloadMapping();
    void setEditable(bool editable);
    void setZone(const QTimeZone &zone) { m_streams.setZone(zone); }

    /// A case was opened or closed.
    void clear();

Q_SIGNALS:
    void changed();
    /// Rows of the mapping were changed.
    void mappingChanged();
    void exported();
    void saved(const QString &sentence);
    void refused(const QString &reason);
    void failed(const casebook::Error &error);

private:
    work::SymphonyExport optionsOf(bool batches) const;
    query::Query query() const { return m_choices.filtered ? m_filter : query::Query(); }
    review::ContextRule context() const { return m_choices.filtered ? m_context : review::ContextRule(); }
    void accept(work::SymphonySheet sheet);
    void showRows();
    bool keepPeople(std::vector<symphony::PersonMapping> changed);
    bool keepStreams(std::vector<symphony::StreamMapping> changed);
    bool adopt(symphony::Mapping mapping);
    void outdate();

    CaseReads &m_reads;
    CaseWrites &m_writes;
    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Events};
    MoveChoices m_choices;
    query::Query m_filter;
    review::ContextRule m_context;
    Path m_mailboxes;
    std::optional<work::SymphonyRehearsal> m_rehearsal;
    std::map<std::string, exports::KnownMailbox, std::less<>> m_known; ///< Mailboxes, by folded address.
    bool m_stale = false;
    std::optional<exports::ExportReport> m_report;
    std::optional<Error> m_exportError;
    MovePeopleModel m_people;
    MoveStreamsModel m_streams;
    FindingListModel m_findings;
    CallListModel m_calls;
    quint64 m_generation = 0;
};

} // namespace casebook::ui
