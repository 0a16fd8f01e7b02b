// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/readcontroller.h"

namespace casebook::ui {

ReadController::ReadController(CaseReads &reads, QObject *parent)
    : QObject(parent), m_reads(reads), m_conversations(reads), m_inspector(reads)
{
    connect(&m_conversations, &ConversationListModel::failed, this, &ReadController::failed);
    connect(&m_inspector, &InspectorController::failed, this, &ReadController::failed);
    connect(&m_timeline, &QAbstractItemModel::dataChanged, this, &ReadController::showWantedEvent);
}

void ReadController::show(const query::Query &query)
{
    if (m_reads.file())
        m_conversations.show(query, m_order);
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
    m_conversations.setZone(zone);
    m_inspector.setZone(zone);
}

void ReadController::reload(const std::vector<store::TenantDays> &tenants)
{
    m_navigator.show(tenants);
    if (!m_current)
        return;
    // The conversation may have grown: ask for it again.
    m_reads.read(
        this, [key = m_current->key](const store::CaseReader &reader) { return reader.conversation(key); },
        [this, key = m_current->key](Result<Conversation> answer) {
            if (answer && m_current && m_current->key == key && answer->events != m_current->events)
                showConversation(*answer);
        });
}

void ReadController::clear()
{
    ++m_opening;
    m_navigator.clear();
    m_conversations.clear();
    m_timeline.clear();
    m_inspector.clear();
    m_current.reset();
    m_links.clear();
    m_eventRow = -1;
    m_eventWanted = false;
    Q_EMIT conversationChanged();
    Q_EMIT linksChanged();
}

TimelineModel::Fetch ReadController::fetchOf(ConversationKey key)
{
    return [this, key](std::int64_t first, std::size_t count) {
        auto future = m_reads.read(
            [key, first, count](const store::CaseReader &reader) { return reader.events(key, first, count); });
        jobs::deliver(future, this, [this](const Result<TimelineModel::Page> &page) {
            if (!page)
                Q_EMIT failed(page.error());
        });
        return future.then(QtFuture::Launch::Sync, [](const Result<TimelineModel::Page> &page) {
            return page ? *page : TimelineModel::Page();
        });
    };
}

void ReadController::showConversation(const Conversation &conversation)
{
    m_current = conversation;
    m_eventRow = -1;
    m_eventWanted = false;
    m_inspector.clear();
    m_timeline.show(conversation.events, fetchOf(conversation.key));
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
    const auto generation = ++m_opening;
    const auto row = static_cast<int>(event.ordinal);
    if (m_current && m_current->key == event.conversation) {
        Q_EMIT rowWanted(row);
        return;
    }
    m_reads.read(
        this, [key = event.conversation](const store::CaseReader &reader) { return reader.conversation(key); },
        [this, generation, row](Result<Conversation> answer) {
            if (generation != m_opening)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            showConversation(*answer);
            Q_EMIT rowWanted(row);
        });
}

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
        m_inspector.show(event->key);
    }
}

} // namespace casebook::ui
