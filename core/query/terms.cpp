// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/terms.h"

#include "core/query/matcher.h"
#include "core/query/timevalue.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace casebook::query {

namespace {

constexpr int longestDistance = 1000;
constexpr int usualDistance = 10;
constexpr std::size_t mostNearTerms = 50;

Status setTimes(Node &node, const Written &written, std::string_view text, const Context &context)
{
    const auto limits = timeLimits(node.field, written.text, context);
    if (!limits) {
        const std::size_t inside = limits.error().at + (written.quoted ? 1 : 0);
        return faulty(text, written.begin + inside, limits.error().reason);
    }
    node.from = limits->from;
    node.until = limits->until;
    return {};
}

Status setWord(Node &node, const Written &written, std::string_view text)
{
    const auto words = wordsOf(node.field);
    if (words.empty())
        return {};
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto found = std::ranges::find_if(
        words, [&](std::string_view word) { return std::ranges::equal(word, written.text, {}, small, small); });
    if (found == words.end())
        return faulty(text, written.begin, std::format("{}: does not know \"{}\"", fieldName(node.field), written.text),
                      "It takes " + joined(words, ", "));
    node.text = *found;
    return {};
}

Status readDistance(Lexer &lexer, Node &node)
{
    constexpr std::string_view form = "Write NEAR(invoice late, 5)";
    lexer.skipBlanks();
    const std::size_t at = lexer.at();
    const auto written = lexer.written(false);
    if (!written)
        return std::unexpected(written.error());
    const std::string &number = written->text;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), node.distance);
    if (error != std::errc() || end != number.data() + number.size() || node.distance < 0 ||
        node.distance > longestDistance)
        return faulty(lexer.text(), at,
                      std::format("after the comma stands how many words may be between, 0 to {}", longestDistance),
                      std::string(form));
    lexer.skipBlanks();
    return {};
}

} // namespace

std::string joined(std::span<const std::string_view> words, std::string_view between)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : between).append(word);
    return text;
}

Result<Node> readText(Lexer &lexer, char stop)
{
    auto written = lexer.written(true, stop);
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
        return faulty(lexer.text(), node.begin, made.error().reason, made.error().advice);
    return node;
}

Result<Node> readNear(Lexer &lexer)
{
    Node node;
    node.kind = Node::Kind::Near;
    node.begin = lexer.at() - std::string_view("NEAR(").size();
    node.distance = usualDistance;
    for (lexer.skipBlanks(); !lexer.atEnd() && !lexer.standsHere(')') && !lexer.standsHere(','); lexer.skipBlanks()) {
        const std::size_t at = lexer.at();
        const bool isOperator = lexer.takeWord("AND") || lexer.takeWord("OR") || lexer.takeWord("NOT");
        if (isOperator || lexer.standsHere('(') || lexer.standsHere('/') || lexer.nameHere())
            return faulty(lexer.text(), at, "NEAR(…) takes words and \"phrases\" only");
        if (node.children.size() == mostNearTerms)
            return faulty(lexer.text(), at, std::format("NEAR(…) takes no more than {} terms", mostNearTerms));
        auto child = readText(lexer, ',');
        if (!child)
            return child;
        node.children.push_back(*std::move(child));
    }
    if (lexer.take(',')) {
        if (const Status read = readDistance(lexer, node); !read)
            return std::unexpected(read.error());
    }
    if (!lexer.take(')'))
        return faulty(lexer.text(), node.begin, "unclosed parenthesis of NEAR", "Write NEAR(invoice late, 5)");
    if (node.children.size() < 2)
        return faulty(lexer.text(), node.begin, "NEAR needs two terms or more", "Write NEAR(invoice late, 5)");
    node.end = lexer.at();
    if (const auto made = Matcher::make(node); !made)
        return faulty(lexer.text(), node.begin, made.error().reason, made.error().advice);
    return node;
}

Result<Node> readRegex(Lexer &lexer)
{
    auto written = lexer.regex();
    if (!written)
        return std::unexpected(written.error());
    Node node;
    node.kind = Node::Kind::Regex;
    node.text = std::move(written->text);
    node.begin = written->begin;
    node.end = written->end;
    if (const auto made = Matcher::make(node); !made) {
        std::size_t at = node.begin + 1;
        for (std::uint64_t left = made.error().offset.value_or(0); left > 0; --left)
            at += lexer.text().substr(at).starts_with("\\/") ? 2 : 1;
        return faulty(lexer.text(), at, made.error().reason, made.error().advice);
    }
    return node;
}

Result<Node> readValue(Lexer &lexer, Field field, const Context &context)
{
    const std::size_t begin = lexer.at();
    auto written = lexer.written(takesStars(field));
    if (!written)
        return std::unexpected(written.error());
    Node node;
    node.kind = Node::Kind::Field;
    node.field = field;
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
        return faulty(lexer.text(), begin, std::format("{}: has no value", fieldName(node.field)),
                      "Write the value right after the colon; one with blanks in quotes");
    const Status set =
        isTime(node.field) ? setTimes(node, *written, lexer.text(), context) : setWord(node, *written, lexer.text());
    if (!set)
        return std::unexpected(set.error());
    return node;
}

} // namespace casebook::query
