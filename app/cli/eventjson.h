// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/qtext.h"
#include "core/model/conversation.h"
#include "core/model/event.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace casebook::cli {

/// The object of `events` and `search`: keys with nothing in them are absent.
QJsonObject toJson(const Event &event);
QJsonObject toJson(const Conversation &conversation);
QJsonObject toJson(const std::map<std::string, std::uint64_t> &counts);
QJsonArray toJson(const std::vector<std::string> &texts);

} // namespace casebook::cli
