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

/// Reading: one filter, the conversations it leaves, one of them as a timeline, and one of its events inspected.
class ReadController : public QObject
{
    Q_OBJECT

public:
    struct FilterProblem
    {
        QString message;
        int column = 0; ///< Characters from 0; -1 where no place can be named.
    };

    explicit ReadController(CaseReads &reads, QObject *parent = nullptr);

    NavigatorModel &navigator() { return m_navigator; }
    ConversationListModel &conversations() { return m_conversations; }
    TimelineModel &timeline() { return m_timeline; }
    InspectorController &inspector() { return m_inspector; }

    /// Reads the filter language; false, and problem() set, when the text does not say a query. The list then stays
    /// as it was.
    bool setFilter(const QString &text);
    void setQuery(const query::Query &query);
    const query::Query &query() const { return m_query; }
    QString filterText() const { return m_filterText; }
    const std::optional<FilterProblem> &problem() const { return m_problem; }

    void setOrder(ConversationListModel::Order order);
    void setZone(const QTimeZone &zone);

    /// What the filter selects; none while it is being counted.
    const std::optional<store::CaseReader::Counts> &counts() const { return m_counts; }
    qint64 countMilliseconds() const { return m_countMilliseconds; }

    /// Loads everything again, and keeps the conversation that is open.
    void reload(const std::vector<store::TenantDays> &tenants);
    void clear();

    void showConversation(const Conversation &conversation);
    const std::optional<Conversation> &current() const { return m_current; }
    /// Where the current conversation comes from and goes on; known a moment after it is shown.
    const std::vector<ConversationLink> &links() const { return m_links; }
    /// Shows another conversation, in the list or not.
    void follow(ConversationKey key);
    /// The event of this row of the timeline goes to the inspector; -1 empties it.
    void showEvent(int row);
    int eventRow() const { return m_eventRow; }

Q_SIGNALS:
    void filterChanged(); ///< The text, the query or the problem.
    void countsChanged();
    void conversationChanged();
    void linksChanged();
    void failed(const casebook::Error &error);

private:
    void apply();
    void readLinks();
    void showWantedEvent();
    TimelineModel::Fetch fetchOf(ConversationKey key);

    CaseReads &m_reads;
    NavigatorModel m_navigator;
    ConversationListModel m_conversations;
    TimelineModel m_timeline;
    InspectorController m_inspector;

    QString m_filterText;
    query::Query m_query;
    std::optional<FilterProblem> m_problem;
    ConversationListModel::Order m_order = ConversationListModel::Order::NewestFirst;
    std::optional<store::CaseReader::Counts> m_counts;
    qint64 m_countMilliseconds = 0;
    quint64 m_generation = 0;
    std::optional<Conversation> m_current;
    std::vector<ConversationLink> m_links;
    int m_eventRow = -1;
    bool m_eventWanted = false; ///< The page of m_eventRow is still on its way.
};

} // namespace casebook::ui
