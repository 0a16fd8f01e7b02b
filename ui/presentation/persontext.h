// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace casebook::ui {

/// One or two letters for a person: of the first and last part of the address (`mei.sato@…` is MS), so that they stay
/// when the nick changes; where the address has one part only, of the name.
QString personInitials(std::string_view jid, std::string_view name);

} // namespace casebook::ui
