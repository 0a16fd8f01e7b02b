// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/qtext.h"
#include "core/query/query.h"
#include "core/review/requestform.h"

#include <QJsonArray>

#include <array>
#include <format>

namespace casebook::review {

namespace {

using namespace Qt::StringLiterals;

std::unexpected<Error> invalid(const std::string &name, std::string_view key, std::string_view kind)
{
    return failure(Error::Code::Invalid, name, std::format("\"scope\": \"{}\" must be {}", key, kind),
                   "See docs/requests.md");
}

std::string quoted(const QString &value)
{
    QString text = value;
    return '"' + text.replace(u'"', u"\"\""_s).toStdString() + '"';
}

/// `field:("a" OR "b")`; nothing for an empty list.
Result<std::string> anyOf(const QJsonObject &scope, QLatin1StringView key, std::string_view field,
                          const std::string &name)
{
    const QJsonValue given = scope.value(key);
    std::string values;
    for (const QJsonValue &value : given.toArray()) {
        if (!value.isString() || value.toString().isEmpty())
            return invalid(name, std::string_view(key), "a list of texts");
        values += (values.empty() ? "" : " OR ") + quoted(value.toString());
    }
    if (!given.isUndefined() && !given.isArray())
        return invalid(name, std::string_view(key), "a list of texts");
    return values.empty() ? std::string() : std::format("{}:({})", field, values);
}

Result<std::string> dates(const QJsonObject &scope, const std::string &name)
{
    for (const char *key : {"from", "to"}) {
        const QJsonValue value = scope.value(QLatin1StringView(key));
        if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
            return invalid(name, key, "a date, like 2024-10-01");
    }
    const QString from = scope.value("from"_L1).toString();
    const QString to = scope.value("to"_L1).toString();
    if (!from.isEmpty() && !to.isEmpty())
        return "during:" + quoted(from + u".."_s + to);
    if (!from.isEmpty())
        return "after:" + quoted(from);
    return to.isEmpty() ? std::string() : std::format("(before:{0} OR on:{0})", quoted(to));
}

/// The kinds of conversations that are switched on; all where none of the switches is given.
Result<std::string> kinds(const QJsonObject &scope, const std::string &name)
{
    constexpr std::array<std::pair<const char *, const char *>, 3> switches{
        {{"direct_messages", "chat"}, {"private_groups", "group"}, {"public_groups", "room"}}};
    std::string chosen;
    bool given = false;
    for (const auto &[key, kind] : switches) {
        const QJsonValue value = scope.value(QLatin1StringView(key));
        if (!value.isUndefined() && !value.isBool())
            return invalid(name, std::string_view(key), "true or false");
        given = given || !value.isUndefined();
        if (value.toBool())
            chosen += (chosen.empty() ? "" : " OR ") + std::string(kind);
    }
    if (given && chosen.empty())
        return failure(Error::Code::Invalid, name, "\"scope\" switches every kind of conversation off",
                       "Switch direct_messages, private_groups or public_groups on");
    return given ? std::format("kind:({})", chosen) : std::string();
}

/// What is switched off on purpose.
Result<std::string> without(const QJsonObject &scope, QLatin1StringView key, std::string_view type,
                            const std::string &name)
{
    const QJsonValue value = scope.value(key);
    if (!value.isUndefined() && !value.isBool())
        return invalid(name, std::string_view(key), "true or false");
    return value.isBool() && !value.toBool() ? std::format("NOT type:{}", type) : std::string();
}

} // namespace

Result<std::string> compileScope(const QJsonObject &scope, const std::string &name)
{
    constexpr std::array<QLatin1StringView, 9> known{
        "users"_L1,         "groups"_L1,          "from"_L1,  "to"_L1,   "private_groups"_L1,
        "public_groups"_L1, "direct_messages"_L1, "calls"_L1, "media"_L1};
    for (const QString &key : scope.keys()) {
        if (std::ranges::find(known, key) == known.end())
            return failure(Error::Code::Invalid, name, "\"scope\" has an unknown key \"" + key.toStdString() + '"',
                           "See docs/requests.md for the keys");
    }
    std::string query;
    for (const Result<std::string> &part :
         {anyOf(scope, "users"_L1, "participant", name), anyOf(scope, "groups"_L1, "in", name), dates(scope, name),
          kinds(scope, name), without(scope, "calls"_L1, "Call", name),
          without(scope, "media"_L1, "Attachment", name)}) {
        if (!part)
            return part;
        if (!part->empty())
            query += (query.empty() ? "" : " ") + *part;
    }
    return query::parse(query).transform([&](const query::Query &) { return query; });
}

} // namespace casebook::review
