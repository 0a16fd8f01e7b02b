// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/readcontroller.h"

#include "ui/presentation/eventtext.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace casebook::ui {

namespace {

/// The parser names the place at the end of the subject: "filter, at character 12".
ReadController::FilterProblem problemOf(const Error &error)
{
    static const QRegularExpression trailingNumber(QStringLiteral("(\\d+)$"));
    ReadController::FilterProblem problem{toText(error.reason), -1};
    if (const auto match = trailingNumber.match(toText(error.subject)); match.hasMatch())
        problem.column = match.captured(1).toInt() - 1;
    if (problem.column >= 0)
        problem.message = ReadController::tr("At character %1: %2").arg(problem.column + 1).arg(problem.message);
    if (!error.advice.empty())
        problem.message += QStringLiteral(". ") + toText(error.advice);
    return problem;
}

} // namespace

ReadController::ReadController(CaseReads &reads, QObject *parent)
    : QObject(parent), m_reads(reads), m_conversations(reads), m_inspector(reads)
{
    connect(&m_conversations, &ConversationListModel::failed, this, &ReadController::failed);
    connect(&m_inspector, &InspectorController::failed, this, &ReadController::failed);
    connect(&m_timeline, &QAbstractItemModel::dataChanged, this, &ReadController::showWantedEvent);
}

bool ReadController::setFilter(const QString &text)
{
    m_filterText = text;
    const auto utf8 = text.toUtf8();
    auto parsed = query::parse({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    if (!parsed) {
        m_problem = problemOf(parsed.error());
        Q_EMIT filterChanged();
        return false;
    }
    const bool same = *parsed == m_query && !m_problem;
    m_problem.reset();
    m_query = std::move(*parsed);
    Q_EMIT filterChanged();
    if (!same)
        apply();
    return true;
}

void ReadController::setQuery(const query::Query &query)
{
    if (query == m_query && !m_problem)
        return;
    m_problem.reset();
    m_query = query;
    m_filterText = toText(query::toText(query));
    Q_EMIT filterChanged();
    apply();
}

void ReadController::setOrder(ConversationListModel::Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    if (m_reads.file())
        m_conversations.show(m_query, m_order);
}

void ReadController::setZone(const QTimeZone &zone)
{
    m_conversations.setZone(zone);
    m_inspector.setZone(zone);
}

void ReadController::apply()
{
    const auto generation = ++m_generation;
    m_counts.reset();
    Q_EMIT countsChanged();
    if (!m_reads.file())
        return;
    m_conversations.show(m_query, m_order);

    struct Counted
    {
        store::CaseReader::Counts counts;
        qint64 milliseconds = 0;
    };
    m_reads.read(
        this,
        [query = m_query](const store::CaseReader &reader) -> Result<Counted> {
            QElapsedTimer timer;
            timer.start();
            auto counts = reader.count(query);
            if (!counts)
                return std::unexpected(counts.error());
            return Counted{*counts, timer.elapsed()};
        },
        [this, generation](Result<Counted> answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_counts = answer->counts;
            m_countMilliseconds = answer->milliseconds;
            Q_EMIT countsChanged();
        });
}

void ReadController::reload(const std::vector<store::TenantDays> &tenants)
{
    m_navigator.show(tenants);
    apply();
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
    ++m_generation;
    m_navigator.clear();
    m_conversations.clear();
    m_timeline.clear();
    m_inspector.clear();
    m_query = {};
    m_filterText.clear();
    m_problem.reset();
    m_counts.reset();
    m_current.reset();
    m_links.clear();
    m_eventRow = -1;
    m_eventWanted = false;
    Q_EMIT filterChanged();
    Q_EMIT countsChanged();
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
