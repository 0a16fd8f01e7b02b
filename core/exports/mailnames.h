// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailbody.h"

#include <string>
#include <string_view>

namespace casebook::exports {

/// `t` and four digits that tell tenants apart.
std::string tenantMark(const Conversation &conversation);

/// The conversation's id as at least 32 lower-case hex digits, whatever the case file says.
std::string conversationDigits(const Conversation &conversation);

/// `2024/20240105_7c1f0e2a9b3d4c55_1.eml`
std::string mailFileName(const MailPlace &place, std::string_view digits, std::string_view extension);

} // namespace casebook::exports
