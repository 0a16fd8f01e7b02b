// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/timelinebar.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/eventicon.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace casebook::ui {

namespace {

constexpr int firstRoomEvent = static_cast<int>(EventType::MucCreate);
constexpr int lastRoomEvent = static_cast<int>(EventType::MucBan);

} // namespace

TimelineBar::TimelineBar(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, Qt::BottomEdge, parent)
    , m_workspace(workspace)
    , m_scopes(new QButtonGroup(this))
    , m_faces(new QButtonGroup(this))
    , m_view(new QMenu(this))
    , m_styles(new QActionGroup(this))
    , m_others(new QActionGroup(this))
{
    setObjectName(QStringLiteral("timelineBar"));
    setFixedHeight(std::max(space(8), fontMetrics().height() + space(4)));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space(3), 0, space(2), 1);
    line->setSpacing(0);
    using Scope = ReadingScope;
    line->addWidget(choice(m_scopes, static_cast<int>(Scope::Conversation), tr("Conversation"),
                           QStringLiteral("scopeConversation"), tr("The chosen conversation, whole")));
    line->addWidget(choice(m_scopes, static_cast<int>(Scope::Found), tr("Hits"), QStringLiteral("scopeFound"),
                           tr("What the search finds, in order of time across conversations")));
    line->addWidget(choice(m_scopes, static_cast<int>(Scope::Case), tr("Whole case"), QStringLiteral("scopeCase"),
                           tr("Everything in the case in order of time")));
    line->addStretch(1);
    line->addWidget(choice(m_faces, static_cast<int>(Face::Timeline), tr("Timeline"), QStringLiteral("faceTimeline"),
                           tr("What was said")));
    line->addWidget(choice(m_faces, static_cast<int>(Face::People), tr("People"), QStringLiteral("facePeople"),
                           tr("Who was present when, in the chosen conversation")));
    line->addWidget(choice(m_faces, static_cast<int>(Face::Talks), tr("Who to whom"), QStringLiteral("faceTalks"),
                           tr("Who talks to whom in what the search selects")));
    makeViewMenu();
    auto *view = new QToolButton;
    view->setObjectName(QStringLiteral("timelineView"));
    view->setText(tr("View") + QStringLiteral(" ▾"));
    view->setAccessibleName(tr("What the timeline shows, and how"));
    view->setAutoRaise(true);
    connect(view, &QToolButton::clicked, m_view,
            [this, view] { m_view->popup(view->mapToGlobal(QPoint(0, view->height()))); });
    line->addSpacing(space(2));
    line->addWidget(view);

    auto &read = m_workspace.read();
    connect(m_scopes, &QButtonGroup::idClicked, this, [this](int id) {
        m_workspace.read().setScope(static_cast<Scope>(id));
        setFace(Face::Timeline);
    });
    connect(m_faces, &QButtonGroup::idClicked, this, [this](int id) { setFace(static_cast<Face>(id)); });
    connect(&read, &ReadController::scopeChanged, this, &TimelineBar::showScope);
    connect(&m_workspace.search(), &SearchController::queryChanged, this, &TimelineBar::showScope);
    connect(&read, &ReadController::ruleChanged, this, &TimelineBar::showRule);
    showScope();
    showRule();
    setFace(Face::Timeline);
}

QToolButton *TimelineBar::choice(QButtonGroup *group, int id, const QString &text, const QString &name,
                                 const QString &toolTip)
{
    auto *made = new QToolButton;
    made->setObjectName(name);
    made->setText(text);
    made->setAccessibleName(text);
    made->setToolTip(toolTip);
    made->setCheckable(true);
    made->setAutoRaise(true);
    group->addButton(made, id);
    return made;
}

