// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/readcontroller.h"

namespace casebook::ui {

namespace {

/// Names what rows are rows of: a conversation, an answer of the search, or the case.
quint64 storyOf(ReadingScope scope, quint64 number)
{
    return number * 4 + static_cast<quint64>(scope) + 1;
}

} // namespace

ReadController::ReadController(CaseReads &reads, HitListModel &hits, QObject *parent)
    : QObject(parent), m_reads(reads), m_hits(hits), m_conversations(reads), m_inspector(reads)
{
    connect(&m_conversations, &ConversationListModel::failed, this, &ReadController::failed);
    connect(&m_inspector, &InspectorController::failed, this, &ReadController::failed);
    connect(&m_timeline, &QAbstractItemModel::dataChanged, this, &ReadController::showWantedEvent);
    connect(&m_hits, &QAbstractItemModel::modelReset, this, [this] {
        ++m_found;
        if (m_scope == ReadingScope::Found)
            showRows();
    });
    connect(&m_hits, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_scope == ReadingScope::Found)
            m_timeline.grow(m_hits.rowCount());
    });
}

void ReadController::show(const query::Query &query)
{
    if (!m_reads.file())
        return;
    const bool other = query != m_conversations.query();
    m_conversations.show(query, m_order);
    if (other && m_rule.others != RowRule::Others::Shown)
        readOutlineAgain();
    if (query.selectsAll() && m_scope == ReadingScope::Found)
        setScope(ReadingScope::Case);
}

void ReadController::setOrder(ConversationListModel::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    show(query::Query(m_conversations.query()));
}

void ReadController::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_conversations.setZone(zone);
    m_inspector.setZone(zone);
}

void ReadController::reload(const std::vector<store::TenantDays> &tenants)
{
    m_navigator.show(tenants);
    m_timeOrder.reset();
    if (m_scope == ReadingScope::Case)
        showRows();
    if (!m_current)
        return;
    // The conversation may have grown: ask for it again.
    m_reads.read(
        this, [key = m_current->key](const store::CaseReader &reader) { return reader.conversation(key); },
        [this, key = m_current->key](Result<Conversation> answer) {
            if (!answer || !m_current || m_current->key != key || answer->events == m_current->events)
                return;
            m_current = *std::move(answer);
            if (m_scope == ReadingScope::Conversation)
                showRows();
            Q_EMIT conversationChanged();
            readLinks();
        });
}

void ReadController::clear()
{
    ++m_opening;
    m_navigator.clear();
    m_conversations.clear();
    m_current.reset();
    m_links.clear();
    m_way.clear();
    m_timeOrder.reset();
    m_scope = ReadingScope::Conversation;
    showRows();
    Q_EMIT scopeChanged();
    Q_EMIT conversationChanged();
    Q_EMIT linksChanged();
    Q_EMIT wayChanged();
}

// --------------------------------------------------------------------------------------------------------- rows

template <typename Read> TimelineModel::Fetch ReadController::fetchWith(Read read)
{
    return [this, read](std::int64_t first, std::size_t count) {
        auto future = m_reads.read(read(first, count));
        jobs::deliver(future, this, [this](const Result<TimelineRows> &page) {
            if (!page)
                Q_EMIT failed(page.error());
        });
        return future.then(QtFuture::Launch::Sync,
                           [](const Result<TimelineRows> &page) { return page ? *page : TimelineRows(); });
    };
}

/// What the scope and the rule say. Views keep their place where it is the same story as before.
void ReadController::showRows()
{
    ++m_outlining;
    ++m_ordering;
    m_outline.reset();
    m_chosen.reset();
    m_placeWanted.reset();
    switch (m_scope) {
    case ReadingScope::Conversation:
        showConversationRows();
        readOutlineAgain();
        break;
    case ReadingScope::Found: showFound(); break;
    case ReadingScope::Case: showCase(); break;
    }
}

void ReadController::showConversationRows()
{
    if (!m_current) {
        m_timeline.clear();
        return;
    }
    const ConversationRows rows{m_current->key, m_outline, m_chosen, m_rule};
    m_timeline.show(m_chosen ? m_chosen->rows() : m_current->events,
                    fetchWith([rows](std::int64_t first, std::size_t count) {
                        return [rows, first, count](const store::CaseReader &reader) {
                            return readRows(reader, rows, first, count);
                        };
                    }),
                    {storyOf(m_scope, static_cast<quint64>(m_current->key)), m_chosen});
}

void ReadController::showFound()
{
    m_timeline.show(m_hits.rowCount(), fetchWith([this](std::int64_t first, std::size_t count) {
                        return [keys = m_hits.keys(first, count)](const store::CaseReader &reader) {
                            return readRows(reader, keys);
                        };
                    }),
                    {storyOf(m_scope, m_found), nullptr});
}

void ReadController::showCase()
{
    if (!m_reads.file()) {
        m_timeline.clear();
        return;
    }
    if (!m_timeOrder) {
        m_reads.read(
            this, [](const store::CaseReader &reader, Progress &progress) { return reader.timeOrder(progress); },
            [this, asked = m_ordering](Result<store::TimeOrder> order) {
                if (asked != m_ordering)
                    return;
                if (!order)
                    return Q_EMIT failed(order.error());
                m_timeOrder = std::make_shared<const store::TimeOrder>(*std::move(order));
                showCase();
                if (const auto place = std::exchange(m_placeWanted, {}))
                    goTo(*place);
            });
        return;
    }
    m_timeline.show(m_timeOrder->rows, fetchWith([order = m_timeOrder](std::int64_t first, std::size_t count) {
                        return [order, first, count](const store::CaseReader &reader) {
                            return readRows(reader, *order, first, count);
                        };
                    }),
                    {storyOf(m_scope, 0), nullptr});
}

