// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/symphony/mapping.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdint>
#include <span>

namespace casebook::symphony {

/// Bodies of calls of the pod, as the published API has them (pod-api-public.yaml).

/// `POST /pod/v2/admin/user/create`. No password: the tool never writes one.
QJsonObject createUserBody(const PersonMapping &person);

/// What a user cannot be made without, and the row does not have: the names of columns.
std::vector<std::string> missingForUser(const PersonMapping &person);

/// What becomes of somebody, as things are: `map` (a user whose id is known), `look-up` (one with an e-mail address),
/// `create`, `skip`, `unmapped`. Null: the mapping does not have them.
std::string_view fateOf(const PersonMapping *person);

/// `POST /pod/v3/room/create`: private, and whoever comes later sees what was imported.
QJsonObject createRoomBody(const StreamMapping &stream);

/// `POST /pod/v1/admin/im/create`, in ascending order.
QJsonArray createImBody(std::span<const std::int64_t> users);

/// `POST /pod/v1/room/{id}/membership/add`, `…/promoteOwner`, `…/remove`.
QJsonObject memberBody(std::int64_t user);

/// `POST /pod/v1/admin/user/{uid}/status/update`
QJsonObject disableBody();

/// Most addresses that one look-up of users takes.
inline constexpr std::size_t mostLookups = 100;

} // namespace casebook::symphony
