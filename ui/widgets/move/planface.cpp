// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/planface.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/move/movetext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int sideWidth = space(88);

void addCount(QGridLayout *grid, const QString &name, std::int64_t count, Tone tone = Tone::Dim)
{
    const int row = grid->rowCount();
    auto *label = new ToneLabel(tone, name);
    auto *figure = new ToneLabel(Tone::Text, countText(count));
    figure->setFont(tabular(figure->font()));
    figure->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(label, row, 0);
    grid->addWidget(figure, row, 1);
}

std::int64_t countOf(const std::map<std::string, std::int64_t> &counts, const std::string &name)
{
    const auto found = counts.find(name);
    return found == counts.end() ? 0 : found->second;
}

QString hoursText(double hours)
{
    return QLocale().toString(hours, 'f', hours < 10 ? 1 : 0);
}

QWidget *scrolling(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    return scroll;
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
    , m_becomes(new QGridLayout)
    , m_losses(new QGridLayout)
    , m_checks(new QVBoxLayout)
    , m_lastPush(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("movePlan"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(scrolling(makeMain()), 1);
    line->addWidget(makeSide());
    connect(&m_workspace.move(), &MoveController::changed, this, &PlanFace::showPlan);
    connect(&m_workspace.move(), &MoveController::mappingChanged, this, &PlanFace::showPlan);
    connect(&m_workspace.push(), &PushController::changed, this, &PlanFace::showChecks);
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
    m_becomes->setHorizontalSpacing(space(6));
    m_becomes->setVerticalSpacing(space(1));
    auto *becomes = new QHBoxLayout;
    becomes->addLayout(m_becomes);
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

QWidget *PlanFace::makeSide()
{
    auto *warning = new ToneLabel(
        Tone::Warning,
        tr("Content exports that run daily look at one day only and will not hold this history. Plan one over its "
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
    column->addWidget(sectionLabel(tr("Cannot be moved")));
    column->addLayout(m_losses);
    column->addWidget(sectionLabel(tr("Before you push")));
    column->addLayout(m_checks);
    column->addWidget(card);
    column->addWidget(sectionLabel(tr("So far")));
    column->addWidget(m_lastPush);
    column->addStretch(1);
    auto *side = new Surface(QPalette::Base, Qt::LeftEdge);
    side->setFixedWidth(sideWidth);
    auto *whole = new QVBoxLayout(side);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scrolling(pane));
    return side;
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
        (plan && plan->files > 0
             ? u' ' + tr("%1 files of %2 go along.").arg(countText(plan->files), bytesText(plan->fileBytes))
             : QString()));
}

void PlanFace::showPlan()
{
    showChoices();
    const auto &plan = m_workspace.move().rehearsal();
    m_figures->setCurrentIndex(plan ? 1 : 0);
    clearLayout(m_becomes);
    showLosses();
    showChecks();
    if (!plan)
        return;
    const auto held = plan->messagesInScope - plan->messagesOut;
    m_scope->show(countText(plan->messagesInScope), tr("messages in scope"));
    m_ready->show(countText(plan->messagesOut), tr("ready, in %n calls", nullptr, static_cast<int>(plan->calls.size())),
                  Tone::Good);
    m_held->show(countText(held), held > 0 ? tr("held back, see the rehearsal") : tr("held back"),
                 held > 0 ? Tone::Warning : Tone::Text);
    m_hours->show(
        tr("%1 – %2 h").arg(hoursText(plan->hours(exports::vendorRate)), hoursText(plan->hours(exports::carefulRate))),
        tr("at %1 and %2 an hour").arg(countText(exports::vendorRate), countText(exports::carefulRate)));
    addCount(m_becomes, tr("users that Symphony has"), countOf(plan->people, "map"));
    addCount(m_becomes, tr("looked up by e-mail"), countOf(plan->people, "look-up"));
    addCount(m_becomes, tr("users to be made"), countOf(plan->people, "create"));
    addCount(m_becomes, tr("people left out"), countOf(plan->people, "skip"));
    addCount(m_becomes, tr("people without a user"), countOf(plan->people, "unmapped"),
             countOf(plan->people, "unmapped") > 0 ? Tone::Warning : Tone::Dim);
    addCount(m_becomes, tr("IMs of two people"), countOf(plan->streams, "IM"));
    addCount(m_becomes, tr("private rooms"), countOf(plan->streams, "ROOM"));
    addCount(m_becomes, tr("members to be added"), plan->members);
}

void PlanFace::showLosses()
{
    clearLayout(m_losses);
    const auto &plan = m_workspace.move().rehearsal();
    if (!plan) {
        m_losses->addWidget(new ToneLabel(Tone::Dim, tr("The rehearsal counts it.")), 0, 0);
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

void PlanFace::showChecks()
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
                                             ? tr("Everybody is decided upon")
                                             : tr("%n people still need a decision", nullptr, open));
    check(move.rehearsal() && !move.isStale() && blocking == 0,
          !move.rehearsal() || blocking == 0 ? tr("The rehearsal finds nothing in the way")
                                             : tr("The rehearsal holds %n things back", nullptr, blocking));
    check(!push.folder().empty(), tr("An export is made and cleared"));
    check(push.count(store::SymphonyState::Imported) > 0, tr("Pilot: one room and one IM, 50 messages"));
    m_lastPush->setText(tr("%1 imported, %2 failed, %3 left")
                            .arg(countText(push.count(store::SymphonyState::Imported)),
                                 countText(push.count(store::SymphonyState::Failed)), countText(push.left())));
}

} // namespace casebook::ui
