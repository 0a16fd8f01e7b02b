// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/planface.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/move/movetext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/move/planparts.h"
#include "ui/widgets/move/planside.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

std::int64_t countOf(const std::map<std::string, std::int64_t> &counts, const std::string &name)
{
    const auto found = counts.find(name);
    return found == counts.end() ? 0 : found->second;
}

/// From the vendor's rate to the careful one.
QString spanText(double from, double to)
{
    constexpr int minutes = 60;
    const auto text = [](double value) { return QLocale().toString(value, 'f', value < 10 ? 1 : 0); };
    if (to * minutes < 1)
        return PlanFace::tr("under a minute");
    return to < 1 ? PlanFace::tr("%1 – %2 min").arg(text(from * minutes), text(to * minutes))
                  : PlanFace::tr("%1 – %2 h").arg(text(from), text(to));
}

} // namespace

PlanFace::PlanFace(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_whole(new QRadioButton(tr("The whole case")))
    , m_filter(new QRadioButton)
    , m_rooms(comboBox(QStringLiteral("moveRooms"), tr("What becomes one room")))
    , m_shift(new QCheckBox(tr("Keep the order within a second, by milliseconds")))
    , m_split(new QCheckBox(tr("Split texts that are too long for one message")))
    , m_redacted(new QCheckBox(tr("Move what is left of redacted messages")))
    , m_attachments(new QCheckBox(tr("Send files along")))
    , m_filesSaid(new ToneLabel(Tone::Warning))
    , m_figures(new QStackedWidget)
    , m_scope(new FigureCard(QStringLiteral("moveInScope")))
    , m_ready(new FigureCard(QStringLiteral("moveReady")))
    , m_held(new FigureCard(QStringLiteral("moveHeld")))
    , m_hours(new FigureCard(QStringLiteral("moveHours")))
    , m_people(new QGridLayout)
    , m_streams(new QGridLayout)
{
    setObjectName(QStringLiteral("movePlan"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(scrolling(makeMain()), 1);
    line->addWidget(new PlanSide(workspace));
    connect(&m_workspace.move(), &MoveController::changed, this, &PlanFace::showPlan);
    connect(&m_workspace.move(), &MoveController::mappingChanged, this, &PlanFace::showPlan);
    showPlan();
}

QWidget *PlanFace::makeMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(space(6), space(5), space(6), space(5));
    column->setSpacing(space(4));
    column->addWidget(makeFigures());
    column->addWidget(sectionLabel(tr("What moves, and how")));
    column->addWidget(makeChoices());
    column->addStretch(1);
    return main;
}

QWidget *PlanFace::makeChoices()
{
    m_whole->setObjectName(QStringLiteral("moveWhole"));
    m_filter->setObjectName(QStringLiteral("moveFilter"));
    m_rooms->addItem(tr("One room for each room of the archive: everybody sees everything in it"));
    m_rooms->addItem(tr("One room for each conversation: nobody sees what was said before they came"));
    m_shift->setObjectName(QStringLiteral("moveShift"));
    m_split->setObjectName(QStringLiteral("moveSplit"));
    m_redacted->setObjectName(QStringLiteral("moveRedacted"));
    m_attachments->setObjectName(QStringLiteral("moveAttachments"));
    m_filesSaid->setObjectName(QStringLiteral("moveFilesSaid"));
    m_filesSaid->setWordWrap(true);
    auto *scopes = new QButtonGroup(this);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(2) + 2);
    for (auto *scope : {m_whole, m_filter}) {
        scopes->addButton(scope);
        column->addWidget(scope);
        connect(scope, &QRadioButton::clicked, this, &PlanFace::choose);
    }
    column->addWidget(m_rooms);
    connect(m_rooms, &QComboBox::activated, this, &PlanFace::choose);
    for (auto *box : {m_shift, m_split, m_redacted, m_attachments}) {
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &PlanFace::choose);
    }
    column->addWidget(m_filesSaid);
    return card;
}

