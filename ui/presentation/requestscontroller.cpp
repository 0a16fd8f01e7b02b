// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/requestscontroller.h"

#include "core/work/reading.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/transcriptpages.h"

#include <QPointer>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;
using review::Request;

constexpr std::size_t previewEvents = 500;

Result<RequestsController::Preview> readPreview(const store::CaseReader &reader, const std::string &id,
                                                const crypto::PrivateKey &key, Progress &progress)
{
    const auto selection = work::requestSelection(reader, id, progress);
    if (!selection)
        return std::unexpected(selection.error());
    QJsonObject details = work::readingDetails("request preview", *selection, previewEvents);
    details.insert("request"_L1, toQString(id));
    if (const Status noted = work::noteReading(reader, key, details); !noted)
        return std::unexpected(noted.error());
    RequestsController::Preview preview{{}, selection->counts.events};
    const Status read = work::previewSelection(reader, *selection, [&](const Event &event) {
        preview.events.push_back(event);
        return preview.events.size() < previewEvents;
    });
    return read.transform([&] { return std::move(preview); });
}

/// Pages are laid out by the window alone.
Result<work::Rehearsed> rehearsal(const Path &file, const Request &request, const QTimeZone &zone, Progress &progress)
{
    using enum work::Rehearsal;
    const std::string &format = request.form.delivery.format;
    if (format != "pdf" && format != "print")
        return work::rehearseRequest(file, request.id, Window, std::nullopt, progress);
    const work::ExportScope scope{.request = request.id, .rehearsal = Window};
    return exportPdf(file, scope, zone, {}, progress).transform([&](exports::ExportReport report) {
        return work::Rehearsed{.report = std::move(report), .format = format};
    });
}

} // namespace

RequestsController::RequestsController(CaseReads &reads, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reads(reads), m_pool(pool)
{
}

/// One at a time: whoever asks while another runs is told so by `false`.
template <typename Work, typename T>
bool RequestsController::run(const QString &title, Work work, QObject *context, Done<T> done)
{
    if (running() || !m_reads.file())
        return false;
    auto progress = m_job.begin(title);
    const QPointer<QObject> asker(context);
    jobs::deliver(jobs::runJob(m_pool, progress,
                               [file = *m_reads.file(), work = std::move(work)](Progress &watched) {
                                   return work(file, watched);
                               }),
                  this, [this, asker, done = std::move(done)](const Result<T> &answer) {
                      m_job.end();
                      if (asker)
                          done(answer);
                  });
    return true;
}

template <typename Work> bool RequestsController::step(const QString &title, Work work)
{
    return run<Work, Request>(title, std::move(work), this,
                              [this, generation = m_generation](const Result<Request> &answer) {
                                  if (generation != m_generation)
                                      return;
                                  reload(); // a refusal stands in the log, too
                                  if (!answer) {
                                      Q_EMIT failed(answer.error());
                                      return;
                                  }
                                  m_chosen = toText(answer->id);
                                  Q_EMIT taken(tr("Request %1: %2.").arg(m_chosen, requestStateText(answer->state)));
                              });
}

void RequestsController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_list.setZone(zone);
    Q_EMIT chosenChanged();
}

