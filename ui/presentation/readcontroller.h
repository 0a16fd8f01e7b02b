// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/conversationlistmodel.h"
#include "ui/presentation/inspectorcontroller.h"
#include "ui/presentation/navigatormodel.h"
#include "ui/presentation/timelinemodel.h"

#include <QObject>

#include <optional>

namespace casebook::ui {

/// Reading: the conversations that a query leaves, one of them as a timeline, and one of its events inspected.
class ReadController : public QObject
{
    Q_OBJECT

public:
    explicit ReadController(CaseReads &reads, QObject *parent = nullptr);

    NavigatorModel &navigator() { return m_navigator; }
    ConversationListModel &conversations() { return m_conversations; }
    TimelineModel &timeline() { return m_timeline; }
    InspectorController &inspector() { return m_inspector; }

    /// The conversations of this query, asked for anew.
    void show(const query::Query &query);
    void setOrder(ConversationListModel::Order order);
    void setZone(const QTimeZone &zone);

    /// Loads everything but the list again, and keeps the conversation that is open.
    void reload(const std::vector<store::TenantDays> &tenants);
    void clear();

    void showConversation(const Conversation &conversation);
    const std::optional<Conversation> &current() const { return m_current; }
    /// Where the current conversation comes from and goes on; known a moment after it is shown.
    const std::vector<ConversationLink> &links() const { return m_links; }
    /// Shows another conversation, in the list or not.
    void follow(ConversationKey key);
    /// Shows the conversation of an event and asks for its row.
    void open(const Event &event);
    /// The event of this row of the timeline goes to the inspector; -1 empties it.
    void showEvent(int row);
    int eventRow() const { return m_eventRow; }

Q_SIGNALS:
    void conversationChanged();
    /// open() wants this row of the timeline to be the current one.
    void rowWanted(int row);
    void linksChanged();
    void failed(const casebook::Error &error);

private:
    void readLinks();
    void showWantedEvent();
    TimelineModel::Fetch fetchOf(ConversationKey key);

    CaseReads &m_reads;
    NavigatorModel m_navigator;
    ConversationListModel m_conversations;
    TimelineModel m_timeline;
    InspectorController m_inspector;

    ConversationListModel::Order m_order = ConversationListModel::Order::NewestFirst;
    quint64 m_opening = 0; ///< The last event that open() was asked for.
    std::optional<Conversation> m_current;
    std::vector<ConversationLink> m_links;
    int m_eventRow = -1;
    bool m_eventWanted = false; ///< The page of m_eventRow is still on its way.
};

} // namespace casebook::ui
