// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/presentation/activitycontroller.h"
#include "ui/presentation/casecontroller.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/contextcontroller.h"
#include "ui/presentation/deliveriescontroller.h"
#include "ui/presentation/exportcontroller.h"
#include "ui/presentation/filterscontroller.h"
#include "ui/presentation/highlightsets.h"
#include "ui/presentation/importcontroller.h"
#include "ui/presentation/indexcontroller.h"
#include "ui/presentation/logcontroller.h"
#include "ui/presentation/mailboxescontroller.h"
#include "ui/presentation/mailtargetscontroller.h"
#include "ui/presentation/markscontroller.h"
#include "ui/presentation/move/movecontroller.h"
#include "ui/presentation/move/pushcontroller.h"
#include "ui/presentation/peoplecontroller.h"
#include "ui/presentation/prooftables.h"
#include "ui/presentation/readcontroller.h"
#include "ui/presentation/readingmemory.h"
#include "ui/presentation/redactionscontroller.h"
#include "ui/presentation/reportcontroller.h"
#include "ui/presentation/requestscontroller.h"
#include "ui/presentation/searchcompletion.h"
#include "ui/presentation/searchcontroller.h"
#include "ui/presentation/settings.h"
#include "ui/presentation/talkscontroller.h"
#include "ui/presentation/termscontroller.h"
#include "ui/presentation/verifycontroller.h"

#include <QObject>
#include <QThreadPool>
#include <QTimeZone>

#include <optional>

namespace casebook::ui {

/// Everything behind one window: the open case with the controllers of its pages, wired to each other.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// `sample` is the folder of the sample archive; empty where there is none.
    explicit Workspace(QSettings &settings, Path sample = {}, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~Workspace() override;

    Settings &settings() { return m_settings; }
    CaseReads &reads() { return m_reads; }
    CaseController &caseFile() { return m_case; }
    ImportController &imports() { return m_import; }
    IndexController &index() { return m_index; }
    SearchController &search() { return m_search; }
    HighlightSets &highlights() { return m_highlights; }
    SearchCompletion &completion() { return m_completion; }
    MarksController &marks() { return m_marks; }
    ContextController &context() { return m_context; }
    FiltersController &filters() { return m_filters; }
    TermsController &terms() { return m_terms; }
    ReadController &read() { return m_read; }
    ActivityController &activity() { return m_activity; }
    PeopleController &people() { return m_people; }
    TalksController &talks() { return m_talks; }
    ExportController &exporting() { return m_export; }
    DeliveriesController &deliveries() { return m_deliveries; }
    RequestsController &requests() { return m_requests; }
    LogController &log() { return m_log; }
    RedactionsController &redactions() { return m_redactions; }
    MailTargetsController &mailTargets() { return m_mailTargets; }
    KeptSecrets &keptSecrets() { return m_keptSecrets; }
    MailboxesController &mailboxes() { return m_mailboxes; }
    MoveController &move() { return m_move; }
    PushController &push() { return m_push; }
    /// The threads that long work runs on.
    QThreadPool &workers() { return m_workers; }
    VerifyController &verification() { return m_verify; }
    ReportController &report() { return m_report; }
    IssueListModel &issues() { return m_issues; }
    SourceListModel &sources() { return m_sources; }

    /// What somebody chose or dropped: one case is opened; anything else is added to the open case, or, without one,
    /// newCaseWanted() asks where to keep a new one.
    void openPaths(const std::vector<Path> &paths);
    void openCase(const Path &file) { openAndImport(file, {}); }
    void openAndImport(const Path &file, std::vector<Path> paths);
    /// Makes a case and imports into it. `approver`: the file with the certificate of the first one, which a case of
    /// the policy four eyes needs for anything to leave it ever.
    void makeCase(const Path &file, const store::NewCase &settings, std::vector<Path> paths,
                  const std::optional<Path> &approver = std::nullopt);
    /// Imports into a case that is made if it is not there: nothing is asked.
    void importInto(const Path &file, const store::NewCase &settings, std::vector<Path> paths);
    void importMore(std::vector<Path> paths);
    bool hasSample() const { return !m_sample.empty(); }
    void openSample();
    void closeCase();

    const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);

    /// True while something runs or is read.
    bool busy() const;

    /// A name for a case about these paths that lies where documents lie.
    static Path suggestedCase(const std::vector<Path> &paths);
    static QString suggestedTitle(const std::vector<Path> &paths);

Q_SIGNALS:
    void newCaseWanted(const std::vector<casebook::Path> &paths);
    void zoneChanged();
    /// Something that the person asked for did not come about.
    void failed(const casebook::Error &error);

private:
    void wire();
    void wireMove();
    void forgetCase();
    void offerCompletions();
    void showActivity();
    bool refusedWhileBusy(const Path &file);

    Settings m_settings;
    const Path m_sample;
    QTimeZone m_zone;
    QThreadPool m_readers;
    QThreadPool m_workers;
    CaseReads m_reads{m_readers};
    CaseWrites m_writes;
    CaseController m_case{m_reads};
    ImportController m_import{m_workers};
    IndexController m_index{m_workers};
    SearchController m_search{m_reads};
    HighlightSets m_highlights{m_settings};
    SearchCompletion m_completion{m_reads};
    ContextController m_context{m_reads, m_search};
    FiltersController m_filters{m_reads, m_writes, m_search, m_context};
    TermsController m_terms{m_reads, m_writes, m_search, m_workers};
    MarksController m_marks{m_reads, m_writes};
    ReadController m_read{m_reads, m_search.hits()};
    ActivityController m_activity{m_reads};
    PeopleController m_people{m_reads};
    TalksController m_talks{m_reads};
    ExportController m_export{m_reads, m_workers};
    KeptSecrets m_keptSecrets;
    DeliveriesController m_deliveries{m_reads, m_writes, m_workers, m_keptSecrets};
    RequestsController m_requests{m_reads, m_workers};
    LogController m_log{m_reads};
    RedactionsController m_redactions{m_reads, m_workers};
    MailTargetsController m_mailTargets{m_reads, m_writes, m_workers, m_keptSecrets};
    MailboxesController m_mailboxes{m_reads};
    MoveController m_move{m_reads, m_writes, m_workers};
    PushController m_push{m_reads, m_workers};
    VerifyController m_verify{m_reads, m_workers};
    ReportController m_report{m_reads, m_case, m_import};
    ReadingMemory m_memory{m_settings, m_case, m_read, m_search};
    IssueListModel m_issues{m_reads};
    SourceListModel m_sources;
    std::vector<Path> m_importNext; ///< To import as soon as the case being opened is open.
};

} // namespace casebook::ui