/// Only rooms have people who come and go; without a rule nothing needs to be known.
bool ReadController::needsOutline() const
{
    const bool mayHide = m_rule.hiddenTypes.any() || m_rule.others != RowRule::Others::Shown;
    const bool mayFold = m_rule.foldRuns && m_current && m_current->kind != ConversationKind::Chat;
    return m_scope == ReadingScope::Conversation && m_current && (mayHide || mayFold);
}

void ReadController::readOutlineAgain()
{
    const auto asked = ++m_outlining;
    if (!needsOutline()) {
        if (std::exchange(m_chosen, nullptr))
            showConversationRows();
        m_outline.reset();
        return;
    }
    m_reads.read(
        this,
        [conversation = *m_current, query = m_conversations.query(),
         others = m_rule.others](const store::CaseReader &reader, Progress &progress) {
            const bool hits = others != RowRule::Others::Shown && !query.selectsAll();
            return readOutline(reader, conversation, hits ? &query : nullptr, progress);
        },
        [this, asked](Result<ConversationOutline> outline) {
            if (asked != m_outlining)
                return;
            if (!outline)
                return Q_EMIT failed(outline.error());
            acceptOutline(*std::move(outline));
        });
}

void ReadController::acceptOutline(ConversationOutline outline)
{
    m_outline = std::make_shared<const ConversationOutline>(std::move(outline));
    chooseAgain();
    if (const auto place = std::exchange(m_placeWanted, {}))
        goTo(*place);
}

void ReadController::chooseAgain()
{
    auto chosen = chooseRows(*m_outline, m_rule);
    const bool all = chosen.rows() == m_current->events && m_rule.others != RowRule::Others::Greyed;
    if (all && !m_chosen)
        return; // nothing is hidden, as before
    m_chosen = all ? nullptr : std::make_shared<const ChosenRows>(std::move(chosen));
    showConversationRows();
}

void ReadController::setRule(const RowRule &rule)
{
    if (rule == m_rule)
        return;
    const bool sameOutline = m_outline && rule.others == m_rule.others;
    m_rule = rule;
    if (sameOutline) {
        auto outline = *m_outline;
        outline.unfolded.clear();
        acceptOutline(std::move(outline));
    } else {
        readOutlineAgain();
    }
    Q_EMIT ruleChanged();
}

bool ReadController::unfold(int row)
{
    const auto *shown = m_timeline.peekRow(row);
    if (!shown || shown->foldEnd == 0 || !m_outline)
        return false;
    auto outline = *m_outline;
    outline.unfold(shown->event.ordinal, shown->foldEnd);
    acceptOutline(std::move(outline));
    return true;
}

/// Makes an event a row of its own if it is hidden or folded away.
void ReadController::reveal(std::int64_t ordinal)
{
    if (!m_outline || !m_chosen || m_chosen->rows() == 0)
        return;
    const auto before = m_chosen->ordinal(m_chosen->row(ordinal));
    const auto end = foldEnd(*m_outline, m_rule, before);
    if (m_chosen->has(ordinal) && end == ordinal + 1)
        return;
    auto outline = *m_outline;
    outline.unfold(ordinal, ordinal + 1);
    if (before <= ordinal && ordinal < end)
        outline.unfold(before, end);
    m_outline = std::make_shared<const ConversationOutline>(std::move(outline));
    chooseAgain();
}

// ------------------------------------------------------------------------------------------------ conversations

void ReadController::showConversation(const Conversation &conversation)
{
    ++m_opening;
    leave();
    const bool otherScope = std::exchange(m_scope, ReadingScope::Conversation) != ReadingScope::Conversation;
    m_current = conversation;
    m_eventRow = -1;
    m_eventWanted = false;
    m_inspector.clear();
    showRows();
    if (otherScope)
        Q_EMIT scopeChanged();
    Q_EMIT conversationChanged();
    readLinks();
}

void ReadController::readLinks()
{
    m_links.clear();
    Q_EMIT linksChanged();
    m_reads.read(
        this, [key = m_current->key](const store::CaseReader &reader) { return reader.conversation(key); },
        [this, key = m_current->key](Result<Conversation> answer) {
            if (!answer || !m_current || m_current->key != key)
                return; // a list says so where the case cannot be read
            m_links = std::move(answer->links);
            Q_EMIT linksChanged();
        });
}

void ReadController::follow(ConversationKey key)
{
    m_reads.read(
        this, [key](const store::CaseReader &reader) { return reader.conversation(key); },
        [this](Result<Conversation> answer) {
            if (answer)
                showConversation(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

void ReadController::open(const Event &event)
{
    goToStop({ReadingScope::Conversation, event.conversation, event.ordinal});
}

// ---------------------------------------------------------------------------------------------------- one event

void ReadController::showEvent(int row)
{
    m_eventRow = row;
    m_eventWanted = row >= 0;
    if (row < 0)
        m_inspector.clear();
    else
        showWantedEvent();
}

void ReadController::showWantedEvent()
{
    if (!m_eventWanted || m_eventRow >= m_timeline.rowCount())
        return;
    if (const auto *event = m_timeline.event(m_eventRow)) {
        m_eventWanted = false;
        if (!m_inspector.inspected() || m_inspector.inspected()->key != event->key)
            m_inspector.show(event->key);
    }
}

} // namespace casebook::ui
