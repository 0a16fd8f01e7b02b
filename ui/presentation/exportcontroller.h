// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/requests.h"
#include "core/work/csvdelivery.h"
#include "core/work/export.h"
#include "core/work/rehearsal.h"
#include "core/work/smtp.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/mailboxescontroller.h"
#include "ui/presentation/runningjob.h"
#include "ui/presentation/transcriptpages.h"

#include <QObject>
#include <QThreadPool>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <variant>

namespace casebook::ui {

/// Mails in files.
struct MailFiles
{
    work::MailExport how = {};
    MailboxSource mailboxes = {};
};

/// Mails to a saved server.
struct MailsSent
{
    work::SmtpExport how;
    MailboxSource mailboxes;
};

/// RSMF for review platforms.
struct ReviewFiles
{
    exports::RsmfOptions how;
    MailboxSource mailboxes;
};

/// Numbered documents with load files, for review platforms.
struct NumberedFiles
{
    exports::MailOptions mails;
    exports::LoadFileOptions how;
    MailboxSource mailboxes;
};

/// All of it to read, as one document.
struct Transcript
{
    enum class Kind { Html, Pdf };

    Kind kind = Kind::Html;
    QTimeZone zone = QTimeZone::utc();
};

/// The same on paper.
struct Paper
{
    std::shared_ptr<QPagedPaintDevice> printer; ///< Set up; nobody else paints on it.
    QString name;                               ///< Of the printer, for the log.
    QTimeZone zone = QTimeZone::utc();
};

/// The form in which a selection leaves the case.
using ExportForm = std::variant<MailFiles, MailsSent, ReviewFiles, NumberedFiles, work::CsvDelivery, Transcript, Paper>;

/// The way out of a case: scope, counts, run, result.
class ExportController : public QObject
{
    Q_OBJECT

public:
    enum class Scope { WholeCase, Filter, Conversation, Request };

    ExportController(CaseReads &reads, QThreadPool &pool, QObject *parent = nullptr);

    /// What the scopes mean now. Nothing is counted before recount(): the query may be one that somebody still types.
    void setFilter(const query::Query &query);
    /// How much around the hits of the filter goes with them.
    void setContext(const review::ContextRule &rule);
    const review::ContextRule &context() const { return m_context; }
    /// The conversation that is open, by its id; none: that scope cannot be chosen.
    void setConversation(std::optional<std::string> id, const QString &title);
    void choose(Scope scope);
    /// What an approved request asks for, as it was found; the scope of that name. Null: none is chosen.
    void setRequest(const review::Request *request);
    const std::optional<review::Request> &request() const { return m_request; }

    Scope scope() const { return m_scope; }
    bool available(Scope scope) const;
    query::Query query(Scope scope) const;
    const query::Query &filter() const { return m_filter; }
    const QString &conversationTitle() const { return m_conversationTitle; }
    /// What the chosen scope selects; none while it is being counted.
    const std::optional<store::CaseReader::Counts> &counts() const { return m_counts; }
    void recount();

    /// Exports the chosen scope into a folder that must not exist (or be empty); none for paper. Ends with finished()
    /// or failed().
    bool start(const Path &folder, const ExportForm &form = MailFiles());
    /// The first pages of the chosen scope, as they would be printed. Ends with previewed() or failed().
    bool preview(const QTimeZone &zone, const QPageLayout &layout);
    /// What the export would hold, and its problems: nothing is written or sent. Ends with finished() or failed().
    bool rehearse(const ExportForm &form, const QString &format);
    void stop() { m_job.stop(); }
    /// A strong one for an encrypted pack.
    static crypto::Secret newPassword();
    bool running() const { return m_job.active(); }
    /// Whether the last one went to a server: what was delivered stays delivered when it is stopped.
    bool sends() const { return m_sends; }
    RunningJob &job() { return m_job; }

    const std::optional<exports::ExportReport> &report() const { return m_report; }
    /// Of what was delivered in an encrypted pack.
    const std::optional<store::Delivery> &delivery() const { return m_delivery; }
    /// Of mails, in files or sent.
    const std::optional<exports::MailFigures> &mails() const { return m_mails; }
    /// Of mails to a server.
    const std::optional<exports::SmtpFigures> &sent() const { return m_sent; }
    /// Of a rehearsal, in place of all of these.
    const std::optional<work::Rehearsed> &rehearsed() const { return m_rehearsed; }
    /// Whether the one that runs, or ran last, is a rehearsal.
    bool rehearses() const { return m_rehearses; }
    const std::optional<Error> &error() const { return m_error; }
    /// Back to the question.
    void forget();
    /// A case was closed: nothing of it stays.
    void clear();

Q_SIGNALS:
    void scopeChanged();
    void countsChanged();
    void started();
    void finished();
    void previewed(const casebook::ui::PagePictures &pictures);
    void failed(const casebook::Error &error);

private:
    void fail(const Error &error);
    work::ExportScope chosenScope() const;
    review::ContextRule contextOf(Scope scope) const;

    CaseReads &m_reads;
    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Events};
    Scope m_scope = Scope::WholeCase;
    query::Query m_filter;
    review::ContextRule m_context;
    std::optional<std::string> m_conversation;
    QString m_conversationTitle;
    std::optional<review::Request> m_request;
    std::optional<store::CaseReader::Counts> m_counts;
    QFuture<Result<review::Selection>> m_counting;
    quint64 m_generation = 0;
    std::optional<exports::ExportReport> m_report;
    std::optional<store::Delivery> m_delivery;
    std::optional<exports::MailFigures> m_mails;
    std::optional<exports::SmtpFigures> m_sent;
    std::optional<Error> m_error;
    std::optional<work::Rehearsed> m_rehearsed;
    bool m_sends = false;
    bool m_rehearses = false;
};

} // namespace casebook::ui
