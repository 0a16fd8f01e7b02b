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
#include <QToolButton>
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
    , m_title(new ElidedLabel(Tone::Text))
    , m_subtitle(new ElidedLabel(Tone::Dim))
    , m_links(new QHBoxLayout)
    , m_timeline(new TimelineView)
    , m_inspector(new InspectorPanel(workspace.read().inspector(), workspace.marks()))
    , m_marks(new MarkActions(workspace, *m_inspector, this))
{
    setObjectName(QStringLiteral("readPage"));
    makeNavigator();
    m_splitter->setObjectName(QStringLiteral("readSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_navigatorPane);
    m_splitter->addWidget(m_conversations);
    m_splitter->addWidget(makeTimelinePane());
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
    layout->addWidget(m_splitter, 1);

    auto &read = m_workspace.read();
    connect(&read, &ReadController::conversationChanged, this, &ReadPage::showHeader);
    connect(&read, &ReadController::linksChanged, this, &ReadPage::showLinks);
    connect(&read, &ReadController::rowWanted, this, [this](int row) {
        m_timeline->setCurrentRow(row);
        m_timeline->scrollToRow(row, QAbstractItemView::PositionAtCenter);
    });
    m_timeline->setLabels([this](const Event &event) {
        const auto *marks = m_workspace.marks().of(event.id);
        return marks ? marks->line() : QString();
    });
    auto &marks = m_workspace.marks();
    connect(&marks, &MarksController::changed, m_timeline, &TimelineView::labelsChanged);
    // Also while the inspector is folded away: what is read here has been opened.
    const auto markOpened = [this, &read, &marks] {
        const auto &event = read.inspector().inspected();
        if (isVisible() && event && marks.of(event->id))
            marks.open(event->id);
    };
    connect(&read.inspector(), &InspectorController::changed, this, markOpened);
    connect(&marks, &MarksController::changed, this, markOpened);
    const auto &search = m_workspace.search();
    connect(&search, &SearchController::queryChanged, this, &ReadPage::showFilter);
    connect(&search, &SearchController::highlightsChanged, m_timeline, &TimelineView::setHighlights);
    connect(m_timeline, &TimelineView::currentEventChanged, &read, &ReadController::showEvent);
    connect(&m_workspace, &Workspace::zoneChanged, this, [this] {
        m_timeline->setZone(m_workspace.zone());
        showHeader();
    });
    connect(&m_workspace.caseFile(), &CaseController::contentsChanged, this, &ReadPage::showEmptyTexts);
    connect(&m_workspace.imports(), &ImportController::started, this, &ReadPage::showEmptyTexts);
    connect(&m_workspace.imports(), &ImportController::failed, this, &ReadPage::showEmptyTexts);
    connect(m_search, &SearchBar::exportWanted, this, &ReadPage::exportWanted);
    connect(m_conversations, &ConversationPanel::addArchivesWanted, this, &ReadPage::addArchivesWanted);
    connect(m_conversations, &ConversationPanel::exportConversationWanted, this, &ReadPage::exportConversationWanted);
    connect(m_conversations, &ConversationPanel::openTimelineWanted, this, [this] {
        m_timeline->setFocus();
        if (m_timeline->currentRow() < 0)
            m_timeline->setCurrentRow(0);
    });
    makeShortcuts();
    showHeader();
}

ReadPage::~ReadPage()
{
    m_workspace.settings().setLayout(layoutName, m_splitter->saveState());
    m_workspace.settings().setTextPercent(m_timeline->textPercent());
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

QWidget *ReadPage::makeTimelinePane()
{
    m_title->setObjectName(QStringLiteral("timelineTitle"));
    auto bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_subtitle->setObjectName(QStringLiteral("timelineSubtitle"));
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setModel(&m_workspace.read().timeline());
    m_timeline->setZone(m_workspace.zone());
    m_timeline->setTextPercent(m_workspace.settings().textPercent());
    m_timeline->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_timeline, &QWidget::customContextMenuRequested, this, &ReadPage::showEventMenu);

    auto *head = new Surface(QPalette::Base, Qt::BottomEdge);
    head->setFixedHeight(space(8));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(4), 0, space(4), 1);
    line->setSpacing(space(3));
    line->addWidget(m_title);
    line->addWidget(m_subtitle, 1);
    line->addLayout(m_links);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_timeline, 1);
    pane->setMinimumWidth(space(80));
    return pane;
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
    for (QWidget *pane : {static_cast<QWidget *>(m_navigator), static_cast<QWidget *>(m_conversations->view()),
                          static_cast<QWidget *>(m_timeline), m_inspector->firstFocus()}) {
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

void ReadPage::showHeader()
{
    const auto &current = m_workspace.read().current();
    showEmptyTexts();
    if (!current) {
        m_title->setWholeText({});
        m_subtitle->setWholeText({});
        return;
    }
    m_title->setWholeText(ConversationListModel::titleText(*current));
    QStringList parts{ConversationListModel::kindText(current->kind),
                      toText(current->tenant),
                      tr("%1 messages").arg(countText(current->messages)),
                      tr("%1 events").arg(countText(current->events)),
                      tr("%n people", nullptr, static_cast<int>(current->participants.size())),
                      ConversationListModel::marksText(*current)};
    parts.removeAll(QString());
    m_subtitle->setWholeText(parts.join(QStringLiteral(" · ")));
}

void ReadPage::showLinks()
{
    clearLayout(m_links);
    for (const ConversationLink &link : m_workspace.read().links()) {
        const QString title = toText(link.title);
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("link-") + toText(linkKindName(link.kind)));
        switch (link.kind) {
        case ConversationLink::Kind::ContinuedFrom:
            button->setText(tr("Continued from…"));
            button->setToolTip(tr("Show the conversation before it in the same thread: %1").arg(title));
            break;
        case ConversationLink::Kind::Continues:
            button->setText(tr("Goes on…"));
            button->setToolTip(tr("Show the conversation in which the thread goes on: %1").arg(title));
            break;
        case ConversationLink::Kind::Copy:
            button->setText(tr("Copy…"));
            button->setToolTip(tr("Show what another UCB archived of this conversation: %1").arg(title));
            break;
        }
        button->setAccessibleName(button->toolTip());
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, key = link.key] { m_workspace.read().follow(key); });
        m_links->addWidget(button);
    }
}

void ReadPage::showEmptyTexts()
{
    m_search->setCaseOpen(m_workspace.caseFile().isOpen());
    if (m_workspace.imports().running())
        m_timeline->setEmptyText(tr("Reading the archive\nThe bar at the bottom says how far it is."));
    else if (!m_workspace.caseFile().isOpen() || m_workspace.caseFile().isEmpty())
        m_timeline->setEmptyText(tr("Nothing to read yet\nAdd a folder of archives, or drop one here."));
    else
        m_timeline->setEmptyText(tr("Choose a conversation\nIts messages and room events appear here, with the days "
                                    "between them."));
}

void ReadPage::copyEvent(Copy what)
{
    const auto *event = m_workspace.read().timeline().peek(m_timeline->currentRow());
    if (!event)
        return;
    auto text = event->type == EventType::Message ? toText(event->text) : eventSentence(*event);
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
    menu->addAction(tr("Show in inspector"), this, [this] {
        if (!m_inspector->isVisible())
            Q_EMIT inspectorToggleWanted();
    });
    menu->popup(m_timeline->viewport()->mapToGlobal(at));
}

} // namespace casebook::ui