void RequestsController::reload()
{
    if (!m_reads.file())
        return;
    m_reads.read(
        this, [](const store::CaseReader &reader) { return review::CaseRecord::read(reader, momentOf()); },
        [this](const Result<review::CaseRecord> &answer) {
            if (answer)
                show(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void RequestsController::show(const review::CaseRecord &record)
{
    m_problems = record.problems;
    m_policy = record.policy;
    m_list.show(record.requests);
    if (!chosen())
        m_chosen = m_list.rowCount() > 0 ? toText(m_list.request(0).id) : QString();
    Q_EMIT changed();
    compare();
}

void RequestsController::clear()
{
    ++m_generation;
    stop();
    m_chosen.clear();
    m_standing.reset();
    m_rehearsed.reset();
    m_problems.clear();
    m_list.show({});
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

void RequestsController::stop()
{
    m_job.stop();
    m_comparing.cancel();
}

void RequestsController::choose(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    compare();
}

void RequestsController::compare()
{
    m_comparing.cancel();
    m_comparing = {};
    m_standing.reset();
    m_rehearsed.reset();
    if (const Request *request = chosen(); request && request->result) {
        m_comparing = m_reads.read([id = request->id](const store::CaseReader &reader, Progress &progress) {
            return work::requestStanding(reader, id, progress);
        });
        jobs::deliver(m_comparing, this, [this, id = m_chosen](const Result<work::RequestStanding> &answer) {
            if (id != m_chosen)
                return;
            m_comparing = {};
            if (answer) {
                m_standing = *answer;
                if (work::isVoid(*answer))
                    m_list.markVoid(answer->request.id);
            } else {
                Q_EMIT failed(answer.error());
            }
            Q_EMIT chosenChanged();
        });
    }
    Q_EMIT chosenChanged();
}

void RequestsController::openKey(const Path &file, const crypto::Secret &passphrase, QObject *context, Done<Key> done)
{
    jobs::deliver(jobs::runJob(m_pool, [file, passphrase](Progress &) { return Key::open(file, passphrase); }), context,
                  std::move(done));
}

bool RequestsController::saveDraft(const review::RequestForm &form, const Key &key)
{
    return step(tr("Save the draft"),
                [form, key](const Path &file, Progress &) { return work::newRequest(file, form, key); });
}

bool RequestsController::submit(const QString &id, const std::optional<review::RequestForm> &form, const Key &key)
{
    return step(tr("Submit the request"), [id = id.toStdString(), form, key](const Path &file, Progress &progress) {
        if (!id.empty())
            return work::submitRequest(file, id, key, form, progress);
        return work::newRequest(file, *form, key).and_then([&](const Request &made) {
            return work::submitRequest(file, made.id, key, std::nullopt, progress);
        });
    });
}

bool RequestsController::plan(const work::StepOrder &order, const Key &key, QObject *context, Done<std::string> done)
{
    const auto look = [order, key](const Path &file, Progress &progress) {
        return work::planStep(file, order, key, progress);
    };
    return run<decltype(look), std::string>(tr("Prepare what is signed"), look, context, std::move(done));
}

bool RequestsController::take(const work::StepOrder &order, const std::string &statement, const Key &key)
{
    return step(tr("Sign"), [order, statement, key](const Path &file, Progress &progress) {
        return work::takeStep(file, order, statement, key, progress);
    });
}

bool RequestsController::preview(const Key &key, QObject *context, Done<Preview> done)
{
    const auto look = [id = m_chosen.toStdString(), key](const Path &file, Progress &progress) {
        return store::CaseReader::open(file).and_then(
            [&](const store::CaseReader &reader) { return readPreview(reader, id, key, progress); });
    };
    return run<decltype(look), Preview>(tr("Preview"), look, context, std::move(done));
}

bool RequestsController::rehearse()
{
    const Request *request = chosen();
    if (!request)
        return false;
    const auto look = [request = *request, zone = m_zone](const Path &file, Progress &progress) {
        return rehearsal(file, request, zone, progress);
    };
    return run<decltype(look), work::Rehearsed>(tr("Dry run"), look, this,
                                                [this, id = m_chosen](const Result<work::Rehearsed> &answer) {
                                                    if (id != m_chosen)
                                                        return;
                                                    if (!answer) {
                                                        Q_EMIT failed(answer.error());
                                                        return;
                                                    }
                                                    m_rehearsed = *answer;
                                                    Q_EMIT chosenChanged();
                                                });
}

bool RequestsController::send(const Path &approver, const Path &out, const Key &key, QObject *context,
                              Done<work::SentRequest> done)
{
    const auto write = [id = m_chosen.toStdString(), approver, out, key](const Path &file, Progress &) {
        return crypto::Certificate::read(approver).and_then(
            [&](const crypto::Certificate &person) { return work::sendRequest(file, id, person, out, key); });
    };
    return run<decltype(write), work::SentRequest>(tr("Write the request file"), write, context, std::move(done));
}

bool RequestsController::receive(const Path &answer, const std::optional<Path> &signature, const Key &key)
{
    return step(tr("Take in the answer"), [answer, signature, key](const Path &file, Progress &progress) {
        return work::readAnswer(answer, signature).and_then([&](const review::SignedAct &given) {
            return work::receiveAnswer(file, given, key, progress);
        });
    });
}

} // namespace casebook::ui
