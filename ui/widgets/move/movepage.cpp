// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/movepage.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/facebutton.h"
#include "ui/widgets/move/batchesface.h"
#include "ui/widgets/move/mappingface.h"
#include "ui/widgets/move/planface.h"
#include "ui/widgets/move/pushface.h"
#include "ui/widgets/move/rehearsalface.h"
#include "ui/widgets/move/repairface.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casebook::ui {

MovePage::MovePage(Workspace &workspace, QWidget *parent)
    : Page(tr("Move"), Icon::Move, parent)
    , m_workspace(workspace)
    , m_face(new QButtonGroup(this))
    , m_faces(new QStackedWidget)
    , m_scope(new ToneLabel(Tone::Dim))
    , m_rehearse(primaryButton(tr("Rehearse"), QStringLiteral("moveRehearse")))
    , m_stop(button(tr("Stop"), QStringLiteral("moveStop")))
    , m_bar(new QProgressBar)
    , m_figures(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("movePage"));
    auto *push = new PushFace(workspace);
    auto *repair = new RepairFace(workspace);
    m_faces->setObjectName(QStringLiteral("moveFaces"));
    for (QWidget *face :
         std::initializer_list<QWidget *>{new PlanFace(workspace), new MappingFace(workspace),
                                          new RehearsalFace(workspace), new BatchesFace(workspace), push, repair})
        m_faces->addWidget(face);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeFaces());
    layout->addWidget(m_faces, 1);

    auto &move = m_workspace.move();
    connect(&move, &MoveController::changed, this, &MovePage::showState);
    connect(&move.job(), &RunningJob::changed, this, &MovePage::showState);
    connect(m_rehearse, &QPushButton::clicked, &move, &MoveController::rehearse);
    connect(m_stop, &QPushButton::clicked, &move, &MoveController::stop);
    connect(repair, &RepairFace::retryWanted, this, [this, push](const PushController::Retry &retry) {
        push->setRetry(retry);
        showFace(Push);
    });
    connect(&m_workspace.caseFile(), &CaseController::opened, this, [this] { showFace(Plan); });
    showState();
}

QWidget *MovePage::makeHead()
{
    auto *title = new ToneLabel(Tone::Text, tr("Move to Symphony"));
    auto bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_scope->setObjectName(QStringLiteral("moveScope"));
    m_bar->setObjectName(QStringLiteral("moveProgress"));
    m_bar->setAccessibleName(tr("Progress of the rehearsal or export"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(space(35), 6);
    m_figures->setObjectName(QStringLiteral("moveFigures"));
    m_figures->setFont(tabular(sized(m_figures->font(), TextSize::Small)));
    auto *bar = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2));
    line->setSpacing(space(3));
    line->addWidget(title);
    line->addWidget(m_scope, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_figures, m_bar, m_stop, m_rehearse})
        line->addWidget(widget);
    return bar;
}

QWidget *MovePage::makeFaces()
{
    auto *bar = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(space(3), 0, space(3), 0);
    line->setSpacing(0);
    const std::pair<QString, QString> faces[]{{tr("Plan"), QStringLiteral("faceMovePlan")},
                                              {tr("Mapping"), QStringLiteral("faceMoveMapping")},
                                              {tr("Rehearsal"), QStringLiteral("faceMoveRehearsal")},
                                              {tr("Batches"), QStringLiteral("faceMoveBatches")},
                                              {tr("Push"), QStringLiteral("faceMovePush")},
                                              {tr("Repair and finish"), QStringLiteral("faceMoveRepair")}};
    int number = 0;
    for (const auto &[text, name] : faces) {
        auto *choice = new FaceButton(text);
        choice->setObjectName(name);
        m_face->addButton(choice, number++);
        line->addWidget(choice);
    }
    line->addStretch(1);
    m_face->button(Plan)->setChecked(true);
    connect(m_face, &QButtonGroup::idClicked, m_faces, &QStackedWidget::setCurrentIndex);
    return bar;
}

QWidget *MovePage::firstFocus()
{
    return m_workspace.move().rehearsal() ? static_cast<QWidget *>(m_face->checkedButton()) : m_rehearse;
}

void MovePage::showFace(Face face)
{
    m_face->button(face)->setChecked(true);
    m_faces->setCurrentIndex(face);
}

void MovePage::showState()
{
    const auto &move = m_workspace.move();
    auto scope = move.choices().filtered ? tr("what the search selects: %1").arg(toText(query::toText(move.filter())))
                                         : tr("the whole case");
    if (move.isStale())
        scope += QStringLiteral(" · ") + tr("changed since the rehearsal");
    m_scope->setText(scope);
    const bool running = move.running();
    m_rehearse->setEnabled(!running);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_figures, m_stop})
        widget->setVisible(running);
    if (!running)
        return;
    const auto &status = m_workspace.move().job().status();
    m_bar->setRange(0, status.permille < 0 ? 0 : 1000);
    m_bar->setValue(qMax(0, status.permille));
    m_figures->setText(status.figures);
    m_stop->setEnabled(!status.stopping);
}

} // namespace casebook::ui
