// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/readpage.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/conversationpanel.h"
#include "ui/widgets/inspectorpanel.h"
#include "ui/widgets/markactions.h"
#include "ui/widgets/read/activitystrip.h"
#include "ui/widgets/read/activitytable.h"
#include "ui/widgets/read/jumpdialog.h"
#include "ui/widgets/read/timelinepane.h"
#include "ui/widgets/read/whodialog.h"
#include "ui/widgets/searchbar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/timeline/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

const QString layoutName = QStringLiteral("readPage");
constexpr int navigatorWidth = 184;
constexpr int listWidth = 284;
constexpr int inspectorWidth = 324;
constexpr int textStep = 10;
constexpr std::size_t mostOpenDays = 24; ///< A longer list opens with its years only,
constexpr int mostOpenTenants = 8;       ///< and one of many tenants folded.

QWidget *paneHead(const QString &text)
{
    auto *head = new Surface(QPalette::Base, Qt::BottomEdge);
    head->setFixedHeight(space(8));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(3), 0, space(3), 1);
    line->addWidget(new ToneLabel(Tone::Dim, text));
    return head;
}

} // namespace

ReadPage::ReadPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Read"), Icon::Read, parent)
    , m_workspace(workspace)
    , m_search(new SearchBar(workspace, QStringLiteral("filter")))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_navigatorPane(new Surface(QPalette::Base))
    , m_navigator(new QTreeView)
    , m_conversations(new ConversationPanel(workspace))
    , m_activity(new ActivityStrip(workspace.activity()))
    , m_pane(new TimelinePane(workspace))
    , m_timeline(m_pane->timeline())
    , m_inspector(new InspectorPanel(workspace.read().inspector(), workspace.marks(), workspace.redactions()))
    , m_marks(new MarkActions(workspace, *m_inspector, this))
{
    setObjectName(QStringLiteral("readPage"));
    makeNavigator();
    m_splitter->setObjectName(QStringLiteral("readSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_navigatorPane);
    m_splitter->addWidget(m_conversations);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    m_navigatorPane->setMinimumWidth(space(30));
    m_conversations->setMinimumWidth(space(45));
    m_inspector->setMinimumWidth(space(55));
    m_splitter->setSizes({navigatorWidth, listWidth, 10000, inspectorWidth});
    m_splitter->restoreState(m_workspace.settings().layout(layoutName));
    m_splitter->setHandleWidth(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(m_activity);
    layout->addWidget(m_splitter, 1);

    auto &read = m_workspace.read();
    auto &marks = m_workspace.marks();
    // Also while the inspector is folded away: what is read here has been opened.
    const auto markOpened = [this, &read, &marks] {
        const auto &event = read.inspector().inspected();
        if (isVisible() && event && marks.of(event->id))
            marks.open(event->id);
    };
    connect(&read.inspector(), &InspectorController::changed, this, markOpened);
    connect(&marks, &MarksController::changed, this, markOpened);
    connect(&m_workspace.search(), &SearchController::queryChanged, this, &ReadPage::showFilter);
    connect(&m_workspace.caseFile(), &CaseController::contentsChanged, this,
            [this] { m_search->setCaseOpen(m_workspace.caseFile().isOpen()); });
    connect(m_pane, &TimelinePane::jumpWanted, this, &ReadPage::askWhereTo);
    m_timeline->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_timeline, &QWidget::customContextMenuRequested, this, &ReadPage::showEventMenu);
    connectActivity();
    connect(m_search, &SearchBar::exportWanted, this, &ReadPage::exportWanted);
    connect(m_conversations, &ConversationPanel::addArchivesWanted, this, &ReadPage::addArchivesWanted);
    connect(m_conversations, &ConversationPanel::exportConversationWanted, this, &ReadPage::exportConversationWanted);
    connect(m_conversations, &ConversationPanel::openTimelineWanted, this, [this] {
        m_timeline->setFocus();
        if (m_timeline->currentRow() < 0)
            m_timeline->setCurrentRow(0);
    });
    makeShortcuts();
    m_search->setCaseOpen(m_workspace.caseFile().isOpen());
}

ReadPage::~ReadPage()
{
    m_workspace.settings().setLayout(layoutName, m_splitter->saveState());
}

void ReadPage::makeNavigator()
{
    m_navigator->setObjectName(QStringLiteral("navigator"));
    m_navigator->setAccessibleName(tr("Tenants and days"));
    m_navigator->setModel(&m_workspace.read().navigator());
    m_navigator->setHeaderHidden(true);
    m_navigator->setFrameShape(QFrame::NoFrame);
    m_navigator->setIndentation(space(3));
    m_navigator->setUniformRowHeights(true);
    m_navigator->setAllColumnsShowFocus(true);
    m_navigator->header()->setStretchLastSection(false);
    m_navigator->header()->setSectionResizeMode(NavigatorModel::Name, QHeaderView::Stretch);
    m_navigator->header()->setSectionResizeMode(NavigatorModel::Count, QHeaderView::Fixed);
    m_navigator->header()->resizeSection(NavigatorModel::Count,
                                         fontMetrics().horizontalAdvance(QStringLiteral("00,000")) + space(4));
    auto *layout = new QVBoxLayout(m_navigatorPane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(paneHead(tr("Tenants and days")));
    layout->addWidget(m_navigator, 1);
    auto &model = m_workspace.read().navigator();
    connect(m_navigator->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &model](const QModelIndex &now) {
                if (now.isValid())
                    m_workspace.search().setQuery(model.query(now.siblingAtColumn(NavigatorModel::Name)));
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, &model] {
        std::size_t days = 0;
        for (const auto &tenant : m_workspace.caseFile().contents().tenants)
            days += tenant.days.size();
        if (days <= mostOpenDays)
            m_navigator->expandToDepth(2);
        else if (model.rowCount() <= mostOpenTenants)
            m_navigator->expandToDepth(0);
        showFilter();
    });
}

void ReadPage::connectActivity()
{
    auto &read = m_workspace.read();
    const auto jump = [this, &read](qint64 time) {
        read.jumpTo(time);
        focusTimeline();
    };
    connect(m_activity, &ActivityStrip::jumpWanted, this, jump);
    connect(m_activity, &ActivityStrip::filterWanted, this, [this](qint64 from, qint64 until) {
        m_workspace.search().setQuery(limitedTo(m_workspace.search().query(), from, until));
    });
    connect(m_activity, &ActivityStrip::tableWanted, this, [this, jump] {
        auto *table = new ActivityTable(m_workspace.activity(), this);
        connect(table, &ActivityTable::jumpWanted, this, jump);
        table->show();
    });
    connect(m_timeline, &TimelineView::viewChanged, this,
            [this] { m_activity->setVisibleTimes(m_timeline->visibleTimes()); });
}

void ReadPage::makeShortcuts()
{
    // Single letters act only where a list has the focus.
    const auto on = [](QWidget *list, const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, list);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, list, act);
    };
    const std::initializer_list<QWidget *> lists{m_conversations->view(), m_timeline, m_navigator};
    for (auto *list : lists) {
        on(list, Qt::Key_N, [this] { stepConversation(1); });
        on(list, Qt::Key_P, [this] { stepConversation(-1); });
        on(list, Qt::Key_Backspace, [this] { Q_EMIT backWanted(); });
        on(list, Qt::Key_I, [this] { Q_EMIT inspectorToggleWanted(); });
    }
    m_marks->addKeys(m_timeline);
    connect(m_marks, &MarkActions::inspectorWanted, this, [this] {
        if (!m_inspector->isVisible())
            Q_EMIT inspectorToggleWanted();
    });
    auto &read = m_workspace.read();
    using Landmark = ReadController::Landmark;
    on(m_timeline, Qt::Key_W, [this] { showWhoSaw(); });
    on(m_timeline, Qt::Key_E, [this] { m_pane->bar()->toggleRoomEvents(); });
    on(m_timeline, Qt::Key_O, [&read] { read.stepTo(Landmark::RoomEvent, 1); });
    on(m_timeline, QKeySequence(Qt::SHIFT | Qt::Key_O), [&read] { read.stepTo(Landmark::RoomEvent, -1); });
    on(m_timeline, Qt::Key_L, [&read] { read.stepTo(Landmark::NeedsLook, 1); });
    on(m_timeline, QKeySequence(Qt::SHIFT | Qt::Key_L), [&read] { read.stepTo(Landmark::NeedsLook, -1); });
    on(m_timeline, QKeySequence::Copy, [this] { copyEvent(Copy::TextOnly); });
    on(m_timeline, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyEvent(Copy::WithMetadata); });
}

