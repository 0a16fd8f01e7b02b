// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/preview.h"
#include "core/work/survey.h"
#include "ui/presentation/runningjob.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace casebook::ui {

/// Imports archives into a case in the background. First it looks at what lies there; where only the person can
/// answer something, asked() says so and the import waits for go() or dismiss(). Nothing is asked when nothing is
/// ambiguous, or when nobody is connected to asked().
class ImportController : public QObject
{
    Q_OBJECT

public:
    /// Borrows the pool that long work runs on.
    explicit ImportController(QThreadPool &pool, QObject *parent = nullptr);

    /// One import at a time; false while another one runs. Ends with finished(), failed() or dismissed().
    bool start(work::ImportRequest request);
    void stop() { m_job.stop(); }

    /// While it waits for answers: what is asked, and the request as it stands.
    const std::optional<work::Survey> &survey() const { return m_survey; }
    const work::ImportRequest &request() const { return m_request; }
    /// Goes on with the answers. What they brought to light may be asked next: asked() again, else started().
    void go(work::ImportRequest answered);
    /// The person does not want the import after all.
    void dismiss();
    /// Tells `done` on the thread of `context` whether the keyring opens the locked source.
    void tryKeyring(const archive::LockedSource &source, const crypto::Keyring &keyring, QObject *context,
                    std::function<void(bool)> done);

    /// Tells what the first rows of a table would become, and whether a profile could be saved.
    void preview(const archive::requested::PackTable &table, const archive::requested::TableSettings &settings,
                 const std::chrono::time_zone *zone, QObject *context,
                 std::function<void(const Result<std::vector<work::PreviewRow>> &)> done);
    void saveProfile(const archive::requested::Profile &profile, QObject *context,
                     std::function<void(const Status &)> done);
    /// Tells `done` on the thread of `context` what reading the transcript with these answers would give.
    void examine(const archive::FoundSource &source, const work::TranscriptAnswers &answers,
                 const std::chrono::time_zone *zone, QObject *context,
                 std::function<void(const Result<archive::communicator::Findings> &)> done);
    /// Opens a key file; `done` gets the key, or why not, on the thread of `context`.
    void openKey(const Path &file, const crypto::Secret &password, QObject *context,
                 std::function<void(const Result<crypto::PrivateKey> &)> done);

    bool running() const { return m_job.active() || m_survey.has_value(); }
    RunningJob &job() { return m_job; }

    /// What the last import found; none before the first, and after one that failed.
    const std::optional<work::ImportReport> &report() const { return m_report; }
    const std::vector<Path> &paths() const { return m_paths; }
    void forget();

    /// How the last import ended, in one sentence. A success that is not complete is not called one.
    QString verdict() const;

Q_SIGNALS:
    void asked();
    void dismissed();
    void started();
    void finished();
    void failed(const casebook::Error &error);

private:
    void look();
    void import();
    void fail(const Error &error);

    QThreadPool &m_pool;
    RunningJob m_job{RunningJob::Unit::Bytes};
    work::ImportRequest m_request;
    std::optional<work::Survey> m_survey; ///< While it waits for answers.
    std::vector<Path> m_paths;
    std::optional<work::ImportReport> m_report;
};

} // namespace casebook::ui
