// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/talkscontroller.h"

#include "core/model/jid.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <algorithm>
#include <map>

namespace casebook::ui {

TalksController::TalksController(CaseReads &reads, QObject *parent) : QAbstractTableModel(parent), m_reads(reads) {}

void TalksController::show(const query::Query &query)
{
    if (!m_reads.file() || (m_query && *m_query == query))
        return;
    const auto generation = ++m_generation;
    m_counting.cancel();
    m_query = query;
    m_counting = m_reads.read(
        [query](const store::CaseReader &reader, Progress &progress) { return reader.talks(query, progress); });
    jobs::deliver(m_counting, this, [this, generation](Result<store::Talks> talks) {
        if (generation != m_generation)
            return;
        if (talks)
            accept(*std::move(talks));
        else if (talks.error().code != Error::Code::Cancelled)
            Q_EMIT failed(talks.error());
    });
    Q_EMIT changed();
}

void TalksController::clear()
{
    ++m_generation;
    m_counting.cancel();
    m_query.reset();
    accept({});
}

void TalksController::accept(store::Talks talks)
{
    beginResetModel();
    m_talks = std::move(talks);
    m_links.clear();
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> known;
    for (const auto &pair : m_talks.pairs) {
        const auto key = std::minmax(pair.from, pair.to);
        const auto [place, isNew] = known.try_emplace(key, m_links.size());
        if (isNew) // the stronger direction comes first
            m_links.push_back({pair.from, pair.to, pair.messages, 0});
        else
            m_links[place->second].back = pair.messages;
    }
    std::ranges::stable_sort(m_links, std::greater(), &Link::both);
    endResetModel();
    Q_EMIT changed();
}

QString TalksController::name(std::size_t person) const
{
    const auto &jid = m_talks.people[person].jid;
    const auto shown = toText(jidDisplayName(jid));
    return shown.isEmpty() ? tr("unknown sender") : shown;
}

query::Query TalksController::between(std::size_t one, std::optional<std::size_t> other) const
{
    auto query = m_query.value_or(query::all());
    for (const auto person : {std::optional(one), other}) {
        if (person)
            query = query::both(std::move(query), query::of(query::Field::Participant, m_talks.people[*person].jid));
    }
    return query;
}

QString TalksController::summary() const
{
    if (counting())
        return tr("Counting who wrote to whom…");
    QStringList parts{
        tr("%1 messages, %2 people")
            .arg(countText(m_talks.messages), countText(static_cast<std::int64_t>(m_talks.people.size())))};
    if (m_talks.crowded > 0)
        parts << tr("conversations of more than %1 people are not in the lines: %2")
                     .arg(store::Talks::mostInPairs)
                     .arg(countText(m_talks.crowded));
    return parts.join(QStringLiteral(" · "));
}

int TalksController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

int TalksController::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TalksController::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &link = m_links[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() >= OneToOther)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() <= Other)
        return toText(m_talks.people[index.column() == One ? link.one : link.other].jid);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case One: return name(link.one);
    case Other: return name(link.other);
    case OneToOther: return countText(link.there);
    case OtherToOne: return countText(link.back);
    default: return {};
    }
}

QVariant TalksController::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case One: return tr("Person");
    case Other: return tr("And");
    case OneToOther: return tr("Wrote");
    case OtherToOne: return tr("Got");
    default: return {};
    }
}

} // namespace casebook::ui
