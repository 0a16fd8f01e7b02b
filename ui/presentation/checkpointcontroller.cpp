// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/checkpointcontroller.h"

#include "core/audit/log.h"
#include "core/work/checkpoints.h"
#include "core/work/savefile.h"
#include "ui/presentation/eventtext.h"

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds patience(10);

QString entriesText(std::uint64_t entries)
{
    return CheckpointController::tr("%n entries", nullptr, static_cast<int>(entries));
}

} // namespace

CheckpointController::CheckpointController(CaseReads &reads, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_reads(reads), m_pool(pool)
{
}

/// Off the window's thread, with the path of the case; `told` makes a sentence of what came out.
template <typename Work, typename Told> void CheckpointController::run(Work work, Told told)
{
    if (!m_reads.file())
        return;
    jobs::deliver(
        jobs::runJob(m_pool, [file = *m_reads.file(), work = std::move(work)](Progress &) { return work(file); }), this,
        [this, file = *m_reads.file(), told = std::move(told)](const auto &answer) {
            if (m_reads.file() != file)
                return;
            if (answer)
                told(*answer);
            else
                Q_EMIT failed(answer.error());
            reload();
        });
}

void CheckpointController::sign(const crypto::PrivateKey &key)
{
    run(
        [key](const Path &file) {
            return store::CaseFile::open(file, patience).and_then([&](store::CaseFile opened) {
                return audit::sign(opened, key);
            });
        },
        [this, subject = toText(key.subject())](const audit::Checkpoint &signedOne) {
            Q_EMIT done(tr("%1 signed %2 of the log.").arg(subject, entriesText(signedOne.head.size)));
        });
}

void CheckpointController::save(const Path &out)
{
    run(
        [out](const Path &file) {
            return store::CaseReader::open(file).and_then(&audit::checkpointNow).and_then([&](const auto &now) {
                const std::string text = audit::toText(now);
                return work::saveFile(out, [&text](const auto &write) { write(text); }).transform([&] { return now; });
            });
        },
        [this, out](const audit::Checkpoint &saved) {
            Q_EMIT done(tr("The checkpoint of %1 is in %2. Keep it where nobody else can write.")
                            .arg(entriesText(saved.head.size), toText(pathText(out))));
        });
}

void CheckpointController::withSheet(const QString &caseTitle, QObject *context,
                                     std::function<void(const QString &html)> done)
{
    m_reads.read(
        context, [](const store::CaseReader &reader) { return audit::checkpointNow(reader); },
        [this, caseTitle, done = std::move(done)](const Result<audit::Checkpoint> &now) {
            if (!now) {
                Q_EMIT failed(now.error());
                return;
            }
            done(u"<h2>%1</h2><p>%2</p><pre style=\"font-size:11pt\">%3</pre><p>%4</p>"_s.arg(
                tr("Checkpoint of the log").toHtmlEscaped(), caseTitle.toHtmlEscaped(),
                toText(audit::toText(*now)).toHtmlEscaped(),
                tr("Whoever keeps these five lines can tell later whether the log of this case has only been "
                   "added to since.")
                    .toHtmlEscaped()));
        });
}

void CheckpointController::compare(const Path &kept)
{
    run(
        [kept](const Path &file) {
            return store::CaseReader::open(file).and_then(
                [&](const store::CaseReader &reader) { return work::compareWithKept(reader, kept); });
        },
        [this](const audit::CheckpointComparison &found) {
            if (!found.fits) {
                Q_EMIT differs(toText(found.difference));
                return;
            }
            Q_EMIT done(
                tr("The log has only been added to since %1: it had %2 then, and has %3.")
                    .arg(toText(found.kept.time), entriesText(found.kept.head.size), entriesText(found.now.head.size)));
        });
}

void CheckpointController::writeQuery(const Path &out)
{
    run([out](const Path &file) { return work::writeStampQuery(file, out); },
        [this, out](const audit::StampQuery &query) {
            Q_EMIT done(tr("The query for %1 is in %2. Send it to an authority of your choice, and take in its answer "
                           "whenever it comes.")
                            .arg(entriesText(query.checkpoint.head.size), toText(pathText(out))));
        });
}

void CheckpointController::acceptStamp(const Path &answer, const Path &authorities)
{
    run([answer, authorities](const Path &file) { return work::acceptStamp(file, answer, authorities); },
        [this](const audit::Stamp &stamp) {
            Q_EMIT done(tr("%1 says that %2 of the log were there on %3.")
                            .arg(toText(stamp.stamp.authority.subject()), entriesText(stamp.checkpoint.head.size),
                                 toText(toRfc3339(stamp.stamp.time))));
        });
}

void CheckpointController::reload()
{
    if (!m_reads.file())
        return;
    m_reads.read(this, &audit::stamps, [this](const Result<std::vector<audit::Stamp>> &all) {
        m_stamps = all.value_or(std::vector<audit::Stamp>()); // the check of the log tells of one that is not good
        Q_EMIT stampsChanged();
    });
}

QString CheckpointController::stampText() const
{
    if (m_stamps.empty())
        return {};
    const audit::Stamp &last = m_stamps.back();
    return tr("Time stamp of %1 over %2, by %3")
        .arg(toText(toRfc3339(last.stamp.time)), entriesText(last.checkpoint.head.size),
             toText(last.stamp.authority.subject()));
}

} // namespace casebook::ui