QWidget *PlanFace::makeFigures()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space(3));
    for (auto *card : {m_scope, m_ready, m_held, m_hours})
        cards->addWidget(card, 1);
    auto *becomes = new QHBoxLayout;
    becomes->setSpacing(space(12));
    for (auto *grid : {m_people, m_streams}) {
        grid->setHorizontalSpacing(space(6));
        grid->setVerticalSpacing(space(1));
        auto *column = new QVBoxLayout;
        column->addLayout(grid);
        column->addStretch(1);
        becomes->addLayout(column);
    }
    becomes->addStretch(1);
    auto *plan = new QWidget;
    auto *column = new QVBoxLayout(plan);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addLayout(cards);
    column->addWidget(sectionLabel(tr("People and streams")));
    column->addLayout(becomes);
    auto *empty = new EmptyState(tr("No plan yet"),
                                 tr("The rehearsal goes through everything that would move, without asking anybody: "
                                    "people, streams, messages, hours, and what stands in the way."));
    auto *next = button(tr("Rehearse"), QStringLiteral("movePlanRehearse"));
    connect(next, &QPushButton::clicked, &m_workspace.move(), &MoveController::rehearse);
    empty->addButton(next);
    m_figures->setObjectName(QStringLiteral("movePlanFigures"));
    m_figures->addWidget(empty);
    m_figures->addWidget(plan);
    return m_figures;
}

void PlanFace::choose()
{
    MoveChoices choices = m_workspace.move().choices();
    choices.filtered = m_filter->isChecked();
    choices.rooms =
        m_rooms->currentIndex() == 0 ? symphony::RoomChoice::PerRoom : symphony::RoomChoice::PerConversation;
    choices.shiftTimes = m_shift->isChecked();
    choices.splitTexts = m_split->isChecked();
    choices.redacted = m_redacted->isChecked();
    choices.attachments = m_attachments->isChecked();
    m_workspace.move().setChoices(choices);
}

void PlanFace::showChoices()
{
    const auto &move = m_workspace.move();
    const auto &choices = move.choices();
    m_filter->setText(move.canFilter() ? tr("What the search selects: %1").arg(toText(query::toText(move.filter())))
                                       : tr("What the search selects (nothing is looked for)"));
    m_filter->setEnabled(move.canFilter());
    (choices.filtered ? m_filter : m_whole)->setChecked(true);
    m_rooms->setCurrentIndex(choices.rooms == symphony::RoomChoice::PerRoom ? 0 : 1);
    m_shift->setChecked(choices.shiftTimes);
    m_split->setChecked(choices.splitTexts);
    m_redacted->setChecked(choices.redacted);
    m_attachments->setChecked(choices.attachments);
    m_filesSaid->setVisible(choices.attachments);
    const auto &plan = move.rehearsal();
    m_filesSaid->setText(
        tr("A message takes up to 25 files and 30 MB, of the kinds that Symphony allows; files make the "
           "import longer than the hours above.") +
        (plan && plan->files > 0 ? u' ' + tr("%n files of %1 go along.", nullptr, static_cast<int>(plan->files))
                                              .arg(bytesText(plan->fileBytes))
                                 : QString()));
}

void PlanFace::showPlan()
{
    showChoices();
    const auto &plan = m_workspace.move().rehearsal();
    m_figures->setCurrentIndex(plan ? 1 : 0);
    clearLayout(m_people);
    clearLayout(m_streams);
    if (!plan)
        return;
    const auto held = plan->messagesInScope - plan->messagesOut;
    m_scope->show(countText(plan->messagesInScope), tr("messages in scope"));
    m_ready->show(countText(plan->messagesOut), tr("ready, in %n calls", nullptr, static_cast<int>(plan->calls.size())),
                  Tone::Good);
    m_held->show(countText(held), held > 0 ? tr("held back, see the rehearsal") : tr("held back"),
                 held > 0 ? Tone::Warning : Tone::Text);
    m_hours->show(
        spanText(plan->hours(exports::vendorRate), plan->hours(exports::carefulRate)),
        tr("at %1 and %2 an hour").arg(countText(exports::vendorRate), countText(exports::carefulRate)));
    addCount(m_people, tr("users that Symphony has"), countOf(plan->people, "map"));
    addCount(m_people, tr("looked up by e-mail"), countOf(plan->people, "look-up"));
    addCount(m_people, tr("users to be made"), countOf(plan->people, "create"));
    addCount(m_people, tr("people left out"), countOf(plan->people, "skip"));
    addCount(m_people, tr("people without a user"), countOf(plan->people, "unmapped"),
             countOf(plan->people, "unmapped") > 0 ? Tone::Warning : Tone::Dim);
    addCount(m_streams, tr("IMs of two people"), countOf(plan->streams, "IM"));
    addCount(m_streams, tr("private rooms"), countOf(plan->streams, "ROOM"));
    addCount(m_streams, tr("members to be added"), plan->members);
}

} // namespace casebook::ui
