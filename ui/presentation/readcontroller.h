// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/query.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/conversationlistmodel.h"
#include "ui/presentation/hitlistmodel.h"
#include "ui/presentation/inspectorcontroller.h"
#include "ui/presentation/navigatormodel.h"
#include "ui/presentation/readingway.h"
#include "ui/presentation/timelinemodel.h"
#include "ui/presentation/timelinerows.h"

#include <QObject>

#include <memory>
#include <optional>

namespace casebook::ui {

/// Reading: the conversations that a query leaves; a timeline of one of them, of all hits or of the whole case; one of
/// its events inspected; and the way from place to place.
class ReadController : public QObject
{
    Q_OBJECT

public:
    using Landmark = store::CaseReader::Landmark;

    /// Borrows the hits of the search, which must outlive it.
    ReadController(CaseReads &reads, HitListModel &hits, QObject *parent = nullptr);

    NavigatorModel &navigator() { return m_navigator; }
    ConversationListModel &conversations() { return m_conversations; }
    TimelineModel &timeline() { return m_timeline; }
    InspectorController &inspector() { return m_inspector; }

    /// The conversations of this query, asked for anew.
    void show(const query::Query &query);
    void setOrder(ConversationListModel::Order order);
    void setZone(const QTimeZone &zone);

    /// Loads everything but the list again, and keeps what is open in its place.
    void reload(const std::vector<store::TenantDays> &tenants);
    void clear();

    void showConversation(const Conversation &conversation);
    /// True while the conversation that somebody wanted to go to is being read.
    bool isOpening() const { return m_awaited == m_opening && m_opening != 0; }
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

    /// Of what the timeline shows the events.
    ReadingScope scope() const { return m_scope; }
    void setScope(ReadingScope scope);

    /// What is shown of a conversation, and how.
    const RowRule &rule() const { return m_rule; }
    void setRule(const RowRule &rule);
    /// Shows what is folded into this row; false where nothing is.
    bool unfold(int row);

    /// Goes to the first event at that moment or behind it (nanoseconds, UTC); on to rowWanted(). Where the
    /// conversation has nothing near it, in the whole case.
    void jumpTo(std::int64_t time);
    /// The same for what somebody typed: date, time or both in the zone of the window, the id of an event, an archive
    /// ID, the id of a conversation. Ends with rowWanted() or told().
    void jump(const QString &text);
    /// The next landmark behind the row that is inspected, or the one before it.
    void stepTo(Landmark landmark, int step);

    /// Where the reader is now.
    ReadingStop here() const;
    /// Goes to where somebody was in an earlier run, which is no step of the way. A conversation that has another id by
    /// now is left alone.
    void goAgainTo(const ReadingStop &stop, const std::string &conversationId = {});

    std::size_t stepsBack() const { return m_way.stepsBack(); }
    bool canGoBack() const { return m_way.canGoBack(); }
    bool canGoForward() const { return m_way.canGoForward(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void conversationChanged();
    void scopeChanged();
    void ruleChanged();
    void wayChanged();
    /// This row of the timeline is to be the current one.
    void rowWanted(int row);
    void linksChanged();
    /// One sentence for the person: nothing was found, for instance.
    void told(const QString &sentence);
    void failed(const casebook::Error &error);

private:
    void readLinks();
    void showWantedEvent();
    void showRows();
    /// Whether what is to be shown of the conversation cannot be known without its outline.
    bool needsOutline() const;
    void showConversationRows();
    void showFound();
    void showCase();
    void readOutlineAgain();
    void acceptOutline(ConversationOutline outline);
    void chooseAgain();
    void reveal(std::int64_t ordinal);
    void goTo(std::int64_t place);
    void goToStop(const ReadingStop &stop);
    void openId(const EventId &id, const QString &text);
    void openNamed(const QString &text);
    void leave();
    template <typename Read> TimelineModel::Fetch fetchWith(Read read);

    CaseReads &m_reads;
    HitListModel &m_hits;
    NavigatorModel m_navigator;
    ConversationListModel m_conversations;
    TimelineModel m_timeline;
    InspectorController m_inspector;

    ConversationListModel::Order m_order = ConversationListModel::Order::NewestFirst;
    QTimeZone m_zone = QTimeZone::utc();
    quint64 m_opening = 0; ///< The last thing that somebody wanted to go to.
    quint64 m_awaited = 0; ///< The last one that had to be read first; 0: it was, or could not be.
    std::optional<Conversation> m_current;
    std::vector<ConversationLink> m_links;
    int m_eventRow = -1;
    bool m_eventWanted = false; ///< The page of m_eventRow is still on its way.

    ReadingScope m_scope = ReadingScope::Conversation;
    RowRule m_rule;
    std::shared_ptr<const ConversationOutline> m_outline; ///< Null: not known, or not needed.
    std::shared_ptr<const ChosenRows> m_chosen;
    std::optional<std::int64_t> m_placeWanted; ///< Of the conversation whose outline is under way.
    std::shared_ptr<const store::TimeOrder> m_timeOrder;
    quint64 m_outlining = 0; ///< The last outline that was asked for.
    quint64 m_ordering = 0;  ///< And order of time.
    quint64 m_found = 0;     ///< Answers of the search so far.
    ReadingWay m_way;
};

/// A moment that somebody typed: "2017-03-14 15:05", "14.3.2017", "15:05" of the day of `now`, an RFC 3339 time. None
/// where it is none. A time that the clocks of the zone skipped counts as the first one after them.
std::optional<std::int64_t> momentFromText(const QString &text, const QTimeZone &zone, const QDateTime &now);

} // namespace casebook::ui
