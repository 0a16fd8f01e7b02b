// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/batchesface.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/export/exportresult.h"
#include "ui/widgets/export/policycard.h"
#include "ui/widgets/outfolder.h"
#include "ui/widgets/pagecolumn.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casebook::ui {

BatchesFace::BatchesFace(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_steps(new QStackedWidget)
    , m_staged(new QRadioButton(tr("For a push from here (users and streams may still be made)")))
    , m_batches(new QRadioButton(tr("Complete batches, with scripts for a push by hand (all ids must be known)")))
    , m_repair(new QCheckBox(tr("Only what failed, or has no answer")))
    , m_size(new QSpinBox)
    , m_megabytes(new QSpinBox)
    , m_folder(lineEdit(QStringLiteral("moveFolder"), tr("Folder for the export")))
    , m_policy(new PolicyCard(workspace, QStringLiteral("moveExport")))
    , m_permission(new QFormLayout)
    , m_request(lineEdit(QStringLiteral("moveRequest"), tr("Approved request")))
    , m_missing(new ToneLabel(Tone::Warning))
    , m_start(primaryButton(tr("Write"), QStringLiteral("moveExport")))
    , m_result(new ExportResult(QStringLiteral("moveExport")))
{
    setObjectName(QStringLiteral("moveBatches"));
    m_steps->setObjectName(QStringLiteral("moveBatchSteps"));
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeOutcome());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    auto &move = m_workspace.move();
    connect(&move, &MoveController::changed, this, &BatchesFace::showState);
    connect(&move, &MoveController::exported, this, &BatchesFace::showOutcome);
    connect(m_policy, &PolicyCard::changed, this, &BatchesFace::showState);
    connect(&m_workspace.imports(), &ImportController::started, this, &BatchesFace::showState);
    connect(&m_workspace.caseFile(), &CaseController::opened, this, [this] {
        m_steps->setCurrentIndex(Question);
        m_request->clear();
        suggestFolder();
    });
    showState();
}

QWidget *BatchesFace::makeQuestion()
{
    auto *buttons = new QHBoxLayout;
    m_missing->setObjectName(QStringLiteral("moveMissing"));
    m_missing->setWordWrap(true);
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_start);
    m_permission->setContentsMargins(0, 0, 0, 0);
    m_permission->setHorizontalSpacing(space(4));
    m_permission->addRow(tr("Approved request"), m_request);
    auto *inside = new QVBoxLayout;
    inside->addWidget(pageHeading(tr("Write the export")));
    inside->addWidget(sectionLabel(tr("As")));
    inside->addWidget(makeForm());
    inside->addWidget(sectionLabel(tr("Permission")));
    inside->addWidget(m_policy);
    inside->addLayout(m_permission);
    inside->addLayout(buttons);
    inside->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &BatchesFace::start);
    connect(m_request, &QLineEdit::textChanged, this, &BatchesFace::showState);
    return pageColumn(inside);
}

QWidget *BatchesFace::makeForm()
{
    m_staged->setObjectName(QStringLiteral("moveStaged"));
    m_batches->setObjectName(QStringLiteral("moveWholeBatches"));
    m_repair->setObjectName(QStringLiteral("moveRepairOnly"));
    m_staged->setChecked(true);
    m_size->setObjectName(QStringLiteral("moveBatchSize"));
    m_size->setAccessibleName(tr("Messages in a batch"));
    m_size->setRange(1, static_cast<int>(exports::SymphonyOptions::mostMessages));
    m_megabytes->setObjectName(QStringLiteral("moveBatchMegabytes"));
    m_megabytes->setAccessibleName(tr("Megabytes in a batch"));
    constexpr int mostMegabytes = 1'000;
    m_megabytes->setRange(1, mostMegabytes);
    for (auto *box : {m_size, m_megabytes}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, &BatchesFace::choose);
    }
    auto *browse = button(tr("Choose…"), QStringLiteral("moveFolderBrowse"));
    auto *folder = new QHBoxLayout;
    folder->setSpacing(space(2));
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    auto *holder = new QWidget;
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space(4));
    form->setVerticalSpacing(space(2));
    for (QWidget *choice : std::initializer_list<QWidget *>{m_staged, m_batches, m_repair})
        form->addRow(choice);
    form->addRow(tr("Messages in a batch, at most"), m_size);
    form->addRow(tr("Megabytes in a batch, at most"), m_megabytes);
    form->addRow(tr("New folder"), folder);
    connect(browse, &QPushButton::clicked, this, &BatchesFace::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchesFace::showState);
    for (auto *choice : {m_staged, m_batches})
        connect(choice, &QRadioButton::toggled, this, &BatchesFace::showState);
    return holder;
}

