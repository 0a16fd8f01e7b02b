// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/purgetask.h"

#include "ui/presentation/eventtext.h"
#include "ui/widgets/controls.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

QString commandFor(const Path &caseFile)
{
    const auto file = QDir::toNativeSeparators(toText(pathText(caseFile)));
    const QDir folder(QCoreApplication::applicationDirPath());
#ifdef Q_OS_WIN
    return PurgeTask::scheduledTask(QDir::toNativeSeparators(folder.filePath(QStringLiteral("casebook-cli.exe"))), file,
                                    toText(pathText(caseFile.stem())));
#else
    return PurgeTask::cronLine(folder.filePath(QStringLiteral("casebook-cli")), file);
#endif
}

} // namespace

PurgeTask::PurgeTask(const Path &caseFile, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("purgeTask"));
    setWindowTitle(tr("Remove every day"));
    setAttribute(Qt::WA_DeleteOnClose);
#ifdef Q_OS_WIN
    const auto how =
        tr("Run this once in a console. From then on the Task Scheduler removes every morning what is over "
           "in this case, also when Casebook is not open.");
#else
    const auto how = tr("Put this line into the table that \"crontab -e\" opens. From then on the system removes every "
                        "morning what is over in this case, also when Casebook is not open.");
#endif
    auto *lead = new ToneLabel(Tone::Dim, how);
    lead->setWordWrap(true);
    const auto command = commandFor(caseFile);
    auto *shown = new ValueLabel(command);
    shown->setObjectName(QStringLiteral("purgeTaskCommand"));
    shown->setAccessibleName(command);
    auto *copy = primaryButton(tr("Copy"), QStringLiteral("purgeTaskCopy"));
    auto *close = button(tr("Close"), QStringLiteral("purgeTaskClose"));
    connect(copy, &QPushButton::clicked, this, [command] { QGuiApplication::clipboard()->setText(command); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(5), space(6), space(5));
    column->setSpacing(space(3));
    column->addWidget(lead);
    column->addWidget(shown);
    column->addLayout(buttons);
    setMinimumWidth(space(150));
}

// schtasks takes one argument for the command, in which quotation marks stand behind backslashes.
QString PurgeTask::scheduledTask(const QString &program, const QString &caseFile, const QString &name)
{
    return QStringLiteral(R"(schtasks /Create /SC DAILY /ST 06:17 /TN "Casebook purge %3" /TR )"
                          R"("\"%1\" --quiet deliveries purge \"%2\"")")
        .arg(program, caseFile, name);
}

// The shell takes what stands between apostrophes as it is; cron takes a percent sign for an end of line.
QString PurgeTask::cronLine(const QString &program, const QString &caseFile)
{
    const auto quoted = [](QString text) {
        text.replace(QLatin1Char('\''), QLatin1String("'\\''")).replace(QLatin1Char('%'), QLatin1String("\\%"));
        return QLatin1Char('\'') + text + QLatin1Char('\'');
    };
    return QStringLiteral("17 6 * * * %1 --quiet deliveries purge %2").arg(quoted(program), quoted(caseFile));
}

} // namespace casebook::ui
