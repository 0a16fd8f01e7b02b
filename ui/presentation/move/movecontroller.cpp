// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/move/movecontroller.h"

namespace casebook::ui {

namespace {

constexpr std::uint64_t bytesInMegabyte = 1'000'000;

} // namespace

MoveController::MoveController(CaseReads &reads, CaseWrites &writes, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_reads(reads)
    , m_writes(writes)
    , m_pool(pool)
    , m_people([this](auto changed) { return keepPeople(std::move(changed)); })
    , m_streams([this](auto changed) { return keepStreams(std::move(changed)); })
{
    connect(&m_people, &MovePeopleModel::refused, this, &MoveController::refused);
    connect(&m_streams, &MoveStreamsModel::refused, this, &MoveController::refused);
}

void MoveController::setChoices(const MoveChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    outdate();
}

void MoveController::setFilter(const query::Query &query, const review::ContextRule &context)
{
    if (query == m_filter && context == m_context)
        return;
    m_filter = query;
    m_context = context;
    const bool wasFiltered = m_choices.filtered;
    m_choices.filtered = wasFiltered && canFilter();
    if (wasFiltered)
        m_stale = m_rehearsal.has_value();
    Q_EMIT changed();
}

void MoveController::setMailboxes(const Path &file)
{
    m_mailboxes = file;
    rehearse();
}

void MoveController::outdate()
{
    m_stale = m_rehearsal.has_value();
    Q_EMIT changed();
}

work::SymphonyExport MoveController::optionsOf(bool batches) const
{
    work::SymphonyExport what;
    what.options.batchMessages = static_cast<std::size_t>(m_choices.batchMessages);
    what.options.batchBytes = static_cast<std::uint64_t>(m_choices.batchMegabytes) * bytesInMegabyte;
    what.options.staging.rooms = m_choices.rooms;
    what.options.staging.shiftTimes = m_choices.shiftTimes;
    what.options.staging.splitTexts = m_choices.splitTexts;
    what.options.attachments = m_choices.attachments;
    what.options.withoutRedacted = !m_choices.redacted;
    what.withMapping = batches;
    return what;
}

bool MoveController::rehearse()
{
    if (running() || !m_reads.file())
        return false;
    auto progress = m_job.begin(tr("Rehearsal"));
    using Sheet = std::shared_ptr<work::SymphonySheet>; // futures copy what they hand on
    auto job = jobs::runJob(m_pool, progress,
                            [file = *m_reads.file(), query = query(), context = context(), what = optionsOf(true),
                             mailboxes = m_mailboxes](Progress &watched) {
                                return work::symphonySheet(file, query, context, what, mailboxes, watched)
                                    .transform([](work::SymphonySheet &&sheet) {
                                        return std::make_shared<work::SymphonySheet>(std::move(sheet));
                                    });
                            });
    jobs::deliver(job, this, [this, generation = m_generation](const Result<Sheet> &answer) {
        m_job.end();
        if (generation != m_generation)
            return;
        if (answer)
            accept(std::move(**answer));
        else if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT failed(answer.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return true;
}

void MoveController::accept(work::SymphonySheet sheet)
{
    m_rehearsal = std::move(sheet.rehearsal);
    m_known = std::move(sheet.mailboxes);
    m_stale = false;
    m_findings.show(m_rehearsal->findings);
    m_calls.show(m_rehearsal->calls);
    showRows();
}

void MoveController::setEditable(bool editable)
{
    m_people.setEditable(editable);
    m_streams.setEditable(editable);
}

bool MoveController::exportTo(const MoveExport &what)
{
    if (running() || !m_reads.file())
        return false;
    m_report.reset();
    m_exportError.reset();
    m_writes.flush(); // the mapping as it was typed
    work::ExportScope scope{.query = query(), .context = context(), .request = what.request};
    if (!what.request.empty() && !m_choices.filtered)
        scope.query.reset(); // what the request asks for
    work::SymphonyExport options = optionsOf(what.batches);
    options.repair = what.repair;
    auto progress = m_job.begin(tr("Export for Symphony"));
    auto job = jobs::runJob(m_pool, progress,
                            [file = *m_reads.file(), scope, folder = what.folder, options](Progress &watched) {
                                return work::exportSymphony(file, scope, folder, options, watched);
                            });
    jobs::deliver(job, this, [this, generation = m_generation](Result<exports::ExportReport> answer) {
        m_job.end();
        if (generation != m_generation)
            return;
        if (answer)
            m_report = std::move(*answer);
        else
            m_exportError = answer.error();
        Q_EMIT exported();
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return true;
}

void MoveController::clear()
{
    ++m_generation;
    m_choices = {};
    m_filter = {};
    m_context = {};
    m_mailboxes.clear();
    m_rehearsal.reset();
    m_known.clear();
    m_stale = false;
    m_report.reset();
    m_exportError.reset();
    m_people.show({});
    m_streams.show({});
    m_findings.show({});
    m_calls.show({});
    Q_EMIT changed();
}

} // namespace casebook::ui
