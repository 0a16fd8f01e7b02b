// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/instant.h"
#include "core/query/completion.h"
#include "core/query/lexer.h"
#include "core/query/query.h"

#include <algorithm>
#include <format>

namespace casebook::query {

namespace {

enum class Dates : std::uint8_t { AsTyped, Absolute };

/// Whether the word reads back as it is, at the beginning of a term or right after a name and its colon.
bool isPlain(std::string_view text, bool afterName)
{
    if (text.empty() || text.front() == '*' || text.back() == '*')
        return false;
    if (!afterName && (std::string_view("-/").contains(text.front()) || isKeyword(text)))
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (std::string_view(afterName ? "()\"*" : "()\"*:,").contains(text[i]) || blankAt(text, i) > 0)
            return false;
    }
    return true;
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text)
        result.append(c == '"' ? 2 : 1, c);
    return result + '"';
}

std::string term(const Node &node, std::string_view text, bool afterName)
{
    if (text.empty() && node.openStart)
        return "*";
    std::string result = node.openStart ? "*" : "";
    result += node.quoted || !isPlain(text, afterName) ? quoted(text) : std::string(text);
    return result + (node.openEnd ? "*" : "");
}

std::string regex(std::string_view pattern)
{
    std::string text = "/";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size())
            text += pattern[i++];
        else if (pattern[i] == '/')
            text += '\\';
        text += pattern[i];
    }
    return text + '/';
}

/// A moment with all its digits, so that what has no length stays without one to any eye.
std::string moment(std::int64_t nanoseconds)
{
    std::uint8_t digits = 9;
    for (std::int64_t rest = nanoseconds; digits > 0 && rest % 10 == 0; rest /= 10)
        --digits;
    return toRfc3339({nanoseconds, digits});
}

std::string absolute(const Node &node)
{
    if (node.field == Field::After)
        return "after:" + moment(node.from.value_or(0));
    if (node.field == Field::Before)
        return "before:" + moment(node.until.value_or(0));
    // The last nanosecond in it is a stretch of its own, whose end is the end of all.
    return std::format("during:{}..{}", moment(node.from.value_or(0)), toRfc3339({node.until.value_or(1) - 1, 9}));
}

class Writer
{
public:
    explicit Writer(Dates dates) : m_dates(dates) {}

    std::string write(const Node &node) const
    {
        switch (node.kind) {
        case Node::Kind::All: return "*";
        case Node::Kind::Text: return term(node, node.text, false);
        case Node::Kind::Regex: return regex(node.text);
        case Node::Kind::Field: return field(node);
        case Node::Kind::Near: return std::format("NEAR({}, {})", list(node, " "), node.distance);
        case Node::Kind::Not: return "NOT " + nested(node.children.front(), Node::Kind::Not);
        case Node::Kind::And: return list(node, " ");
        case Node::Kind::Or: return list(node, " OR ");
        }
        return {};
    }

private:
    std::string field(const Node &node) const
    {
        if (isTime(node.field) && m_dates == Dates::Absolute)
            return absolute(node);
        return std::format("{}:{}", fieldName(node.field), term(node, node.text, true));
    }

    std::string list(const Node &node, std::string_view between) const
    {
        std::string text;
        for (const Node &child : node.children)
            text.append(text.empty() ? "" : between).append(nested(child, node.kind));
        return text;
    }

    std::string nested(const Node &node, Node::Kind parent) const
    {
        const bool binds = parent == Node::Kind::Or ? node.kind != Node::Kind::Or
                                                    : node.kind != Node::Kind::Or && node.kind != Node::Kind::And;
        return binds ? write(node) : '(' + write(node) + ')';
    }

    Dates m_dates;
};

} // namespace

std::string valueText(std::string_view value)
{
    return isPlain(value, true) ? std::string(value) : quoted(value);
}

std::string toText(const Query &query)
{
    return query.selectsAll() ? std::string() : Writer(Dates::AsTyped).write(query.root);
}

std::string toAbsoluteText(const Query &query)
{
    return query.selectsAll() ? std::string() : Writer(Dates::Absolute).write(query.root);
}

} // namespace casebook::query
