// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/compiler.h"

#include "core/model/conversation.h"
#include "core/query/words.h"
#include "core/store/database.h"
#include "core/store/marks.h"

#include <algorithm>

namespace casebook::store {

namespace {

using Kind = Condition::Kind;
using query::Field;
using query::Node;

/// Orders the parts of And: terms of the index, then columns, then texts, and last those without any words.
int costOf(const Condition &condition)
{
    int cost = 0;
    switch (condition.kind) {
    case Kind::Time: return 1;
    case Kind::Conversation:
    case Kind::Event: return 2;
    case Kind::Uid: return condition.pattern.isExact() ? 3 : 5;
    case Kind::Text: return condition.wordsSuffice ? 0 : condition.words.empty() ? 5 : 4;
    default:
        for (const Condition &child : condition.children)
            cost = std::max(cost, costOf(child));
        return cost;
    }
}

/// What the index can tell about a substring of folded texts: all words in it, of which those at its ends go on.
void addWordsOf(const std::string &substring, Condition &condition)
{
    query::WordReader reader(substring);
    bool whole = false;
    for (query::Word word; reader.next(word);) {
        const bool fromBegin = word.begin == 0;
        const bool toEnd = word.end == substring.size();
        condition.words.push_back({std::string(word.text), fromBegin, toEnd});
        whole = fromBegin && toEnd;
    }
    condition.wordsSuffice = whole;
}

class Compiler
{
public:
    Compiler(Database &database, KnownCase &known) : m_database(database), m_known(known) {}

    Result<Condition> compile(const Node &node)
    {
        switch (node.kind) {
        case Node::Kind::All: return Condition();
        case Node::Kind::Text:
        case Node::Kind::Near:
        case Node::Kind::Regex: return text(node);
        case Node::Kind::Field: return field(node);
        case Node::Kind::And: return joined(Kind::And, node);
        case Node::Kind::Or: return joined(Kind::Or, node);
        case Node::Kind::Not: return joined(Kind::Not, node);
        }
        return Condition();
    }

private:
    Condition made(Kind kind)
    {
        Condition condition;
        condition.kind = kind;
        condition.slot = m_slots++;
        return condition;
    }

    Condition joined(Kind kind, std::vector<Condition> children)
    {
        Condition condition = made(kind);
        condition.children = std::move(children);
        std::ranges::stable_sort(condition.children, {}, costOf);
        return condition;
    }

    Result<Condition> joined(Kind kind, const Node &node)
    {
        std::vector<Condition> children;
        for (const Node &child : node.children) {
            auto compiled = compile(child);
            if (!compiled)
                return compiled;
            children.push_back(*std::move(compiled));
        }
        return joined(kind, std::move(children));
    }

    Condition negated(Condition condition) { return joined(Kind::Not, std::vector{std::move(condition)}); }

    Result<Condition> text(const Node &node)
    {
        auto matcher = query::Matcher::make(node);
        if (!matcher)
            return std::unexpected(matcher.error());
        Condition condition = made(Kind::Text);
        const std::vector<query::Phrase> &phrases = matcher->phrases();
        for (const query::Phrase &phrase : phrases) {
            for (std::size_t i = 0; i < phrase.parts.size(); ++i)
                condition.words.push_back(
                    {phrase.parts[i].word, i == 0 && phrase.openStart, i + 1 == phrase.parts.size() && phrase.openEnd});
        }
        condition.wordsSuffice = phrases.size() == 1 && phrases.front().parts.size() == 1;
        if (!matcher->substring().empty())
            addWordsOf(matcher->substring(), condition);
        condition.matcher = std::make_shared<const query::Matcher>(*std::move(matcher));
        return condition;
    }

    Result<Condition> field(const Node &node)
    {
        switch (node.field) {
        case Field::From:
        case Field::To:
        case Field::Participant: return person(node);
        case Field::Type: return type(node);
        case Field::Client:
        case Field::Uid: {
            Condition condition = made(node.field == Field::Client ? Kind::Client : Kind::Uid);
            condition.pattern = patternOf(node);
            return condition;
        }
        case Field::Source: return events(eventsIn(m_database, patternOf(node)));
        case Field::Id: return events(eventsById(m_database, node.text));
        case Field::Is:
        case Field::Has: return state(node);
        case Field::Tag:
            return events(markedEvents(m_database, MarkKind::Tag, [wanted = patternOf(node)](std::string_view tag) {
                return wanted.matches(query::fold(tag));
            }));
        case Field::Before:
        case Field::After:
        case Field::On:
        case Field::During: {
            Condition condition = made(Kind::Time);
            condition.from = node.from.value_or(condition.from);
            condition.until = node.until.value_or(condition.until);
            return condition;
        }
        default: return conversationsBy(node);
        }
    }

    static Pattern patternOf(const Node &node) { return {query::fold(node.text), node.openStart, node.openEnd}; }

