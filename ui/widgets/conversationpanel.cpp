// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/conversationpanel.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/conversationdelegate.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace casebook::ui {

ConversationPanel::ConversationPanel(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, {}, parent)
    , m_workspace(workspace)
    , m_count(new ToneLabel(Tone::Dim))
    , m_order(new QToolButton)
    , m_stack(new QStackedLayout)
    , m_view(new QListView)
    , m_empty(new EmptyState({}, {}))
    , m_next(button({}, QStringLiteral("conversationsNext")))
{
    setObjectName(QStringLiteral("conversationPanel"));
    m_count->setObjectName(QStringLiteral("conversationCount"));
    m_empty->setObjectName(QStringLiteral("conversationsEmpty"));
    m_empty->addButton(m_next);
    m_view->setObjectName(QStringLiteral("conversationList"));
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setModel(&m_workspace.read().conversations());
    m_view->setItemDelegate(new ConversationDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    makeOrders();

    auto *head = new Surface(QPalette::Base, Qt::BottomEdge);
    head->setFixedHeight(space(8));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(3), 0, space(1), 1);
    line->addWidget(m_count, 1);
    line->addWidget(m_order);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addLayout(m_stack, 1);

    auto &read = m_workspace.read();
    auto &model = read.conversations();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &read](const QModelIndex &now) {
                // A list that gets the focus chooses its first row by itself: nobody meant that.
                if (read.isOpening() && !read.current())
                    return;
                const auto *chosen = read.conversations().conversation(now.row());
                if (now.isValid() && chosen && (!read.current() || read.current()->key != chosen->key))
                    read.showConversation(*chosen);
            });
    // The one that is chosen already, while the timeline shows something else.
    const auto showAgain = [&read](const QModelIndex &at) {
        const auto *chosen = read.conversations().conversation(at.row());
        if (chosen && read.scope() != ReadingScope::Conversation)
            read.showConversation(*chosen);
    };
    connect(m_view, &QListView::clicked, this, showAgain);
    connect(m_view, &QListView::activated, this, [this, showAgain](const QModelIndex &at) {
        showAgain(at);
        Q_EMIT openTimelineWanted();
    });
    connect(m_view, &QListView::customContextMenuRequested, this, &ConversationPanel::showMenu);
    connect(&model, &ConversationListModel::loaded, this, &ConversationPanel::keepCurrent);
    connect(&model, &ConversationListModel::modelReset, this, &ConversationPanel::showState);
    connect(&model, &ConversationListModel::loaded, this, &ConversationPanel::showState);
    connect(&m_workspace.search(), &SearchController::answerChanged, this, &ConversationPanel::showState);
    connect(&read, &ReadController::conversationChanged, this, &ConversationPanel::keepCurrent);
    connect(&m_workspace.imports(), &ImportController::started, this, &ConversationPanel::showState);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_workspace.search().query().selectsAll())
            Q_EMIT addArchivesWanted();
        else
            m_workspace.search().setQuery({});
    });
    showState();
}

void ConversationPanel::makeOrders()
{
    using Order = ConversationListModel::Order;
    m_order->setObjectName(QStringLiteral("conversationOrder"));
    m_order->setAccessibleName(tr("Order of the conversations"));
    m_order->setAutoRaise(true);
    m_order->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto shown = [](const QString &order) { return order + QStringLiteral(" ▾"); };
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    const std::pair<Order, QString> orders[]{{Order::NewestFirst, tr("newest first")},
                                             {Order::OldestFirst, tr("oldest first")},
                                             {Order::MostMessages, tr("most messages")},
                                             {Order::Title, tr("by title")}};
    for (const auto &[order, text] : orders) {
        auto *action = menu->addAction(text);
        action->setObjectName(QStringLiteral("order%1").arg(static_cast<int>(order)));
        action->setCheckable(true);
        action->setChecked(order == Order::NewestFirst);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order, text, shown] {
            m_order->setText(shown(text));
            m_workspace.read().setOrder(order);
        });
    }
    connect(m_order, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_order->mapToGlobal(QPoint(0, m_order->height()))); });
    m_order->setText(shown(orders[0].second));
}

void ConversationPanel::showCount()
{
    const auto &answer = m_workspace.search().answer();
    m_count->setText(answer.complete ? tr("%1 conversations").arg(countText(answer.counts.conversations))
                                     : tr("conversations"));
}

void ConversationPanel::showState()
{
    const auto &model = m_workspace.read().conversations();
    showCount();
    m_stack->setCurrentIndex(model.rowCount() > 0 ? 0 : 1);
    if (model.rowCount() > 0)
        return;
    m_next->setVisible(false);
    if (m_workspace.imports().running()) {
        m_empty->setTexts(tr("Reading the archive"), tr("The conversations appear here when it is read. The bar at the "
                                                        "bottom says how far it is."));
    } else if (model.loading() || m_workspace.search().searching()) {
        m_empty->setTexts({}, {});
    } else if (!m_workspace.search().query().selectsAll()) {
        m_empty->setTexts(tr("Nothing matches the filter"),
                          tr("Take a term out, or clear the filter to see everything."));
        m_next->setText(tr("Clear the filter"));
        m_next->setVisible(true);
    } else {
        m_empty->setTexts(tr("This case is empty"), tr("Add a folder of archives, or drop one here."));
        m_next->setText(tr("Add archive folder…"));
        m_next->setVisible(true);
    }
}

void ConversationPanel::keepCurrent()
{
    const auto &read = m_workspace.read();
    auto &model = m_workspace.read().conversations();
    const int row = read.current() ? model.rowOf(read.current()->key) : -1;
    const auto index = row >= 0 ? model.index(row, 0) : QModelIndex();
    if (m_view->currentIndex() == index)
        return;
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->clearSelection();
}

void ConversationPanel::step(int rows)
{
    const auto &model = m_workspace.read().conversations();
    if (model.rowCount() == 0)
        return;
    const auto current = m_view->currentIndex();
    const int row = current.isValid() ? qBound(0, current.row() + rows, model.rowCount() - 1) : 0;
    m_view->setCurrentIndex(model.index(row, 0));
}

void ConversationPanel::showMenu(const QPoint &at)
{
    const auto *chosen = m_workspace.read().conversations().conversation(m_view->indexAt(at).row());
    if (!chosen)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Read"), this, &ConversationPanel::openTimelineWanted);
    menu->addAction(tr("Show only this conversation"), this, [this, id = chosen->id] {
        m_workspace.search().setQuery(query::of(query::Field::Conversation, id));
    });
    menu->addAction(tr("Show its tenant"), this, [this, tenant = chosen->tenant] {
        m_workspace.search().setQuery(query::of(query::Field::Tenant, tenant));
    });
    menu->addSeparator();
    menu->addAction(tr("Copy title"), this, [title = ConversationListModel::titleText(*chosen)] {
        QGuiApplication::clipboard()->setText(title);
    });
    menu->addAction(tr("Copy conversation ID"), this,
                    [id = toText(chosen->conversationId)] { QGuiApplication::clipboard()->setText(id); });
    menu->addSeparator();
    menu->addAction(tr("Export this conversation…"), this, &ConversationPanel::exportConversationWanted);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace casebook::ui