void TimelineBar::makeViewMenu()
{
    m_view->setObjectName(QStringLiteral("timelineViewMenu"));
    const std::pair<RowStyle, QString> styles[]{{RowStyle::Cards, tr("Plain rows")},
                                                {RowStyle::Bubbles, tr("Bubbles")},
                                                {RowStyle::Compact, tr("Compact rows")}};
    for (const auto &[style, text] : styles) {
        auto *action = m_view->addAction(text);
        action->setObjectName(QStringLiteral("rowStyle%1").arg(static_cast<int>(style)));
        action->setCheckable(true);
        action->setData(static_cast<int>(style));
        m_styles->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = style] { Q_EMIT rowStyleWanted(chosen); });
    }
    addTitle(tr("What the search does not find"));
    addRule(tr("Show like all"), QStringLiteral("othersShown"), m_others, static_cast<int>(RowRule::Others::Shown));
    addRule(tr("Grey"), QStringLiteral("othersGreyed"), m_others, static_cast<int>(RowRule::Others::Greyed));
    addRule(tr("Hide"), QStringLiteral("othersHidden"), m_others, static_cast<int>(RowRule::Others::Hidden));
    addTitle(tr("Room events"));
    m_fold = m_view->addAction(tr("Fold long runs of people who come and go"));
    m_fold->setObjectName(QStringLiteral("foldRuns"));
    m_fold->setCheckable(true);
    connect(m_fold, &QAction::triggered, this, [this](bool on) {
        auto rule = m_workspace.read().rule();
        rule.foldRuns = on;
        m_workspace.read().setRule(rule);
    });
    m_roomEvents = m_view->addAction(tr("Show room events") + QStringLiteral("\tE"));
    m_roomEvents->setObjectName(QStringLiteral("roomEvents"));
    m_roomEvents->setCheckable(true);
    connect(m_roomEvents, &QAction::triggered, this, [this] { changeTypes(m_roomEvents); });
    auto *kinds = m_view->addMenu(tr("Kinds of room events"));
    for (int type = firstRoomEvent; type <= lastRoomEvent; ++type) {
        auto *action = kinds->addAction(icon(eventIcon(static_cast<EventType>(type))),
                                        eventTypeText(static_cast<EventType>(type)));
        action->setObjectName(QStringLiteral("roomEvent%1").arg(type));
        action->setCheckable(true);
        m_types += action;
        connect(action, &QAction::triggered, this, [this, action] { changeTypes(action); });
    }
    m_view->addSeparator();
    m_view->addAction(tr("Go to date or id…") + QStringLiteral("\tCtrl+G"), this, &TimelineBar::jumpWanted);
}

void TimelineBar::addTitle(const QString &text)
{
    m_view->addSeparator();
    m_view->addAction(text)->setEnabled(false);
}

void TimelineBar::addRule(const QString &text, const QString &name, QActionGroup *group, int others)
{
    auto *action = m_view->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(others);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, others] {
        auto rule = m_workspace.read().rule();
        rule.others = static_cast<RowRule::Others>(others);
        m_workspace.read().setRule(rule);
    });
}

void TimelineBar::changeTypes(const QAction *changed)
{
    auto rule = m_workspace.read().rule();
    for (int i = 0; i < m_types.size(); ++i) {
        const bool shown = changed == m_roomEvents ? m_roomEvents->isChecked() : m_types[i]->isChecked();
        rule.hiddenTypes.set(static_cast<std::size_t>(firstRoomEvent + i), !shown);
    }
    m_workspace.read().setRule(rule);
}

void TimelineBar::toggleRoomEvents()
{
    m_roomEvents->trigger();
}

void TimelineBar::setFace(Face face)
{
    m_faces->button(static_cast<int>(face))->setChecked(true);
    if (face == m_face)
        return;
    m_face = face;
    Q_EMIT faceChanged(face);
}

void TimelineBar::setRowStyle(RowStyle style)
{
    for (auto *action : m_styles->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(style));
}

void TimelineBar::showScope()
{
    const auto scope = m_workspace.read().scope();
    m_scopes->button(static_cast<int>(scope))->setChecked(true);
    m_scopes->button(static_cast<int>(ReadingScope::Found))
        ->setEnabled(!m_workspace.search().query().selectsAll() || scope == ReadingScope::Found);
}

void TimelineBar::showRule()
{
    const auto &rule = m_workspace.read().rule();
    m_fold->setChecked(rule.foldRuns);
    for (auto *action : m_others->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(rule.others));
    bool all = true;
    for (int i = 0; i < m_types.size(); ++i) {
        const bool shown = !rule.hiddenTypes.test(static_cast<std::size_t>(firstRoomEvent + i));
        m_types[i]->setChecked(shown);
        all = all && shown;
    }
    m_roomEvents->setChecked(all);
}

} // namespace casebook::ui
