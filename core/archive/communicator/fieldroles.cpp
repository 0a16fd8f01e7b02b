// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/draft.h"
#include "core/archive/communicator/words.h"

#include <algorithm>
#include <array>

namespace casebook::archive::communicator {

namespace {

struct Role
{
    std::string_view name; ///< Folded, letters only.
    FieldRole role;
};

constexpr std::array<Role, 48> roles{{{"from", FieldRole::Sender},
                                      {"sender", FieldRole::Sender},
                                      {"sendername", FieldRole::Sender},
                                      {"fromname", FieldRole::Sender},
                                      {"name", FieldRole::Sender},
                                      {"displayname", FieldRole::Sender},
                                      {"friendlyname", FieldRole::Sender},
                                      {"user", FieldRole::Sender},
                                      {"username", FieldRole::Sender},
                                      {"author", FieldRole::Sender},
                                      {"who", FieldRole::Sender},
                                      {"nick", FieldRole::Sender},
                                      {"contact", FieldRole::Sender},
                                      {"speaker", FieldRole::Sender},
                                      {"von", FieldRole::Sender},
                                      {"absender", FieldRole::Sender},
                                      {"text", FieldRole::Text},
                                      {"message", FieldRole::Text},
                                      {"messagetext", FieldRole::Text},
                                      {"body", FieldRole::Text},
                                      {"content", FieldRole::Text},
                                      {"msg", FieldRole::Text},
                                      {"nachricht", FieldRole::Text},
                                      {"time", FieldRole::Time},
                                      {"timestamp", FieldRole::Time},
                                      {"datetime", FieldRole::Time},
                                      {"sent", FieldRole::Time},
                                      {"sentat", FieldRole::Time},
                                      {"senttime", FieldRole::Time},
                                      {"received", FieldRole::Time},
                                      {"created", FieldRole::Time},
                                      {"when", FieldRole::Time},
                                      {"zeit", FieldRole::Time},
                                      {"uhrzeit", FieldRole::Time},
                                      {"stamp", FieldRole::Time},
                                      {"date", FieldRole::Date},
                                      {"day", FieldRole::Date},
                                      {"datum", FieldRole::Date},
                                      {"duration", FieldRole::Call},
                                      {"callduration", FieldRole::Call},
                                      {"calltype", FieldRole::Call},
                                      {"callid", FieldRole::Call},
                                      {"caller", FieldRole::Call},
                                      {"callerid", FieldRole::Call},
                                      {"callee", FieldRole::Call},
                                      {"call", FieldRole::Call},
                                      {"calls", FieldRole::Call},
                                      {"calllog", FieldRole::Call}}};

} // namespace

FieldRole roleOf(std::string_view fieldName)
{
    std::string letters = folded(fieldName.substr(fieldName.find(':') + 1));
    std::erase_if(letters, [](char c) { return !isLetter(c); });
    const auto found = std::ranges::find(roles, letters, &Role::name);
    return found == roles.end() ? FieldRole::None : found->role;
}

} // namespace casebook::archive::communicator
