// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/conversationlistmodel.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"

#include <algorithm>

namespace casebook::ui {

namespace {

store::ConversationPage pageFor(ConversationListModel::Order order)
{
    using Order = ConversationListModel::Order;
    store::ConversationPage page;
    page.limit = ConversationListModel::pageRows;
    switch (order) {
    case Order::NewestFirst:
        page.order = store::ConversationOrder::Start;
        page.descending = true;
        break;
    case Order::OldestFirst: page.order = store::ConversationOrder::Start; break;
    case Order::MostMessages:
        page.order = store::ConversationOrder::Messages;
        page.descending = true;
        break;
    case Order::Title: page.order = store::ConversationOrder::Title; break;
    }
    return page;
}

bool isNumber(int column)
{
    using Model = ConversationListModel;
    return column == Model::Messages || column == Model::Events || column == Model::Participants;
}

} // namespace

ConversationListModel::ConversationListModel(CaseReads &reads, QObject *parent)
    : QAbstractTableModel(parent), m_reads(reads)
{
}

void ConversationListModel::show(const query::Query &query, Order order)
{
    clear();
    m_query = query;
    m_order = order;
    m_complete = false;
    m_loading = true;
    ask();
}

void ConversationListModel::clear()
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_asked = false;
    m_loading = false;
    m_complete = true;
    endResetModel();
}

void ConversationListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Conversation *ConversationListModel::conversation(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ConversationListModel::rowOf(ConversationKey key) const
{
    const auto found = std::ranges::find(m_rows, key, &Conversation::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConversationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asked;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void ConversationListModel::ask()
{
    if (!m_reads.file())
        return;
    m_asked = true;
    auto page = pageFor(m_order);
    if (!m_rows.empty())
        page.after = m_rows.back();
    m_reads.read(
        this,
        [query = m_query, page = std::move(page)](const store::CaseReader &reader) {
            return reader.conversations(query, page);
        },
        [this, generation = m_generation](Result<std::vector<Conversation>> answer) {
            accept(generation, std::move(answer));
        });
}

void ConversationListModel::accept(quint64 generation, Result<std::vector<Conversation>> page)
{
    if (generation != m_generation)
        return; // it answers a question nobody asks any more
    m_asked = false;
    const bool first = std::exchange(m_loading, false);
    if (!page) {
        m_complete = true; // asking again would only fail again
        Q_EMIT failed(page.error());
        return;
    }
    m_complete = page->size() < pageRows;
    if (!page->empty()) {
        const int begin = rowCount();
        beginInsertRows({}, begin, begin + static_cast<int>(page->size()) - 1);
        std::ranges::move(*page, std::back_inserter(m_rows));
        endInsertRows();
    }
    if (first)
        Q_EMIT loaded();
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    const auto *row = index.isValid() ? conversation(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell(*row, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole: {
        QStringList people;
        for (std::size_t i = 0; i < row->participants.size() && i < 12; ++i)
            people += toText(row->participants[i]);
        if (row->participants.size() > 12)
            people += tr("and %n more", nullptr, static_cast<int>(row->participants.size()) - 12);
        return QString(titleText(*row) + QLatin1Char('\n') + people.join(QLatin1Char('\n')));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{titleText(*row),
                          kindText(row->kind),
                          toText(row->tenant),
                          tr("%n messages", nullptr, static_cast<int>(row->messages)),
                          cell(*row, Start).toString(),
                          marksText(*row)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant ConversationListModel::cell(const Conversation &conversation, int column) const
{
    const auto time = [this](const std::optional<Instant> &one, const std::optional<Instant> &other) {
        return one ? shortTime(*one, m_zone) : other ? shortTime(*other, m_zone) : QString();
    };
    switch (column) {
    case Title: return titleText(conversation);
    case Kind: return kindText(conversation.kind);
    case Tenant: return toText(conversation.tenant);
    case Start: return time(conversation.start, conversation.first);
    case Last: return time(conversation.end, conversation.last);
    case Messages: return countText(conversation.messages);
    case Events: return countText(conversation.events);
    case Participants: return countText(static_cast<std::int64_t>(conversation.participants.size()));
    case Marks: return marksText(conversation);
    default: return {};
    }
}

QVariant ConversationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title: return tr("Title");
    case Kind: return tr("Kind");
    case Tenant: return tr("Tenant");
    case Start: return tr("Start");
    case Last: return tr("End");
    case Messages: return tr("Messages");
    case Events: return tr("Events");
    case Participants: return tr("People");
    case Marks: return tr("Marks");
    default: return {};
    }
}

QString ConversationListModel::kindText(ConversationKind kind)
{
    switch (kind) {
    case ConversationKind::Chat: return tr("chat");
    case ConversationKind::Room: return tr("room");
    case ConversationKind::Group: return tr("group");
    }
    return {};
}

QString ConversationListModel::titleText(const Conversation &conversation)
{
    if (!conversation.title.empty())
        return toText(conversation.title);
    return conversation.conversationId.empty() ? tr("Conversation without a name")
                                               : toText(conversation.conversationId);
}

QString ConversationListModel::marksText(const Conversation &conversation)
{
    QStringList marks;
    if (conversation.origin == SourceKind::Transcript)
        marks += tr("client export, not a server archive");
    if (conversation.open)
        marks += tr("open or cut");
    return marks.join(QStringLiteral(", "));
}

} // namespace casebook::ui
