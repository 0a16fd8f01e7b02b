// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/requestformcontroller.h"

#include "core/base/json.h"
#include "core/work/requestdesk.h"
#include "core/work/requestwarnings.h"
#include "ui/presentation/eventtext.h"

#include <QJsonArray>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto pauseBeforeCounting = std::chrono::milliseconds(250);

Result<std::string> queryOf(const QJsonObject &file)
{
    if (file.contains("scope"_L1))
        return review::compileScope(file.value("scope"_L1).toObject(), "the form");
    const std::string filter = file.value("filter"_L1).toString().toStdString();
    return query::parse(filter).transform([&](const query::Query &) { return filter; });
}

/// What warnings look at, whether or not the rest of the form is filled in.
review::RequestForm partsOf(const QJsonObject &file)
{
    review::RequestForm form;
    form.reason = file.value("reason"_L1).toString().toStdString();
    form.legalJustification = file.value("legal_justification"_L1).toString().toStdString();
    form.notified = file.value("notified"_L1).toString().toStdString();
    form.approver.role = file.value("approver"_L1).toObject().value("role"_L1).toString().toStdString();
    form.context = file.value("context"_L1).toString().toStdString();
    return form;
}

} // namespace

Result<review::RequestForm> toForm(const RequestDraft &draft)
{
    auto form = review::parseRequestFile(toJson(draft.file), {}, "the form");
    if (form)
        form->documents.insert(form->documents.begin(), draft.kept.begin(), draft.kept.end());
    return form;
}

RequestFormController::RequestFormController(CaseReads &reads, QObject *parent) : QObject(parent), m_reads(reads)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCounting);
    connect(&m_pause, &QTimer::timeout, this, &RequestFormController::count);
}

void RequestFormController::look(const RequestDraft &draft)
{
    ++m_generation;
    m_counting.cancel();
    m_counts.reset();
    m_form = partsOf(draft.file);
    const auto compiled = queryOf(draft.file);
    m_query = compiled ? std::optional(*compiled) : std::nullopt;
    m_problem = compiled ? QString() : toText(compiled.error().reason);
    if (compiled && m_reads.file())
        m_pause.start();
    else
        m_pause.stop();
    Q_EMIT changed();
}

void RequestFormController::stop()
{
    ++m_generation;
    m_pause.stop();
    m_counting.cancel();
}

void RequestFormController::count()
{
    if (!m_reads.file() || !m_query)
        return;
    m_counting = m_reads.read(
        [query = *m_query, form = m_form](const store::CaseReader &reader, Progress &progress) -> Result<Found> {
            const auto selection = work::selectFor(reader, query, form.context, progress, momentOf());
            if (!selection)
                return std::unexpected(selection.error());
            review::RequestResult result{query::toAbsoluteText(selection->query), form.context, {}, {}};
            result.measure.events = selection->counts.events;
            return work::requestWarnings(reader, form, result).transform([&](std::vector<std::string> warnings) {
                return Found{selection->counts, std::move(warnings)};
            });
        });
    jobs::deliver(m_counting, this, [this, generation = m_generation](const Result<Found> &answer) {
        if (generation != m_generation)
            return;
        m_warnings.clear();
        if (answer) {
            m_counts = answer->counts;
            for (const std::string &warning : answer->warnings)
                m_warnings += toText(warning);
        } else {
            m_problem = toText(answer.error().reason);
        }
        Q_EMIT changed();
    });
}

} // namespace casebook::ui
