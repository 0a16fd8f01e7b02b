// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/lexer.h"
#include "core/query/matcher.h"
#include "core/query/query.h"
#include "core/query/timevalue.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace casebook::query {

namespace {

constexpr std::size_t mostBytes = 1 << 20;
constexpr std::size_t mostNodes = 20'000;
constexpr int deepest = 100;
constexpr int longestDistance = 1000;
constexpr int usualDistance = 10;

std::string joined(std::span<const std::string_view> words, std::string_view between)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : between).append(word);
    return text;
}

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
    using Rule = Result<Node> (Parser::*)();

    Result<Node> alternatives();
    Result<Node> sequence();
    Result<Node> negation();
    Result<Node> term();
    Result<Node> group();
    Result<Node> near();
    Status distance(Node &node);
    Result<Node> regex();
    Result<Node> field(const WrittenName &name);
    Result<Node> value();
    Result<Node> text(char stop = '\0');

    Status setTimes(Node &node, const Written &written) const;
    Status setWord(Node &node, const Written &written) const;

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
        return value();
    if (name)
        return field(*name);
    if (m_lexer.standsHere('/'))
        return regex();
    if (m_lexer.takeWord("NEAR") && m_lexer.take('('))
        return near();
    m_lexer.moveTo(begin);
    return text();
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

Status Parser::distance(Node &node)
{
    constexpr std::string_view form = "Write NEAR(invoice late, 5)";
    m_lexer.skipBlanks();
    const std::size_t at = m_lexer.at();
    const auto written = m_lexer.written(false);
    if (!written)
        return std::unexpected(written.error());
    const std::string &number = written->text;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), node.distance);
    if (error != std::errc() || end != number.data() + number.size() || node.distance < 0 ||
        node.distance > longestDistance)
        return fault(at, std::format("after the comma stands how many words may be between, 0 to {}", longestDistance),
                     std::string(form));
    m_lexer.skipBlanks();
    return {};
}

Result<Node> Parser::near()
{
    Node node;
    node.kind = Node::Kind::Near;
    node.begin = m_lexer.at() - std::string_view("NEAR(").size();
    node.distance = usualDistance;
    for (m_lexer.skipBlanks(); !endsHere() && !m_lexer.standsHere(','); m_lexer.skipBlanks()) {
        const std::size_t at = m_lexer.at();
        const bool isOperator = m_lexer.takeWord("AND") || m_lexer.takeWord("OR") || m_lexer.takeWord("NOT");
        if (isOperator || m_lexer.standsHere('(') || m_lexer.standsHere('/') || m_lexer.nameHere() ||
            ++m_nodes > mostNodes)
            return fault(at, "NEAR(…) takes words and \"phrases\" only");
        auto child = text(',');
        if (!child)
            return child;
        node.children.push_back(*std::move(child));
    }
    if (m_lexer.take(',')) {
        if (const Status read = distance(node); !read)
            return std::unexpected(read.error());
    }
    if (!m_lexer.take(')'))
        return fault(node.begin, "unclosed parenthesis of NEAR", "Write NEAR(invoice late, 5)");
    if (node.children.size() < 2)
        return fault(node.begin, "NEAR needs two terms or more", "Write NEAR(invoice late, 5)");
    node.end = m_lexer.at();
    if (const auto made = Matcher::make(node); !made)
        return fault(node.begin, made.error().reason, made.error().advice);
    return node;
}

Result<Node> Parser::regex()
{
    auto written = m_lexer.regex();
    if (!written)
        return std::unexpected(written.error());
    Node node;
    node.kind = Node::Kind::Regex;
    node.text = std::move(written->text);
    node.begin = written->begin;
    node.end = written->end;
    if (const auto made = Matcher::make(node); !made)
        return fault(node.begin + 1 + static_cast<std::size_t>(made.error().offset.value_or(0)), made.error().reason,
                     made.error().advice);
    return node;
}

Result<Node> Parser::text(char stop)
{
    auto written = m_lexer.written(true, stop);
    if (!written)
        return std::unexpected(written.error());
    Node node;
    node.begin = written->begin;
    node.end = written->end;
    if (written->text.empty() && !written->quoted && written->openStart)
        return node; // a star alone: everything
    node.kind = Node::Kind::Text;
    node.text = std::move(written->text);
    node.quoted = written->quoted;
    node.openStart = written->openStart;
    node.openEnd = written->openEnd;
    if (const auto made = Matcher::make(node); !made)
        return fault(node.begin, made.error().reason, made.error().advice);
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
    auto node = m_lexer.take('(') ? group() : value();
    m_field.reset();
    if (node)
        node->begin = begin;
    return node;
}

Result<Node> Parser::value()
{
    const std::size_t begin = m_lexer.at();
    auto written = m_lexer.written(takesStars(*m_field));
    if (!written)
        return std::unexpected(written.error());
    Node node;
    node.kind = Node::Kind::Field;
    node.field = *m_field;
    node.text = written->text;
    node.quoted = written->quoted;
    node.openStart = written->openStart;
    node.openEnd = written->openEnd;
    node.begin = begin;
    node.end = written->end;
    const bool any = node.text.empty() && !node.quoted && node.openStart;
    if (any)
        node.openEnd = true;
    if (node.text.empty() && !any && !(node.quoted && takesStars(node.field) && !node.openStart && !node.openEnd))
        return fault(begin, std::format("{}: has no value", fieldName(node.field)),
                     "Write the value right after the colon; one with blanks in quotes");
    const Status set = isTime(node.field) ? setTimes(node, *written) : setWord(node, *written);
    if (!set)
        return std::unexpected(set.error());
    return node;
}

Status Parser::setTimes(Node &node, const Written &written) const
{
    const auto limits = timeLimits(node.field, written.text, m_context);
    if (!limits) {
        const std::size_t inside = limits.error().at + (written.quoted ? 1 : 0);
        return fault(written.begin + inside, limits.error().reason);
    }
    node.from = limits->from;
    node.until = limits->until;
    return {};
}

Status Parser::setWord(Node &node, const Written &written) const
{
    const auto words = wordsOf(node.field);
    if (words.empty())
        return {};
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto found = std::ranges::find_if(
        words, [&](std::string_view word) { return std::ranges::equal(word, written.text, {}, small, small); });
    if (found == words.end())
        return fault(written.begin, std::format("{}: does not know \"{}\"", fieldName(node.field), written.text),
                     "It takes " + joined(words, ", "));
    node.text = *found;
    return {};
}

} // namespace

Result<Query> parse(std::string_view text, const Context &context)
{
    return Parser(text, context).whole().transform([](Node root) { return Query{std::move(root)}; });
}

} // namespace casebook::query
