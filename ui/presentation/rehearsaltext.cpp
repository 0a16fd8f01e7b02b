// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/rehearsaltext.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace casebook::ui {

namespace {

struct DryRuns
{
    Q_DECLARE_TR_FUNCTIONS(DryRuns)
};

QString timeText(double seconds)
{
    if (seconds < 1)
        return DryRuns::tr("less than a second");
    return DryRuns::tr("about %1", "duration")
        .arg(durationText(std::chrono::seconds(static_cast<std::int64_t>(std::ceil(seconds)))));
}

QString sentenceOf(const work::RehearsalProblem &problem)
{
    using Kind = work::RehearsalProblem::Kind;
    const QString detail = toText(problem.detail);
    const QString count = countText(problem.count);
    switch (problem.kind) {
    case Kind::NothingSelected: return DryRuns::tr("Nothing is selected: the export would be empty.");
    case Kind::Unbalanced:
        return DryRuns::tr("What is selected is not what would be written. Check the case on the page Proof.");
    case Kind::LeftOut:
        return DryRuns::tr("Events that would be left out: %1 (%2).", "count, reason").arg(count, detail);
    case Kind::Unmapped: return DryRuns::tr("People without a mailbox: %1.").arg(count);
    case Kind::FilesLeftOut: return DryRuns::tr("Files that were sent and would not go along: %1.").arg(count);
    case Kind::UnusedRows: return DryRuns::tr("Rows of the mapping that stand for nobody here: %1.").arg(count);
    case Kind::LargeFile:
        return DryRuns::tr("The largest mail has %1, which mail systems may refuse: %2", "size, name")
            .arg(bytesText(static_cast<std::uint64_t>(problem.count)), detail);
    case Kind::LongName:
        return DryRuns::tr("The longest name has %1 characters, which Windows may refuse: %2", "count, name")
            .arg(count, detail);
    }
    return {};
}

} // namespace

QStringList problemTexts(const work::Rehearsed &rehearsed)
{
    QStringList texts;
    for (const work::RehearsalProblem &problem : work::problemsOf(rehearsed.report, rehearsed.mails))
        texts += sentenceOf(problem);
    return texts;
}

QList<QPair<QString, QString>> rehearsalFields(const work::Rehearsed &rehearsed)
{
    const exports::ExportReport &report = rehearsed.report;
    QList<QPair<QString, QString>> fields{
        {DryRuns::tr("Form"), deliveryFormatText(rehearsed.format)},
        {DryRuns::tr("Would go out"), DryRuns::tr("%1 of %2 events in %3 conversations")
                                          .arg(countText(report.exported.events), countText(report.selected.events),
                                               countText(report.exported.conversations))},
        {DryRuns::tr("Files"),
         DryRuns::tr("%1, %2 in all", "count, size").arg(countText(report.files), bytesText(report.bytes))}};
    if (rehearsed.mails)
        fields += {DryRuns::tr("Mails"), DryRuns::tr("%1, in %2 copies, with %3 files")
                                             .arg(countText(rehearsed.mails->mails), countText(rehearsed.mails->copies),
                                                  countText(rehearsed.mails->attachments))};
    if (report.rehearsal)
        fields += {DryRuns::tr("Time"), timeText(report.rehearsal->seconds)};
    return fields;
}

} // namespace casebook::ui