QWidget *BatchesFace::makeOutcome()
{
    auto *again = button(tr("Another export…"), QStringLiteral("moveExportAgain"));
    connect(again, &QPushButton::clicked, this, [this] {
        suggestFolder();
        m_steps->setCurrentIndex(Question);
    });
    auto *next = new ToneLabel(Tone::Dim, tr("The next step is Push: it sends this folder, and nothing else."));
    next->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(next, 1);
    buttons->addWidget(again);
    auto *inside = new QVBoxLayout;
    inside->addWidget(m_result);
    inside->addLayout(buttons);
    inside->addStretch(1);
    return pageColumn(inside);
}

void BatchesFace::suggestFolder()
{
    m_folder->setText(suggestedFolder(m_workspace.caseFile().info().file, QStringLiteral("symphony")));
}

void BatchesFace::chooseFolder()
{
    askFolderFor(*m_folder, tr("Folder for the export"), QStringLiteral("moveFolderDialog"));
}

bool BatchesFace::needsRequest() const
{
    const auto &caseFile = m_workspace.caseFile();
    return caseFile.isOpen() && caseFile.info().policy != store::Policy::Single;
}

QString BatchesFace::whatIsMissing() const
{
    const auto &move = m_workspace.move();
    if (m_workspace.imports().running())
        return tr("Wait for the import to end.");
    if (needsRequest() && m_request->text().trimmed().isEmpty())
        return tr("Four eyes: name the approved request that covers this selection.");
    if (m_folder->text().trimmed().isEmpty())
        return tr("Name a folder.");
    if (move.running())
        return tr("Wait for what runs.");
    return {};
}

void BatchesFace::choose()
{
    MoveChoices choices = m_workspace.move().choices();
    choices.batchMessages = m_size->value();
    choices.batchMegabytes = m_megabytes->value();
    m_workspace.move().setChoices(choices);
}

void BatchesFace::showChoices()
{
    const auto &choices = m_workspace.move().choices();
    for (const auto &[box, value] : {std::pair(m_size, choices.batchMessages), {m_megabytes, choices.batchMegabytes}}) {
        const QSignalBlocker quiet(box);
        if (!box->hasFocus()) // somebody may be typing
            box->setValue(value);
    }
}

void BatchesFace::showState()
{
    showChoices();
    m_permission->setRowVisible(m_request, needsRequest());
    const auto missing = m_workspace.caseFile().isOpen() ? whatIsMissing() : QString();
    m_missing->setText(missing);
    m_start->setEnabled(m_workspace.caseFile().isOpen() && missing.isEmpty());
    m_start->setText(m_batches->isChecked() ? tr("Write batches") : tr("Write"));
}

void BatchesFace::start()
{
    m_workspace.move().exportTo({.folder = pathFromText(m_folder->text().trimmed().toStdString()),
                                 .batches = m_batches->isChecked(),
                                 .repair = m_repair->isChecked(),
                                 .request = m_request->text().trimmed().toStdString()});
}

void BatchesFace::showOutcome()
{
    const auto &move = m_workspace.move();
    if (move.report())
        m_result->show(*move.report());
    else if (move.exportError())
        m_result->show(*move.exportError());
    m_steps->setCurrentIndex(Outcome);
}

} // namespace casebook::ui
