// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/requests.h"

#include "core/base/qtext.h"

#include <algorithm>

namespace casebook::symphony {

using namespace Qt::StringLiterals;

QJsonObject createUserBody(const PersonMapping &person)
{
    const QJsonObject attributes{
        {"emailAddress"_L1, toQString(person.email)},      {"firstName"_L1, toQString(person.firstName)},
        {"lastName"_L1, toQString(person.lastName)},       {"userName"_L1, toQString(person.userName)},
        {"displayName"_L1, toQString(person.displayName)}, {"accountType"_L1, "NORMAL"_L1}};
    return {{"userAttributes"_L1, attributes}, {"roles"_L1, QJsonArray{"INDIVIDUAL"_L1}}};
}

std::vector<std::string> missingForUser(const PersonMapping &person)
{
    std::vector<std::string> missing;
    for (const auto &[name, value] : {std::pair("email", &person.email),
                                      {"first_name", &person.firstName},
                                      {"last_name", &person.lastName},
                                      {"user_name", &person.userName},
                                      {"display_name", &person.displayName}}) {
        if (value->empty())
            missing.emplace_back(name);
    }
    return missing;
}

std::string_view fateOf(const PersonMapping *person)
{
    if (person == nullptr)
        return "unmapped";
    if (person->action == PersonAction::Skip)
        return "skip";
    if (person->userId != 0)
        return "map";
    if (person->action == PersonAction::Create)
        return missingForUser(*person).empty() ? "create" : "unmapped";
    return person->email.empty() ? "unmapped" : "look-up";
}

QJsonObject createRoomBody(const StreamMapping &stream)
{
    return {{"name"_L1, toQString(stream.roomName)},
            {"description"_L1, toQString(stream.description)},
            {"public"_L1, false},
            {"discoverable"_L1, false},
            {"membersCanInvite"_L1, false},
            {"viewHistory"_L1, true},
            {"readOnly"_L1, false},
            {"copyProtected"_L1, false},
            {"crossPod"_L1, false}};
}

QJsonArray createImBody(std::span<const std::int64_t> users)
{
    std::vector<std::int64_t> sorted(users.begin(), users.end());
    std::ranges::sort(sorted);
    QJsonArray body;
    for (const std::int64_t user : sorted)
        body.append(static_cast<qint64>(user));
    return body;
}

QJsonObject memberBody(std::int64_t user)
{
    return {{"id"_L1, static_cast<qint64>(user)}};
}

QJsonObject disableBody()
{
    return {{"status"_L1, "DISABLED"_L1}};
}

} // namespace casebook::symphony
