// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/builder.h"

#include "core/query/completion.h"

#include <format>

namespace casebook::query {

namespace {

using Match = BuilderGroup::Match;
using Part = std::variant<BuilderRow, BuilderGroup>;

Operator operatorOf(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::All: return Operator::Any;
    case Node::Kind::Near: return Operator::Near;
    case Node::Kind::Regex: return Operator::Regex;
    default: break;
    }
    if (node.openStart && node.openEnd)
        return node.kind == Node::Kind::Field && node.text.empty() ? Operator::Any : Operator::Contains;
    return node.openStart ? Operator::EndsWith : node.openEnd ? Operator::StartsWith : Operator::Is;
}

/// `a "b c"* d` of `NEAR(a "b c"* d, 5)`.
std::string nearTerms(const Node &node)
{
    std::string text;
    for (const Node &child : node.children)
        text.append(text.empty() ? "" : " ").append(toText(Query{child}));
    return text;
}

BuilderRow rowOf(const Node &node, bool negated)
{
    BuilderRow row;
    if (node.kind == Node::Kind::Field)
        row.field = node.field;
    row.op = operatorOf(node);
    row.value = node.kind == Node::Kind::Near ? nearTerms(node) : node.text;
    if (node.kind == Node::Kind::Near)
        row.distance = node.distance;
    row.negated = negated;
    return row;
}

Part partOf(const Node &node);

BuilderGroup groupOf(Match match, std::span<const Node> children)
{
    BuilderGroup group{match, {}};
    for (const Node &child : children)
        group.parts.push_back(partOf(child));
    return group;
}

bool isRow(const Node &node)
{
    return node.kind != Node::Kind::And && node.kind != Node::Kind::Or && node.kind != Node::Kind::Not;
}

Part partOf(const Node &node)
{
    if (isRow(node))
        return rowOf(node, false);
    if (node.kind != Node::Kind::Not)
        return groupOf(node.kind == Node::Kind::And ? Match::All : Match::Any, node.children);
    const Node &child = node.children.front();
    if (isRow(child))
        return rowOf(child, true);
    if (child.kind == Node::Kind::Or)
        return groupOf(Match::None, child.children);
    return groupOf(Match::None, node.children);
}

/// With quotes only where it needs them.
std::string wordsText(std::string_view value)
{
    Node node;
    node.kind = Node::Kind::Text;
    node.text = value;
    return toText(Query{node});
}

/// Makes the tree, and counts the rows.
class Making
{
public:
    explicit Making(const Context &context) : m_context(context) {}

    /// All where it asks for nothing.
    Result<Query> make(const BuilderGroup &group)
    {
        std::vector<Node> nodes;
        for (const Part &part : group.parts) {
            auto made = std::visit([this](const auto &one) { return make(one); }, part);
            if (!made)
                return made;
            const auto *row = std::get_if<BuilderRow>(&part);
            if (!made->selectsAll() || (row && row->op == Operator::Any))
                nodes.push_back(std::move(made->root));
        }
        if (nodes.empty())
            return all();
        if (group.match == Match::All)
            return joined(Node::Kind::And, std::move(nodes));
        auto any = joined(Node::Kind::Or, std::move(nodes));
        return group.match == Match::None ? joined(Node::Kind::Not, {std::move(any.root)}) : std::move(any);
    }

private:
    Result<Query> make(const BuilderRow &row)
    {
        ++m_rows;
        auto made = parse(toText(row), m_context);
        const std::string subject = std::format("row {}", m_rows);
        if (!made)
            made.error().subject = subject;
        else if (!isRow(row.negated ? made->root.children.front() : made->root))
            return failure(Error::Code::Invalid, subject, "this is more than one term");
        return made;
    }

    static Query joined(Node::Kind kind, std::vector<Node> nodes)
    {
        if (nodes.size() == 1 && kind != Node::Kind::Not)
            return {std::move(nodes.front())};
        Query query;
        query.root.kind = kind;
        for (Node &node : nodes) {
            if (node.kind == kind && kind != Node::Kind::Not)
                std::ranges::move(node.children, std::back_inserter(query.root.children));
            else
                query.root.children.push_back(std::move(node));
        }
        return query;
    }

    const Context &m_context;
    int m_rows = 0;
};

} // namespace

std::span<const Operator> operatorsOf(std::optional<Field> field)
{
    using enum Operator;
    static constexpr Operator ofTexts[]{Is, StartsWith, EndsWith, Contains, Near, Regex, Any};
    static constexpr Operator ofNames[]{Is, StartsWith, EndsWith, Contains, Any};
    static constexpr Operator exact[]{Is};
    if (!field)
        return ofTexts;
    return takesStars(*field) ? std::span<const Operator>(ofNames) : exact;
}

BuilderGroup toGroup(const Query &query)
{
    if (query.selectsAll())
        return {};
    Part part = partOf(query.root);
    if (auto *group = std::get_if<BuilderGroup>(&part))
        return std::move(*group);
    return {Match::All, {std::move(part)}};
}

std::string toText(const BuilderRow &row)
{
    std::string text = row.negated ? "NOT " : "";
    if (row.op == Operator::Any)
        return text + (row.field ? nameText(*row.field) : "") + '*';
    if (row.op == Operator::Near)
        return text + std::format("NEAR({}, {})", row.value, row.distance);
    if (row.op == Operator::Regex) {
        Node node;
        node.kind = Node::Kind::Regex;
        node.text = row.value;
        return text + toText(Query{node});
    }
    text += row.field ? nameText(*row.field) : "";
    text += row.op == Operator::EndsWith || row.op == Operator::Contains ? "*" : "";
    text += row.field ? valueText(row.value) : wordsText(row.value);
    return text + (row.op == Operator::StartsWith || row.op == Operator::Contains ? "*" : "");
}

Result<Query> toQuery(const BuilderGroup &group, const Context &context)
{
    auto made = Making(context).make(group);
    // Read once more, for the places of its terms in its own text.
    return made ? parse(toText(*made), context) : made;
}

} // namespace casebook::query