QWidget *ReadPage::firstFocus()
{
    const bool any = m_workspace.read().conversations().rowCount() > 0;
    return any ? static_cast<QWidget *>(m_conversations->view()) : m_search->field();
}

QList<QWidget *> ReadPage::panes()
{
    QList<QWidget *> shown{m_search->field()};
    for (QWidget *pane :
         {static_cast<QWidget *>(m_activity), static_cast<QWidget *>(m_navigator),
          static_cast<QWidget *>(m_conversations->view()), m_pane->firstFocus(), m_inspector->firstFocus()}) {
        if (pane->isVisible())
            shown += pane;
    }
    return shown;
}

void ReadPage::focusFilter()
{
    m_search->focusField();
}

void ReadPage::focusTimeline()
{
    m_timeline->setFocus();
}

void ReadPage::setNavigatorShown(bool shown)
{
    m_navigatorPane->setVisible(shown);
}

void ReadPage::setInspectorShown(bool shown)
{
    m_inspector->setVisible(shown);
}

void ReadPage::setActivityShown(bool shown)
{
    m_activity->setVisible(shown);
}

void ReadPage::askWhereTo()
{
    auto *dialog = new JumpDialog(m_workspace.zone(), this);
    connect(dialog, &JumpDialog::chosen, this, [this](const QString &text) {
        m_workspace.read().jump(text);
        focusTimeline();
    });
    dialog->open();
}

