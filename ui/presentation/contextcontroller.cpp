// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/contextcontroller.h"

#include <algorithm>

namespace casebook::ui {

using Kind = review::ContextRule::Kind;

ContextController::ContextController(CaseReads &reads, SearchController &search, QObject *parent)
    : QObject(parent), m_reads(reads), m_search(search), m_rules(review::usualContextRules("UTC"))
{
    connect(&m_search, &SearchController::queryChanged, this, &ContextController::forgetCounts);
    connect(&m_search, &SearchController::answered, this, &ContextController::count);
}

void ContextController::choose(std::size_t row)
{
    if (row == m_chosen || row >= m_rules.size())
        return;
    m_chosen = row;
    Q_EMIT chosenChanged();
}

void ContextController::choose(const review::ContextRule &rule)
{
    const auto same = std::ranges::find(m_rules, rule.kind, &review::ContextRule::kind);
    const auto row = static_cast<std::size_t>(same - m_rules.begin());
    if (*same != rule) {
        *same = rule;
        forgetCounts();
        count();
    }
    choose(row);
}

void ContextController::setAmount(std::size_t row, std::int64_t amount)
{
    if (m_rules[row].amount == amount)
        return;
    m_rules[row].amount = amount;
    forgetCounts();
    count();
    if (row == m_chosen)
        Q_EMIT chosenChanged();
}

void ContextController::setZone(const QTimeZone &zone)
{
    const auto name = zone.id().toStdString();
    const auto day = std::ranges::find(m_rules, Kind::Day, &review::ContextRule::kind);
    if (day->zone == name)
        return;
    day->zone = name;
    forgetCounts();
    count();
    if (chosen().kind == Kind::Day)
        Q_EMIT chosenChanged();
}

void ContextController::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_counts.empty() && !m_counting)
        count();
}

void ContextController::clear()
{
    forgetCounts();
    choose(0);
}

void ContextController::forgetCounts()
{
    ++m_generation;
    m_running.cancel();
    m_counting = false;
    m_counts.clear();
    Q_EMIT changed();
}

void ContextController::count()
{
    const auto &query = m_search.query();
    if (!m_watched || !m_reads.file() || query.selectsAll() || !m_search.answer().complete)
        return;
    m_counting = true;
    const auto generation = ++m_generation;
    m_running = m_reads.read([query, rules = m_rules](const store::CaseReader &reader, Progress &progress) {
        return review::countContexts(reader, query, rules, progress);
    });
    jobs::deliver(m_running, this, [this, generation](Result<std::vector<Counts>> answer) {
        if (generation != m_generation)
            return;
        m_counting = false;
        if (answer)
            m_counts = std::move(*answer);
        else
            Q_EMIT failed(answer.error());
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

QString ContextController::text(const review::ContextRule &rule)
{
    const auto amount = static_cast<int>(rule.amount);
    switch (rule.kind) {
    case Kind::Exact: return tr("Exact hits");
    case Kind::Messages: return tr("± %n messages", nullptr, amount);
    case Kind::Minutes: return tr("± %n minutes", nullptr, amount);
    case Kind::Session: return tr("Talk without a pause of %n minutes", nullptr, amount);
    case Kind::Day: return tr("Whole day");
    case Kind::Conversation: return tr("Whole conversation");
    }
    return {};
}

} // namespace casebook::ui
