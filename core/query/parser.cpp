// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/lexer.h"
#include "core/query/query.h"
#include "core/query/terms.h"

#include <algorithm>
#include <format>

namespace casebook::query {

namespace {

constexpr std::size_t mostBytes = 1 << 20;
constexpr std::size_t mostNodes = 20'000;
constexpr int deepest = 100;

std::string knownNames()
{
    return "Known names are " + joined(fieldNames, ": ") + ":. Put the term in quotes to look for these characters";
}

class Parser
{
public:
    Parser(std::string_view text, const Context &context) : m_lexer(text), m_context(context) {}

    Result<Node> whole();

private:
    Result<Node> alternatives();
    Result<Node> sequence();
    Result<Node> negation();
    Result<Node> term();
    Result<Node> group();
    Result<Node> field(const WrittenName &name);

    bool endsHere() const { return m_lexer.atEnd() || m_lexer.standsHere(')'); }
    std::unexpected<Error> fault(std::size_t byte, std::string reason, std::string advice = {}) const
    {
        return faulty(m_lexer.text(), byte, std::move(reason), std::move(advice));
    }

    Lexer m_lexer;
    const Context &m_context;
    std::optional<Field> m_field; ///< Whose values stand between the parentheses.
    int m_depth = 0;
    std::size_t m_nodes = 0;
};

/// Puts `child` under `parent`, or its children where both are the same.
void adopt(Node &parent, Node child)
{
    if (child.kind == parent.kind)
        std::ranges::move(child.children, std::back_inserter(parent.children));
    else
        parent.children.push_back(std::move(child));
}

Node parentOf(Node::Kind kind, std::size_t begin, std::vector<Node> children)
{
    if (children.size() == 1 && kind != Node::Kind::Not)
        return std::move(children.front());
    Node node;
    node.kind = kind;
    node.begin = begin;
    node.end = children.back().end;
    for (Node &child : children)
        kind == Node::Kind::Not ? node.children.push_back(std::move(child)) : adopt(node, std::move(child));
    return node;
}

Result<Node> Parser::whole()
{
    if (m_lexer.text().size() > mostBytes)
        return fault(mostBytes, "the filter is longer than 1 MiB");
    m_lexer.skipBlanks();
    if (m_lexer.atEnd())
        return Node{};
    auto node = alternatives();
    if (node && !m_lexer.atEnd())
        return fault(m_lexer.at(), "this parenthesis closes nothing");
    return node;
}

Result<Node> Parser::alternatives()
{
    const std::size_t begin = m_lexer.at();
    std::vector<Node> children;
    do {
        auto child = sequence();
        if (!child)
            return child;
        children.push_back(*std::move(child));
    } while (m_lexer.takeWord("OR"));
    return parentOf(Node::Kind::Or, begin, std::move(children));
}

Result<Node> Parser::sequence()
{
    m_lexer.skipBlanks();
    const std::size_t begin = m_lexer.at();
    std::vector<Node> children;
    do {
        auto child = negation();
        if (!child)
            return child;
        children.push_back(*std::move(child));
        m_lexer.skipBlanks();
        if (m_lexer.takeWord("AND"))
            continue;
        const std::size_t here = m_lexer.at();
        if (endsHere() || m_lexer.takeWord("OR")) {
            m_lexer.moveTo(here);
            break;
        }
    } while (true);
    return parentOf(Node::Kind::And, begin, std::move(children));
}

Result<Node> Parser::negation()
{
    m_lexer.skipBlanks();
    const std::size_t begin = m_lexer.at();
    const bool ofTimes = m_field && isTime(*m_field); // -7d is a value
    if (!m_lexer.takeWord("NOT") && (ofTimes || !m_lexer.takeMinus()))
        return term();
    if (++m_depth > deepest)
        return fault(begin, "too many NOT or parentheses inside each other");
    auto child = negation();
    --m_depth;
    if (!child)
        return child;
    return parentOf(Node::Kind::Not, begin, {*std::move(child)});
}

Result<Node> Parser::term()
{
    const std::size_t begin = m_lexer.at();
    if (++m_nodes > mostNodes)
        return fault(begin, std::format("there are more than {} terms", mostNodes));
    if (endsHere())
        return fault(begin, "a term is missing here", "Write a word, a \"phrase\", or a name and a value: from:ann");
    for (const std::string_view word : {"AND", "OR"}) {
        if (m_lexer.takeWord(word))
            return fault(begin, std::format("{} needs a term on both sides", word),
                         std::format("Write \"{}\" in quotes to look for the word", word));
    }
    if (m_lexer.take('('))
        return group();
    const auto name = m_lexer.nameHere();
    if (m_field && name && fieldFromName(name->name))
        return fault(begin, std::format("{}:(…) takes values only", fieldName(*m_field)));
    if (m_field)
        return readValue(m_lexer, *m_field, m_context);
    if (name)
        return field(*name);
    if (m_lexer.standsHere('/'))
        return readRegex(m_lexer);
    if (m_lexer.takeWord("NEAR") && m_lexer.take('('))
        return readNear(m_lexer);
    m_lexer.moveTo(begin);
    return readText(m_lexer);
}

Result<Node> Parser::group()
{
    const std::size_t begin = m_lexer.at() - 1;
    if (++m_depth > deepest)
        return fault(begin, "too many NOT or parentheses inside each other");
    m_lexer.skipBlanks();
    if (m_lexer.standsHere(')'))
        return fault(begin, "there is nothing between the parentheses");
    auto node = alternatives();
    --m_depth;
    if (node && !m_lexer.take(')'))
        return fault(begin, "unclosed parenthesis", "Write a ) where the group ends");
    if (node) {
        node->begin = begin;
        node->end = m_lexer.at();
    }
    return node;
}

Result<Node> Parser::field(const WrittenName &name)
{
    const std::size_t begin = m_lexer.at();
    const auto known = fieldFromName(name.name);
    if (!known)
        return fault(begin, std::format("\"{}:\" is no known name", name.name), knownNames());
    m_lexer.moveTo(name.end);
    m_field = known;
    auto node = m_lexer.take('(') ? group() : readValue(m_lexer, *known, m_context);
    m_field.reset();
    if (node)
        node->begin = begin;
    return node;
}

} // namespace

Result<Query> parse(std::string_view text, const Context &context)
{
    return Parser(text, context).whole().transform([](Node root) { return Query{std::move(root)}; });
}

} // namespace casebook::query
