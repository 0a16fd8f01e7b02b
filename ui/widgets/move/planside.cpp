// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/planside.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/move/movetext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/move/planface.h"
#include "ui/widgets/move/planparts.h"

#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int sideWidth = space(88);

} // namespace

PlanSide::PlanSide(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, Qt::LeftEdge, parent)
    , m_workspace(workspace)
    , m_losses(new QGridLayout)
    , m_checks(new QVBoxLayout)
    , m_lastPush(new ToneLabel(Tone::Dim))
{
    m_losses->setHorizontalSpacing(space(4));
    m_losses->setVerticalSpacing(space(1) + 2);
    m_losses->setColumnStretch(0, 1);
    m_checks->setSpacing(space(2));
    m_lastPush->setObjectName(QStringLiteral("moveLastPush"));
    m_lastPush->setWordWrap(true);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(3));
    column->addWidget(sectionLabel(PlanFace::tr("Cannot be moved")));
    column->addLayout(m_losses);
    column->addWidget(sectionLabel(PlanFace::tr("Before you push")));
    column->addLayout(m_checks);
    column->addWidget(makeEffects());
    column->addWidget(sectionLabel(PlanFace::tr("So far")));
    column->addWidget(m_lastPush);
    column->addStretch(1);
    setFixedWidth(sideWidth);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scrolling(pane));
    connect(&m_workspace.move(), &MoveController::changed, this, &PlanSide::showPlan);
    connect(&m_workspace.move(), &MoveController::mappingChanged, this, &PlanSide::showPlan);
    connect(&m_workspace.push(), &PushController::changed, this, &PlanSide::showChecks);
    showPlan();
}

QWidget *PlanSide::makeEffects()
{
    auto *warning = new ToneLabel(
        Tone::Text,
        PlanFace::tr(
            "Content exports that run daily look at one day only and will not hold this history. Plan one over its "
            "whole span.\n\nEverybody in a room sees everything that is imported into it. All conversations of two "
            "people end in the IM that they use. Bots on the datafeed see nothing, and nothing that was imported can "
            "be taken back, only suppressed message by message."));
    warning->setObjectName(QStringLiteral("moveEffects"));
    warning->setWordWrap(true);
    auto *card = new Card;
    card->setOutline(Tone::Warning);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(4), space(3), space(4), space(3));
    inside->addWidget(warning);
    return card;
}

void PlanSide::showPlan()
{
    showLosses();
    showChecks();
}

void PlanSide::showLosses()
{
    clearLayout(m_losses);
    const auto &plan = m_workspace.move().rehearsal();
    if (!plan) {
        m_losses->addWidget(new ToneLabel(Tone::Dim, PlanFace::tr("The rehearsal counts it.")), 0, 0);
        return;
    }
    for (const auto &[reason, count] : plan->leftOut)
        addCount(m_losses, leftOutText(reason), count);
    const std::pair<std::string_view, std::int64_t> others[]{{"presence-span", plan->presenceSpans},
                                                             {"conversation-boundary", plan->boundaries},
                                                             {"delivery-info", plan->deliveryInfo},
                                                             {"attachment", plan->attachments}};
    for (const auto &[name, count] : others) {
        if (count > 0)
            addCount(m_losses, leftOutText(name), count);
    }
}

void PlanSide::showChecks()
{
    clearLayout(m_checks);
    const auto check = [this](bool done, const QString &sentence) {
        auto *label = new ToneLabel(done ? Tone::Good : Tone::Warning,
                                    (done ? QStringLiteral("✓ ") : QStringLiteral("○ ")) + sentence);
        label->setWordWrap(true);
        m_checks->addWidget(label);
    };
    auto &move = m_workspace.move();
    auto &push = m_workspace.push();
    const int open =
        move.people().count(MovePeopleModel::Fate::Choose) + move.people().count(MovePeopleModel::Fate::Guessed);
    const int blocking = move.findings().blocking();
    check(move.rehearsal() && open == 0, !move.rehearsal() || open == 0
                                             ? PlanFace::tr("Everybody is decided upon")
                                             : PlanFace::tr("%n people still need a decision", nullptr, open));
    check(move.rehearsal() && !move.isStale() && blocking == 0,
          !move.rehearsal() || blocking == 0 ? PlanFace::tr("The rehearsal finds nothing in the way")
                                             : PlanFace::tr("The rehearsal holds %n things back", nullptr, blocking));
    check(!push.folder().empty(), PlanFace::tr("An export is made and cleared"));
    check(push.count(store::SymphonyState::Imported) > 0, PlanFace::tr("Pilot: one room and one IM, 50 messages"));
    m_lastPush->setText(PlanFace::tr("%1 imported, %2 failed, %3 left")
                            .arg(countText(push.count(store::SymphonyState::Imported)),
                                 countText(push.count(store::SymphonyState::Failed)), countText(push.left())));
}

} // namespace casebook::ui
