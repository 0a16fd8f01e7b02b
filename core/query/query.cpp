// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/query.h"

#include "core/base/clock.h"
#include "core/model/instant.h"

#include <tuple>

namespace casebook::query {

namespace {

Query ofTime(Field field, std::int64_t moment)
{
    Query query;
    query.root.kind = Node::Kind::Field;
    query.root.field = field;
    (field == Field::After ? query.root.from : query.root.until) = moment;
    std::uint8_t digits = 9;
    for (std::int64_t rest = moment; digits > 0 && rest % 10 == 0; rest /= 10)
        --digits;
    query.root.text = toRfc3339({moment, digits});
    return query;
}

} // namespace

bool Node::operator==(const Node &other) const
{
    const auto parts = [](const Node &node) {
        return std::tie(node.kind, node.field, node.openStart, node.openEnd, node.distance, node.from, node.until,
                        node.children);
    };
    const bool isDate = kind == Kind::Field && isTime(field);
    return parts(*this) == parts(other) && (isDate || text == other.text);
}

Context utcNow()
{
    return {.now = SystemClock().now().time_since_epoch().count()};
}

Query all()
{
    return {};
}

Query of(Field field, std::string value)
{
    Query query;
    query.root.kind = Node::Kind::Field;
    query.root.field = field;
    query.root.text = std::move(value);
    return query;
}

Query between(std::optional<std::int64_t> from, std::optional<std::int64_t> until)
{
    return both(from ? ofTime(Field::After, *from) : all(), until ? ofTime(Field::Before, *until) : all());
}

Query both(Query a, Query b)
{
    if (a.selectsAll())
        return b;
    if (b.selectsAll())
        return a;
    Query query;
    query.root.kind = Node::Kind::And;
    for (Node *part : {&a.root, &b.root}) {
        if (part->kind == Node::Kind::And)
            std::ranges::move(part->children, std::back_inserter(query.root.children));
        else
            query.root.children.push_back(std::move(*part));
    }
    return query;
}

} // namespace casebook::query