    Result<Condition> person(const Node &node)
    {
        if (!m_known.people) {
            KnownPeople people;
            if (const Status loaded = people.load(m_database, *m_known.index); !loaded)
                return std::unexpected(loaded.error());
            m_known.people = std::move(people);
        }
        const auto people = std::make_shared<const PersonSet>(m_known.people->matching(patternOf(node)));
        Condition sender = made(Kind::Sender);
        sender.people = people;
        if (node.field == Field::From)
            return sender;
        auto present = conversations(conversationsWith(m_database, *people));
        if (!present || node.field == Field::Participant)
            return present;
        std::vector<Condition> parts{*std::move(present), negated(std::move(sender)), negated(marked(mark::unsent))};
        return joined(Kind::And, std::move(parts));
    }

    Result<Condition> conversationsBy(const Node &node)
    {
        const Pattern pattern = patternOf(node);
        switch (node.field) {
        case Field::Conversation: return conversations(conversationsExactly(m_database, node.text));
        case Field::Thread: return conversations(conversationsOfThread(m_database, pattern));
        case Field::Tenant: return known([&](const KnownConversations &all) { return all.ofTenant(pattern); });
        case Field::Kind: return known([&](const KnownConversations &all) { return all.ofKind(pattern.text); });
        case Field::Room:
            return known([&](const KnownConversations &all) {
                return all.titled(pattern) &= all.ofKind(conversationKindName(ConversationKind::Room));
            });
        default: break;
        }
        auto found = conversationsWithId(m_database, pattern);
        const auto exactly = conversationsExactly(m_database, node.text);
        if (!found || !exactly)
            return std::unexpected(found ? exactly.error() : found.error());
        *found |= *exactly;
        return known([&](const KnownConversations &all) { return *found |= all.titled(pattern); });
    }

    template <typename Select> Result<Condition> known(const Select &select)
    {
        if (!m_known.conversations) {
            KnownConversations all;
            if (const Status loaded = all.load(m_database); !loaded)
                return std::unexpected(loaded.error());
            m_known.conversations = std::move(all);
        }
        return conversations(select(*m_known.conversations));
    }

    Condition marked(char mark)
    {
        Condition condition = made(Kind::Mark);
        condition.mark = mark;
        return condition;
    }

    Result<Condition> type(const Node &node)
    {
        const std::string wanted = query::fold(node.text);
        const auto name = std::ranges::find(eventTypeNames, wanted, [](std::string_view n) { return query::fold(n); });
        return ofType(static_cast<EventType>(name - eventTypeNames.begin()));
    }

    Condition ofType(EventType type)
    {
        Condition condition = made(Kind::Type);
        condition.type = type;
        return condition;
    }

    /// `is:` and `has:`, whose words the language knows.
    Result<Condition> state(const Node &node)
    {
        if (node.text == "deleted")
            return marked(mark::deleted);
        if (node.text == "attachment")
            return marked(mark::attachment);
        if (node.text == "call")
            return ofType(EventType::Call);
        if (node.text == "open")
            return known([](const KnownConversations &all) { return all.open(); });
        if (node.text == "duplicate")
            return events(duplicatedEvents(m_database));
        if (node.text == "conflict")
            return events(conflictingEvents(m_database));
        if (node.text == "issue")
            return events(eventsWithIssues(m_database));
        return events(markedEvents(m_database, node.text == "note"     ? MarkKind::Note
                                               : node.text == "opened" ? MarkKind::Opened
                                                                       : MarkKind::Reviewed));
    }

    Result<Condition> conversations(Result<ConversationSet> found)
    {
        if (!found)
            return std::unexpected(found.error());
        Condition condition = made(Kind::Conversation);
        condition.conversations = std::make_shared<const ConversationSet>(*std::move(found));
        return condition;
    }

    Result<Condition> events(Result<EventSet> found)
    {
        if (!found)
            return std::unexpected(found.error());
        Condition condition = made(Kind::Event);
        condition.events = std::make_shared<const EventSet>(*std::move(found));
        return condition;
    }

    Database &m_database;
    KnownCase &m_known;
    std::size_t m_slots = 0;
};

} // namespace

Result<Condition> compile(Database &database, const query::Query &query, KnownCase &known)
{
    if (!known.index) {
        auto index = readIndexState(database);
        if (!index)
            return std::unexpected(index.error());
        known.index = *std::move(index);
    }
    return Compiler(database, known).compile(query.root);
}

Interval boundsOf(const Condition &condition)
{
    Interval bounds{std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
    if (condition.kind == Kind::Time)
        return {condition.from, condition.until};
    if (condition.kind != Kind::And)
        return bounds;
    for (const Condition &child : condition.children) {
        const Interval inner = boundsOf(child);
        bounds = {std::max(bounds.first, inner.first), std::min(bounds.last, inner.last)};
    }
    return bounds;
}

} // namespace casebook::store
