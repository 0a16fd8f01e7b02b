// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/exportcontroller.h"

#include "core/review/filters.h"
#include "core/work/htmltranscript.h"

namespace casebook::ui {

namespace {

constexpr int mostPreviewPages = 50;

struct Exported
{
    exports::ExportReport report;
    std::optional<store::Delivery> delivery = {};
    std::optional<exports::MailFigures> mails = {};
    std::optional<exports::SmtpFigures> sent = {};
};

Exported plain(exports::ExportReport report)
{
    return {.report = std::move(report)};
}

/// Takes each form on its way out of the case.
struct Leaving
{
    const Path &file;
    const work::ExportScope &scope;
    Path folder; ///< None in a rehearsal.
    Progress &progress;

    Result<Exported> operator()(const MailFiles &mails) const
    {
        return mails.mailboxes.rules()
            .and_then([&](exports::MailboxRules rules) {
                work::MailExport how = mails.how;
                how.mails.mailboxes = std::move(rules);
                return work::exportMails(file, scope, folder, how, progress);
            })
            .transform([](work::MailExported made) {
                return Exported{.report = std::move(made.report), .mails = std::move(made.figures)};
            });
    }
    Result<Exported> operator()(const MailsSent &mails) const
    {
        return mails.mailboxes.rules().and_then([&](exports::MailboxRules rules) {
            work::SmtpExport how = mails.how;
            how.mails.mailboxes = std::move(rules);
            return send(how);
        });
    }
    Result<Exported> operator()(const ReviewFiles &files) const
    {
        return files.mailboxes.rules()
            .and_then([&](exports::MailboxRules rules) {
                exports::RsmfOptions how = files.how;
                how.mailboxes = std::move(rules);
                return work::exportRsmf(file, scope, folder, how, progress);
            })
            .transform(plain);
    }
    Result<Exported> operator()(const NumberedFiles &files) const
    {
        return files.mailboxes.rules()
            .and_then([&](exports::MailboxRules rules) {
                exports::MailOptions mails = files.mails;
                mails.mailboxes = std::move(rules);
                return work::exportLoadFile(file, scope, folder, std::move(mails), files.how, progress);
            })
            .transform([](work::MailExported made) {
                return Exported{.report = std::move(made.report), .mails = std::move(made.figures)};
            });
    }
    Result<Exported> operator()(const work::CsvDelivery &how) const
    {
        return work::deliverCsv(file, scope, folder, how, progress).transform([](work::CsvDelivered made) {
            return Exported{.report = std::move(made.report), .delivery = std::move(made.delivery)};
        });
    }
    Result<Exported> operator()(const Transcript &transcript) const
    {
        const auto write = transcript.kind == Transcript::Kind::Pdf ? exportPdf : work::exportHtml;
        return write(file, scope, transcript.zone, folder, progress).transform(plain);
    }
    /// In a rehearsal the pages are counted as those of a PDF: no printer knows of it.
    Result<Exported> operator()(const Paper &paper) const
    {
        if (scope.rehearsal)
            return exportPdf(file, scope, paper.zone, folder, progress).transform(plain);
        return printTranscript(file, scope, paper.zone, *paper.printer, paper.name.toStdString(), progress)
            .transform(plain);
    }

private:
    Result<Exported> send(const work::SmtpExport &how) const
    {
        if (scope.rehearsal)
            return work::rehearseSmtp(file, scope, how, progress).transform([](work::MailExported made) {
                return Exported{.report = std::move(made.report), .mails = std::move(made.figures)};
            });
        return work::exportSmtp(file, scope, folder, how, progress).transform([](work::SmtpExported made) {
            return Exported{
                .report = std::move(made.report), .mails = std::move(made.mails), .sent = std::move(made.deliveries)};
        });
    }
};

} // namespace

ExportController::ExportController(CaseReads &reads, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reads(reads), m_pool(pool)
{
}

void ExportController::setFilter(const query::Query &query)
{
    if (query == m_filter)
        return;
    m_filter = query;
    if (!available(m_scope))
        m_scope = Scope::WholeCase;
    ++m_generation;
    m_counts.reset();
    Q_EMIT scopeChanged();
    Q_EMIT countsChanged();
}

void ExportController::setConversation(std::optional<std::string> id, const QString &title)
{
    m_conversation = std::move(id);
    m_conversationTitle = title;
    if (!available(m_scope))
        m_scope = Scope::WholeCase;
    Q_EMIT scopeChanged();
    recount();
}

void ExportController::choose(Scope scope)
{
    if (scope == m_scope || !available(scope))
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
    recount();
}

bool ExportController::available(Scope scope) const
{
    switch (scope) {
    case Scope::WholeCase: return true;
    case Scope::Filter: return !m_filter.selectsAll();
    case Scope::Conversation: return m_conversation.has_value();
    case Scope::Request: return m_request.has_value();
    }
    return false;
}

query::Query ExportController::query(Scope scope) const
{
    switch (scope) {
    case Scope::WholeCase: break;
    case Scope::Filter: return m_filter;
    case Scope::Conversation:
        return m_conversation ? query::of(query::Field::Conversation, *m_conversation) : query::all();
    case Scope::Request:
        if (m_request)
            return review::queryOf({.query = m_request->result->query}, momentOf().nanoseconds)
                .value_or(query::Query());
    }
    return {};
}

review::ContextRule ExportController::contextOf(Scope scope) const
{
    if (scope == Scope::Request && m_request)
        return review::parseContextRule(m_request->result->context).value_or(review::ContextRule());
    return scope == Scope::Filter ? m_context : review::ContextRule();
}

void ExportController::setRequest(const review::Request *request)
{
    m_request = request && request->result ? std::optional(*request) : std::nullopt;
    m_scope = m_request ? Scope::Request : m_scope == Scope::Request ? Scope::WholeCase : m_scope;
    Q_EMIT scopeChanged();
    recount();
}

void ExportController::setContext(const review::ContextRule &rule)
{
    if (rule == m_context)
        return;
    m_context = rule;
    Q_EMIT scopeChanged();
    if (m_scope == Scope::Filter)
        recount();
}

void ExportController::recount()
{
    const auto generation = ++m_generation;
    m_counting.cancel();
    m_counts.reset();
    Q_EMIT countsChanged();
    if (!m_reads.file())
        return;
    m_counting = m_reads.read(
        [query = query(m_scope), context = contextOf(m_scope)](const store::CaseReader &reader, Progress &progress) {
            return review::select(reader, query, context, progress);
        });
    jobs::deliver(m_counting, this, [this, generation](const Result<review::Selection> &answer) {
        if (generation != m_generation || !answer)
            return;
        m_counts = answer->counts;
        Q_EMIT countsChanged();
    });
}

bool ExportController::start(const Path &folder, const ExportForm &form)
{
    if (running() || !m_reads.file())
        return false;
    forget();
    m_sends = std::holds_alternative<MailsSent>(form);
    auto progress = m_job.begin(tr("Export"));
    Q_EMIT started();
    auto job = jobs::runJob(m_pool, progress,
                            [file = *m_reads.file(), scope = chosenScope(), folder, form](Progress &watched) {
                                return std::visit(Leaving{file, scope, folder, watched}, form);
                            });
    jobs::deliver(job, this, [this](Result<Exported> answer) {
        m_job.end();
        if (!answer)
            return fail(answer.error());
        m_report = std::move(answer->report);
        m_delivery = std::move(answer->delivery);
        m_mails = std::move(answer->mails);
        m_sent = std::move(answer->sent);
        Q_EMIT finished();
    });
    return true;
}

work::ExportScope ExportController::chosenScope() const
{
    if (m_scope == Scope::Request)
        return {.request = m_request->id};
    return {.query = query(m_scope), .context = contextOf(m_scope)};
}

bool ExportController::rehearse(const ExportForm &form, const QString &format)
{
    if (running() || !m_reads.file())
        return false;
    forget();
    m_rehearses = true;
    m_sends = false;
    auto progress = m_job.begin(tr("Dry run"));
    Q_EMIT started();
    auto scope = chosenScope();
    scope.rehearsal = work::Rehearsal::Window;
    auto job =
        jobs::runJob(m_pool, progress, [file = *m_reads.file(), scope = std::move(scope), form](Progress &watched) {
            return std::visit(Leaving{file, scope, {}, watched}, form);
        });
    jobs::deliver(job, this, [this, format = format.toStdString()](Result<Exported> answer) {
        m_job.end();
        if (!answer)
            return fail(answer.error());
        m_rehearsed = {std::move(answer->report), std::move(answer->mails), format};
        Q_EMIT finished();
    });
    return true;
}

bool ExportController::preview(const QTimeZone &zone, const QPageLayout &layout)
{
    if (running() || !m_reads.file())
        return false;
    forget();
    auto progress = m_job.begin(tr("Preview"));
    Q_EMIT started();
    const std::string format = m_scope == Scope::Request ? m_request->form.delivery.format : "print";
    auto job = jobs::runJob(m_pool, progress,
                            [file = *m_reads.file(), scope = chosenScope(), format, zone, layout](Progress &watched) {
                                return previewTranscript(file, scope, zone, layout, format, mostPreviewPages, watched);
                            });
    jobs::deliver(job, this, [this](const Result<PagePictures> &answer) {
        m_job.end();
        if (!answer)
            return fail(answer.error());
        Q_EMIT previewed(*answer);
    });
    return true;
}

void ExportController::fail(const Error &error)
{
    m_error = error;
    Q_EMIT failed(error);
}

crypto::Secret ExportController::newPassword()
{
    return work::newPassword();
}

void ExportController::forget()
{
    m_report.reset();
    m_delivery.reset();
    m_mails.reset();
    m_sent.reset();
    m_rehearsed.reset();
    m_rehearses = false;
    m_error.reset();
    Q_EMIT scopeChanged();
}

void ExportController::clear()
{
    ++m_generation;
    m_scope = Scope::WholeCase;
    m_counting.cancel();
    m_filter = {};
    m_context = {};
    m_conversation.reset();
    m_request.reset();
    m_conversationTitle.clear();
    m_counts.reset();
    forget();
}

} // namespace casebook::ui
