// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/selection.h"
#include "ui/presentation/casereads.h"
#include "ui/presentation/searchcontroller.h"

#include <QObject>
#include <QTimeZone>

#include <vector>

namespace casebook::ui {

/// How much of what stands around the hits belongs to the selection: the rules side by side with what each would
/// select, and the one that was chosen.
class ContextController : public QObject
{
    Q_OBJECT

public:
    using Counts = store::CaseReader::Counts;

    ContextController(CaseReads &reads, SearchController &search, QObject *parent = nullptr);

    const std::vector<review::ContextRule> &rules() const { return m_rules; }
    /// What each rule selects; empty while that is not known.
    const std::vector<Counts> &counts() const { return m_counts; }
    bool counting() const { return m_counting; }

    const review::ContextRule &chosen() const { return m_rules[m_chosen]; }
    std::size_t chosenRow() const { return m_chosen; }
    void choose(std::size_t row);
    /// Chooses this rule, with its amount.
    void choose(const review::ContextRule &rule);
    /// Of the messages, minutes or session rule in that row.
    void setAmount(std::size_t row, std::int64_t amount);
    void setZone(const QTimeZone &zone);

    /// Counts are made only while somebody looks at them: they read every conversation that has a hit.
    void setWatched(bool watched);
    void clear();
    void stop() { m_running.cancel(); }

    /// "Exact hits", "5 messages before and after".
    static QString text(const review::ContextRule &rule);

Q_SIGNALS:
    void changed(); ///< Rules or counts.
    void chosenChanged();
    void failed(const casebook::Error &error);

private:
    void forgetCounts();
    void count();

    CaseReads &m_reads;
    SearchController &m_search;
    std::vector<review::ContextRule> m_rules;
    std::size_t m_chosen = 0;
    std::vector<Counts> m_counts;
    QFuture<Result<std::vector<Counts>>> m_running;
    quint64 m_generation = 0;
    bool m_watched = false;
    bool m_counting = false;
};

} // namespace casebook::ui
