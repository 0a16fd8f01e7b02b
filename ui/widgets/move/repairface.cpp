// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/repairface.h"

#include "ui/presentation/errortext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/move/movetable.h"
#include "ui/widgets/move/targetform.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int sideWidth = space(110);

} // namespace

RepairFace::RepairFace(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_failures(new MoveTable(QStringLiteral("moveFailures"), tr("Failures by class"), workspace.push().failures(),
                               Qt::DisplayRole))
    , m_messages(new MoveTable(QStringLiteral("moveFailed"), tr("Messages that are not imported"),
                               workspace.push().messages(), Qt::DisplayRole))
    , m_counts(new ToneLabel(Tone::Dim))
    , m_retry(button(tr("Send these again…"), QStringLiteral("moveRetry")))
    , m_target(new TargetForm(workspace.push(), QStringLiteral("moveFinish")))
    , m_anyway(new QCheckBox(tr("Even while messages are not sent")))
    , m_finish(button(tr("Finish the move"), QStringLiteral("moveFinish")))
    , m_out(lineEdit(QStringLiteral("moveReportFile"), tr("File for the final report")))
    , m_key(lineEdit(QStringLiteral("moveReportKey"), tr("Your key, to sign the report with")))
    , m_keyPassword(lineEdit(QStringLiteral("moveReportPassword"), tr("Passphrase of your key")))
    , m_report(button(tr("Write the report"), QStringLiteral("moveReport")))
    , m_said(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("moveRepair"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(makeFailures(), 1);
    line->addWidget(makeFinish());
    auto &push = m_workspace.push();
    connect(&push, &PushController::changed, this, &RepairFace::showState);
    connect(&push, &PushController::ended, this, [this](const QString &sentence, bool complete) {
        m_said->setTone(complete ? Tone::Good : Tone::Warning);
        m_said->setText(sentence);
    });
    connect(&push, &PushController::failed, this, [this](const Error &error) {
        const auto text = errorText(error);
        m_said->setTone(Tone::Bad);
        m_said->setText(text.headline + u'\n' + text.detail);
    });
    connect(&m_workspace.caseFile(), &CaseController::opened, m_said, &QLabel::clear);
    showState();
}

QWidget *RepairFace::makeFailures()
{
    m_failures->setSortingEnabled(false);
    m_failures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_failures->horizontalHeader()->setStretchLastSection(true);
    m_messages->setSortingEnabled(false);
    m_messages->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_counts->setObjectName(QStringLiteral("moveFailureCounts"));
    m_counts->setWordWrap(true);
    auto *head = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2));
    line->setSpacing(space(2));
    line->addWidget(m_counts, 1);
    line->addWidget(m_retry);
    auto *under = new Surface(QPalette::Base, Qt::TopEdge | Qt::BottomEdge);
    auto *title = new QHBoxLayout(under);
    title->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2));
    title->addWidget(sectionLabel(tr("Messages that are not imported")));
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_failures, 2);
    column->addWidget(under);
    column->addWidget(m_messages, 3);
    connect(m_retry, &QPushButton::clicked, this, &RepairFace::askRetry);
    return pane;
}

QWidget *RepairFace::makeFinish()
{
    auto *what = new ToneLabel(Tone::Dim, tr("When nothing is left to retry: owners are promoted, members that you "
                                             "marked are removed, the account leaves the rooms that it made, and "
                                             "rooms and users that you marked are deactivated."));
    what->setWordWrap(true);
    m_anyway->setObjectName(QStringLiteral("moveAnyway"));
    m_said->setObjectName(QStringLiteral("moveFinishSaid"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(3));
    column->addWidget(sectionLabel(tr("Finish")));
    column->addWidget(what);
    column->addWidget(m_target);
    column->addWidget(m_anyway);
    column->addWidget(m_finish, 0, Qt::AlignTrailing);
    column->addSpacing(space(2));
    column->addWidget(sectionLabel(tr("Final report")));
    column->addWidget(makeReport());
    column->addWidget(m_said);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(pane);
    auto *side = new Surface(QPalette::Base, Qt::LeftEdge);
    side->setFixedWidth(sideWidth);
    auto *whole = new QVBoxLayout(side);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_finish, &QPushButton::clicked, this,
            [this] { m_workspace.push().finish(m_target->takePassword(), m_anyway->isChecked()); });
    return side;
}

QWidget *RepairFace::makeReport()
{
    auto *browse = button(tr("Choose…"), QStringLiteral("moveReportBrowse"));
    auto *out = new QHBoxLayout;
    out->setSpacing(space(2));
    out->addWidget(m_out, 1);
    out->addWidget(browse);
    m_key->setPlaceholderText(tr("PKCS #12; empty: not signed"));
    m_keyPassword->setEchoMode(QLineEdit::Password);
    auto *holder = new QWidget;
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space(4));
    form->setVerticalSpacing(space(2));
    form->addRow(tr("New file"), out);
    form->addRow(tr("Your key"), m_key);
    form->addRow(tr("Passphrase"), m_keyPassword);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_report);
    form->addRow(buttons);
    connect(browse, &QPushButton::clicked, this, &RepairFace::chooseReport);
    connect(m_out, &QLineEdit::textChanged, this, &RepairFace::showState);
    connect(m_report, &QPushButton::clicked, this, [this] {
        const auto path = [](const QLineEdit *field) { return pathFromText(field->text().trimmed().toStdString()); };
        auto text = m_keyPassword->text().toStdString();
        m_keyPassword->clear();
        const crypto::Secret password(text);
        crypto::wipe(text);
        m_workspace.push().writeReport(path(m_out), path(m_key), password);
    });
    return holder;
}

void RepairFace::askRetry()
{
    PushController::Retry retry{.failed = true};
    for (const int row : m_failures->chosenRows())
        retry.classes.insert(m_workspace.push().failures().failure(row));
    Q_EMIT retryWanted(retry);
}

void RepairFace::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("File for the final report"), {}, tr("JSON (*.json)"));
    dialog->setObjectName(QStringLiteral("moveReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("symphony-report.json"));
    connect(dialog, &QFileDialog::fileSelected, m_out, &QLineEdit::setText);
    dialog->open();
}

void RepairFace::showState()
{
    auto &push = m_workspace.push();
    const auto failed = push.count(store::SymphonyState::Failed);
    const auto imported = push.count(store::SymphonyState::Imported);
    const bool ready = !push.running();
    m_counts->setTone(failed + push.left() > 0 ? Tone::Warning : Tone::Dim);
    m_counts->setText(imported + failed + push.left() == 0
                          ? tr("Nothing was sent yet.")
                          : tr("%1 imported, %2 failed, %3 left.")
                                .arg(countText(imported), countText(failed), countText(push.left())));
    m_retry->setEnabled(ready && failed > 0);
    m_finish->setEnabled(ready && push.target().has_value());
    m_report->setEnabled(ready && !push.folder().empty() && !m_out->text().trimmed().isEmpty());
    m_target->setEnabled(ready);
}

} // namespace casebook::ui
