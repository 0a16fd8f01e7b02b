// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/importcontroller.h"

#include "core/work/profilefolder.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <QMetaMethod>

#include <algorithm>
#include <utility>

namespace casebook::ui {

namespace {

QString nameOf(const std::vector<Path> &paths)
{
    if (paths.size() != 1)
        return ImportController::tr("%n items", nullptr, static_cast<int>(paths.size()));
    const auto name = paths.front().has_filename() ? paths.front().filename() : paths.front().parent_path().filename();
    return toText(pathText(name));
}

} // namespace

ImportController::ImportController(QThreadPool &pool, QObject *parent) : QObject(parent), m_pool(pool) {}

namespace {

/// With the profiles that the person has saved; read on the thread of the job.
Result<work::ImportRequest> withProfiles(work::ImportRequest request)
{
    return work::savedProfiles().transform([&request](std::vector<archive::requested::Profile> saved) {
        request.packs.profiles = std::move(saved);
        return std::move(request);
    });
}

} // namespace

bool ImportController::start(work::ImportRequest request)
{
    if (running())
        return false;
    m_request = std::move(request);
    m_paths = m_request.paths;
    m_report.reset();
    look();
    return true;
}

void ImportController::go(work::ImportRequest answered)
{
    m_request = std::move(answered);
    m_survey.reset();
    look();
}

void ImportController::dismiss()
{
    m_survey.reset();
    m_request = {};
    Q_EMIT dismissed();
}

void ImportController::look()
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&ImportController::asked))) {
        import();
        return;
    }
    auto progress = m_job.begin(tr("Looking at %1").arg(nameOf(m_paths)));
    jobs::deliver(jobs::runJob(m_pool, progress,
                               [request = m_request](Progress &watched) {
                                   return withProfiles(request).and_then([&watched](const work::ImportRequest &whole) {
                                       return work::survey(whole, watched);
                                   });
                               }),
                  this, [this](Result<work::Survey> found) {
                      m_job.end();
                      if (!found) {
                          fail(found.error());
                      } else if (found->asks()) {
                          m_survey = std::move(*found);
                          Q_EMIT asked();
                      } else {
                          import();
                      }
                  });
}

void ImportController::import()
{
    auto progress = m_job.begin(tr("Import %1").arg(nameOf(m_paths)));
    Q_EMIT started();
    jobs::deliver(jobs::runJob(m_pool, progress,
                               [request = std::exchange(m_request, {})](Progress &watched) {
                                   return withProfiles(request).and_then([&watched](const work::ImportRequest &whole) {
                                       return work::importArchives(whole, watched);
                                   });
                               }),
                  this, [this](Result<work::ImportReport> answer) {
                      m_job.end();
                      if (!answer) {
                          fail(answer.error());
                          return;
                      }
                      m_report = std::move(*answer);
                      Q_EMIT finished();
                  });
}

void ImportController::fail(const Error &error)
{
    m_request = {};
    Q_EMIT failed(error);
}

void ImportController::tryKeyring(const archive::LockedSource &source, const crypto::Keyring &keyring, QObject *context,
                                  std::function<void(bool)> done)
{
    jobs::deliver(
        jobs::runJob(m_pool, [source, keyring](Progress &watched) { return work::fits(source, keyring, watched); }),
        context, [done = std::move(done)](const Result<bool> &fits) { done(fits.value_or(false)); });
}

void ImportController::preview(const archive::requested::PackTable &table,
                               const archive::requested::TableSettings &settings, const std::chrono::time_zone *zone,
                               QObject *context,
                               std::function<void(const Result<std::vector<work::PreviewRow>> &)> done)
{
    constexpr std::size_t rows = 20;
    jobs::deliver(jobs::runJob(m_pool, [table, settings,
                                        zone](Progress &) { return work::preview(table, settings, zone, rows); }),
                  context, std::move(done));
}

void ImportController::saveProfile(const archive::requested::Profile &profile, QObject *context,
                                   std::function<void(const Status &)> done)
{
    jobs::deliver(
        jobs::runJob(m_pool,
                     [profile](Progress &) {
                         // Read back, so that a name that is none is refused before anything is written.
                         return archive::requested::profileFromJson(toJson(profile), profile.name)
                             .and_then([](const archive::requested::Profile &read) { return work::saveProfile(read); })
                             .transform([](const Path &) {});
                     }),
        context, std::move(done));
}

void ImportController::examine(const archive::FoundSource &source, const work::TranscriptAnswers &answers,
                               const std::chrono::time_zone *zone, QObject *context,
                               std::function<void(const Result<archive::communicator::Findings> &)> done)
{
    jobs::deliver(jobs::runJob(m_pool, [source, answers,
                                        zone](Progress &) { return work::examineTranscript(source, answers, zone); }),
                  context, std::move(done));
}

void ImportController::openKey(const Path &file, const crypto::Secret &password, QObject *context,
                               std::function<void(const Result<crypto::PrivateKey> &)> done)
{
    jobs::deliver(
        jobs::runJob(m_pool, [file, password](Progress &) { return crypto::PrivateKey::open(file, password); }),
        context, std::move(done));
}

void ImportController::forget()
{
    m_report.reset();
    m_paths.clear();
}

QString ImportController::verdict() const
{
    if (!m_report)
        return {};
    if (!m_report->balance.balanced)
        return tr("The books do not balance. Do not rely on this import before the problems below are understood.");
    const auto missed = std::ranges::count_if(m_report->skipped, &archive::SkippedFile::matters);
    if (missed > 0) {
        return tr("%n files that should be archives could not be read. Everything else is accounted for.", nullptr,
                  static_cast<int>(missed));
    }
    if (m_report->newSources == 0)
        return tr("The case had all of this already. Nothing was changed.");
    return tr("Every byte of every file is accounted for.");
}

} // namespace casebook::ui
