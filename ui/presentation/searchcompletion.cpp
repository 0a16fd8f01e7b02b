// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/searchcompletion.h"

#include "core/model/eventtype.h"
#include "core/query/completion.h"
#include "core/query/words.h"
#include "ui/presentation/conversationlistmodel.h"
#include "ui/presentation/eventtext.h"

#include <algorithm>

namespace casebook::ui {

namespace {

using query::Field;

constexpr std::size_t mostOffers = 60;
constexpr std::size_t mostRooms = 5000;

std::string folded(const QString &text)
{
    return query::fold(text.toStdString());
}

/// 0: begins with it, 1: has it inside, 2: not at all.
int rank(const QString &text, const std::string &wanted)
{
    const auto found = folded(text).find(wanted);
    return found == 0 ? 0 : found == std::string::npos ? 2 : 1;
}

} // namespace

SearchCompletion::SearchCompletion(CaseReads &reads, QObject *parent) : QAbstractListModel(parent), m_reads(reads) {}

QString SearchCompletion::meaning(Field field)
{
    switch (field) {
    case Field::From: return tr("who wrote or did it");
    case Field::To: return tr("who else was in the conversation");
    case Field::Participant: return tr("anybody who took part");
    case Field::In: return tr("a conversation, by title or id");
    case Field::Room: return tr("a room, by name or address");
    case Field::Tenant: return tr("a tenant");
    case Field::Kind: return tr("chat, room or group");
    case Field::Type: return tr("the type of event");
    case Field::Client: return tr("the client it was sent with");
    case Field::Uid: return tr("the archive's own id");
    case Field::Thread: return tr("a thread");
    case Field::Source: return tr("the file it came from");
    case Field::Tag: return tr("a tag that somebody gave it");
    case Field::Is: return tr("a state, such as reviewed");
    case Field::Has: return tr("what belongs to it, such as a note");
    case Field::Conversation: return tr("one conversation, by its exact id");
    case Field::Id: return tr("one event, by its exact id");
    case Field::Before: return tr("earlier than a date or time");
    case Field::After: return tr("at a date or time, or later");
    case Field::On: return tr("on a day, in a month or year");
    case Field::During: return tr("from one date to another: 2017-03-01..2017-03-14");
    }
    return {};
}

Result<SearchCompletion::Lists> SearchCompletion::readLists(const store::CaseReader &reader)
{
    Lists lists;
    auto people = reader.knownPeople();
    if (!people)
        return std::unexpected(people.error());
    for (const auto &person : *people)
        lists.people.push_back({toText(person.address), toText(person.name)});
    store::ConversationPage page;
    page.order = store::ConversationOrder::Title;
    page.limit = mostRooms;
    auto rooms = reader.conversations(query::of(Field::Kind, "room"), page);
    if (!rooms)
        return std::unexpected(rooms.error());
    for (const auto &room : *rooms) {
        const auto title = ConversationListModel::titleText(room);
        if (lists.rooms.empty() || lists.rooms.back().text != title)
            lists.rooms.push_back({title, toText(room.tenant)});
    }
    return lists;
}

void SearchCompletion::reload(const QStringList &tenants, const QStringList &sources)
{
    m_tenants.clear();
    m_sources.clear();
    for (const auto &tenant : tenants)
        m_tenants.push_back({tenant, {}});
    for (const auto &source : sources)
        m_sources.push_back({source, {}});
    m_reads.readBehind(this, &SearchCompletion::readLists, [this](Result<Lists> answer) {
        if (!answer)
            return; // completion is a help; what cannot be read is said elsewhere
        m_lists = std::move(*answer);
        Q_EMIT listsChanged();
    });
}

void SearchCompletion::setTags(const QStringList &tags)
{
    m_tags.clear();
    for (const auto &tag : tags)
        m_tags.push_back({tag, {}});
}

void SearchCompletion::clear()
{
    m_lists = {};
    m_tenants.clear();
    m_sources.clear();
    m_tags.clear();
    show({});
}

std::vector<SearchCompletion::Value> SearchCompletion::valuesOf(Field field) const
{
    switch (field) {
    case Field::From:
    case Field::To:
    case Field::Participant: return m_lists.people;
    case Field::In:
    case Field::Room: return m_lists.rooms;
    case Field::Tenant: return m_tenants;
    case Field::Source: return m_sources;
    case Field::Tag: return m_tags;
    case Field::Before:
    case Field::After:
    case Field::On:
    case Field::During:
        return {{QStringLiteral("today"), {}},
                {QStringLiteral("yesterday"), {}},
                {QStringLiteral("this-week"), {}},
                {QStringLiteral("last-week"), {}},
                {QStringLiteral("this-month"), {}},
                {QStringLiteral("last-month"), {}},
                {QStringLiteral("this-year"), {}},
                {QStringLiteral("last-year"), {}},
                {QStringLiteral("-7d"), tr("seven days ago; also h, w, mo and y")}};
    default: break;
    }
    std::vector<Value> values;
    for (const auto word : query::wordsOf(field)) {
        const auto type = field == Field::Type ? eventTypeFromName(word) : std::nullopt;
        values.push_back({toText(word), type ? eventTypeText(*type) : QString()});
    }
    return values;
}

void SearchCompletion::offer(const QString &text, qsizetype cursor)
{
    const auto utf8 = text.toStdString();
    const auto at = query::completionAt(utf8, text.first(cursor).toStdString().size());
    const auto place = [&utf8](std::size_t byte) { return toText(std::string_view(utf8).substr(0, byte)).size(); };
    const auto prefix = toText(at.prefix);
    switch (at.kind) {
    case query::Completion::Kind::None: show({}); return;
    case query::Completion::Kind::FieldName: offerFields(prefix, place(at.begin), place(at.end)); return;
    case query::Completion::Kind::Value: break;
    }
    const auto wanted = folded(prefix);
    std::vector<Offer> ranked[2];
    for (const auto &value : valuesOf(at.field)) {
        const int how = std::min(rank(value.text, wanted), rank(value.detail, wanted));
        if (how < 2 && ranked[how].size() < mostOffers)
            ranked[how].push_back({value.text, value.detail, toText(query::valueText(value.text.toStdString())) + u' ',
                                   place(at.begin), place(at.end)});
    }
    auto offers = std::move(ranked[0]);
    offers.insert(offers.end(), ranked[1].begin(), ranked[1].end());
    show(std::move(offers));
}

void SearchCompletion::offerFields(const QString &prefix, qsizetype begin, qsizetype end)
{
    std::vector<Offer> offers;
    for (const auto name : query::fieldNames) {
        const auto field = *query::fieldFromName(name);
        const auto shown = toText(query::nameText(field));
        if (!prefix.isEmpty() && shown.startsWith(prefix, Qt::CaseInsensitive))
            offers.push_back({shown, meaning(field), shown, begin, end});
    }
    show(std::move(offers));
}

void SearchCompletion::offerHistory(const QStringList &queries)
{
    std::vector<Offer> offers;
    for (const auto &text : queries)
        offers.push_back({text, tr("looked for before"), text, 0, 0});
    show(std::move(offers));
}

void SearchCompletion::show(std::vector<Offer> offers)
{
    beginResetModel();
    m_offers = std::move(offers);
    endResetModel();
}

int SearchCompletion::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

QVariant SearchCompletion::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &one = offered(index.row());
    switch (role) {
    case Qt::DisplayRole: return one.shown;
    case DetailRole:
    case Qt::AccessibleDescriptionRole: return one.detail;
    default: return {};
    }
}

} // namespace casebook::ui
