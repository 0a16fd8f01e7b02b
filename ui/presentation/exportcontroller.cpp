// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/exportcontroller.h"

#include "core/review/filters.h"
#include "core/work/htmltranscript.h"

namespace casebook::ui {

namespace {

constexpr int mostPreviewPages = 50;

struct Left
{
    exports::ExportReport report;
    std::optional<store::Delivery> delivery;
};

Result<Left> leave(const Path &file, const work::ExportScope &scope, const Path &folder, const ExportForm &form,
                   Progress &progress)
{
    if (const auto *csv = std::get_if<work::CsvDelivery>(&form))
        return work::deliverCsv(file, scope, folder, *csv, progress).transform([](work::CsvDelivered made) {
            return Left{std::move(made.report), std::move(made.delivery)};
        });
    const auto plain = [](exports::ExportReport made) { return Left{std::move(made), std::nullopt}; };
    if (const auto *transcript = std::get_if<Transcript>(&form)) {
        const auto write = transcript->kind == Transcript::Kind::Pdf ? exportPdf : work::exportHtml;
        return write(file, scope, transcript->zone, folder, progress).transform(plain);
    }
    if (const auto *paper = std::get_if<Paper>(&form))
        return printTranscript(file, scope, paper->zone, *paper->printer, paper->name.toStdString(), progress)
            .transform(plain);
    return work::exportEml(file, scope, folder, progress).transform(plain);
}

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
    auto progress = m_job.begin(tr("Export"));
    Q_EMIT started();
    work::ExportScope scope{query(m_scope), contextOf(m_scope)};
    if (m_scope == Scope::Request)
        scope = {.request = m_request->id};
    auto job = jobs::runJob(m_pool, progress,
                            [file = *m_reads.file(), scope = std::move(scope), folder, form](Progress &watched) {
                                return leave(file, scope, folder, form, watched);
                            });
    jobs::deliver(job, this, [this](Result<Left> answer) {
        m_job.end();
        if (!answer)
            return fail(answer.error());
        m_report = std::move(answer->report);
        m_delivery = std::move(answer->delivery);
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
    const work::ExportScope scope{query(m_scope), contextOf(m_scope)};
    auto job = jobs::runJob(m_pool, progress, [file = *m_reads.file(), scope, zone, layout](Progress &watched) {
        return previewTranscript(file, scope, zone, layout, mostPreviewPages, watched);
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