void ReadPage::showWhoSaw()
{
    if (!m_workspace.read().inspector().inspected())
        return;
    auto *shown = findChild<WhoDialog *>();
    if (!shown)
        shown = new WhoDialog(m_workspace.read().inspector(), this);
    shown->show();
    shown->activateWindow();
}

void ReadPage::stepConversation(int rows)
{
    m_conversations->step(rows);
}

void ReadPage::changeTextSize(int steps)
{
    m_timeline->setTextPercent(steps == 0 ? 100 : m_timeline->textPercent() + steps * textStep);
}

void ReadPage::showFilter()
{
    auto &model = m_workspace.read().navigator();
    const auto index = model.indexOf(m_workspace.search().query());
    if (index == m_navigator->currentIndex().siblingAtColumn(0))
        return;
    const QSignalBlocker quiet(m_navigator->selectionModel());
    m_navigator->setCurrentIndex(index);
    m_navigator->viewport()->update();
}

void ReadPage::copyEvent(Copy what)
{
    const auto *event = m_workspace.read().timeline().peek(m_timeline->currentRow());
    if (!event)
        return;
    const Event leaving = m_workspace.redactions().leaving(*event);
    auto text = event->type == EventType::Message ? toText(leaving.text) : eventSentence(leaving);
    if (what == Copy::WithMetadata) {
        const auto time = event->time ? exactTime(*event->time, m_workspace.zone()) : toText(event->rawTime);
        text = QStringLiteral("%1\t%2 <%3>\n%4").arg(time, senderText(*event), toText(event->sender), text);
    }
    QGuiApplication::clipboard()->setText(text);
}

void ReadPage::showEventMenu(const QPoint &at)
{
    const auto index = m_timeline->indexAt(at);
    if (!index.isValid())
        return;
    m_timeline->setCurrentRow(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy text"), this, [this] { copyEvent(Copy::TextOnly); });
    menu->addAction(tr("Copy with sender and time"), this, [this] { copyEvent(Copy::WithMetadata); });
    menu->addSeparator();
    m_marks->addTo(*menu, m_timeline);
    menu->addSeparator();
    menu->addAction(tr("Who could see this?") + QStringLiteral("\tW"), this, &ReadPage::showWhoSaw);
    if (m_workspace.read().scope() != ReadingScope::Conversation) {
        menu->addAction(tr("Show in its conversation"), this, [this] {
            if (const auto *event = m_workspace.read().timeline().peek(m_timeline->currentRow()))
                m_workspace.read().open(Event(*event));
        });
    }
    menu->addAction(tr("Show in inspector"), this, [this] {
        if (!m_inspector->isVisible())
            Q_EMIT inspectorToggleWanted();
    });
    menu->popup(m_timeline->viewport()->mapToGlobal(at));
}

} // namespace casebook::ui
