// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/pushface.h"

#include "ui/presentation/errortext.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/move/movetext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/move/targetform.h"
#include "ui/widgets/pagecolumn.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

PushFace::PushFace(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_folder(lineEdit(QStringLiteral("movePushFolder"), tr("Export for Symphony")))
    , m_target(new TargetForm(workspace.push(), QStringLiteral("movePush")))
    , m_retrySaid(new ToneLabel(Tone::Warning))
    , m_noRetry(button(tr("Do not send failures again"), QStringLiteral("moveNoRetry")))
    , m_start(primaryButton(tr("Push"), QStringLiteral("movePush")))
    , m_pause(button(tr("Pause"), QStringLiteral("movePause")))
    , m_bar(new QProgressBar)
    , m_figures(new ToneLabel(Tone::Dim))
    , m_imported(new FigureCard(QStringLiteral("movePushImported")))
    , m_failed(new FigureCard(QStringLiteral("movePushFailed")))
    , m_left(new FigureCard(QStringLiteral("movePushLeft")))
    , m_answers(button(tr("Read answers…"), QStringLiteral("moveAnswers")))
    , m_said(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("movePushFace"));
    m_said->setObjectName(QStringLiteral("movePushSaid"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *inside = new QVBoxLayout;
    inside->addWidget(pageHeading(tr("Push to Symphony")));
    inside->addWidget(sectionLabel(tr("What")));
    inside->addWidget(makeFolder());
    inside->addWidget(sectionLabel(tr("Where to")));
    inside->addWidget(m_target);
    inside->addWidget(makeRun());
    inside->addWidget(m_said);
    inside->addWidget(sectionLabel(tr("By hand")));
    inside->addWidget(makeByHand());
    inside->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pageColumn(inside));

    auto &push = m_workspace.push();
    connect(&push, &PushController::changed, this, &PushFace::showState);
    connect(&push.job(), &RunningJob::changed, this, &PushFace::showState);
    connect(&push, &PushController::ended, this, [this](const QString &sentence, bool complete) {
        m_said->setTone(complete ? Tone::Good : Tone::Warning);
        m_said->setText(sentence);
        setRetry({});
    });
    connect(&push, &PushController::failed, this, [this](const Error &error) {
        const auto text = errorText(error);
        m_said->setTone(Tone::Bad);
        m_said->setText(text.headline + u'\n' + text.detail);
    });
    connect(&m_workspace.caseFile(), &CaseController::opened, this, [this] {
        m_said->clear();
        setRetry({});
    });
    setRetry({});
}

QWidget *PushFace::makeFolder()
{
    m_folder->setPlaceholderText(tr("The folder that the step Batches wrote"));
    auto *browse = button(tr("Choose…"), QStringLiteral("movePushBrowse"));
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &PushFace::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this,
            [this] { m_workspace.push().setFolder(pathFromText(m_folder->text().trimmed().toStdString())); });
    return holder;
}

QWidget *PushFace::makeRun()
{
    m_bar->setObjectName(QStringLiteral("movePushProgress"));
    m_bar->setAccessibleName(tr("Progress of the push"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_figures->setObjectName(QStringLiteral("movePushFigures"));
    m_figures->setFont(tabular(m_figures->font()));
    m_retrySaid->setObjectName(QStringLiteral("moveRetrySaid"));
    m_retrySaid->setWordWrap(true);
    auto *retry = new QHBoxLayout;
    retry->setSpacing(space(2));
    retry->addWidget(m_retrySaid, 1);
    retry->addWidget(m_noRetry);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_figures);
    buttons->addStretch(1);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_start);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space(3));
    for (auto *card : {m_imported, m_failed, m_left})
        cards->addWidget(card, 1);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addLayout(retry);
    column->addLayout(buttons);
    column->addWidget(m_bar);
    column->addLayout(cards);
    connect(m_noRetry, &QPushButton::clicked, this, [this] { setRetry({}); });
    connect(m_pause, &QPushButton::clicked, &m_workspace.push(), &PushController::pause);
    connect(m_start, &QPushButton::clicked, this,
            [this] { m_workspace.push().push(m_target->takePassword(), m_retry); });
    return holder;
}

QWidget *PushFace::makeByHand()
{
    auto *sentence = new ToneLabel(Tone::Dim, tr("The folder has scripts that send its batches and keep the answers. "
                                                 "Read them here, and everything else goes as after a push."));
    sentence->setWordWrap(true);
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(sentence, 1);
    line->addWidget(m_answers);
    connect(m_answers, &QPushButton::clicked, this, &PushFace::chooseResponses);
    return holder;
}

void PushFace::setRetry(const PushController::Retry &retry)
{
    m_retry = retry;
    QStringList classes;
    for (const std::string &name : retry.classes)
        classes += failureText(name);
    m_retrySaid->setText(retry.classes.empty() ? tr("What failed goes out again, too.")
                                               : tr("What failed goes out again: %1.").arg(classes.join(u", ")));
    m_retrySaid->setVisible(retry.failed);
    m_noRetry->setVisible(retry.failed);
    showState();
}

void PushFace::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Export for Symphony"), m_folder->text());
    dialog->setObjectName(QStringLiteral("movePushDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_workspace.push().setFolder(pathFromText(folder.toStdString())); });
    dialog->open();
}

void PushFace::chooseResponses()
{
    auto *dialog = new QFileDialog(this, tr("Folder with the answers"), m_folder->text());
    dialog->setObjectName(QStringLiteral("moveAnswersDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_workspace.push().readAnswers(pathFromText(folder.toStdString())); });
    dialog->open();
}

void PushFace::showState()
{
    auto &push = m_workspace.push();
    if (!m_folder->hasFocus())
        m_folder->setText(toText(pathText(push.folder())));
    const bool running = push.running();
    const bool begun = push.count(store::SymphonyState::Imported) > 0 && push.left() > 0;
    m_start->setText(begun ? tr("Go on") : tr("Push"));
    m_start->setEnabled(!running && push.target() && !push.folder().empty());
    m_answers->setEnabled(!running && !push.folder().empty());
    m_pause->setVisible(running);
    m_bar->setVisible(running);
    m_figures->setVisible(running);
    m_target->setEnabled(!running);
    m_folder->setEnabled(!running);
    if (running) {
        const auto &status = push.job().status();
        m_bar->setRange(0, status.permille < 0 ? 0 : 1000);
        m_bar->setValue(qMax(0, status.permille));
        m_figures->setText(status.figures);
        m_pause->setEnabled(!status.stopping);
    }
    showLedger();
}

void PushFace::showLedger()
{
    const auto &push = m_workspace.push();
    const auto failed = push.count(store::SymphonyState::Failed);
    m_imported->show(countText(push.count(store::SymphonyState::Imported)), tr("imported"), Tone::Good);
    m_failed->show(countText(failed), failed > 0 ? tr("failed, see Repair and finish") : tr("failed"),
                   failed > 0 ? Tone::Bad : Tone::Text);
    m_left->show(countText(push.left()), tr("left: not sent, or no answer"),
                 push.left() > 0 ? Tone::Warning : Tone::Text);
}

} // namespace casebook::ui
