// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailnames.h"

#include "core/base/hex.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <format>

namespace casebook::exports {

std::string tenantMark(const Conversation &conversation)
{
    return "t" + toHex(crypto::sha256(conversation.tenant)).substr(0, 4);
}

std::string conversationDigits(const Conversation &conversation)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (conversation.id.size() == 32 && std::ranges::all_of(conversation.id, isDigit))
        return conversation.id;
    return toHex(crypto::sha256(conversation.id)).substr(0, 32);
}

std::string mailFileName(const MailPlace &place, std::string_view digits, std::string_view extension)
{
    const std::string part = place.count > 1 ? std::format("_{}", place.number) : std::string();
    return std::format("{}/{}_{}{}{}{}", place.slice.stem.substr(0, 4), place.slice.stem, digits, place.slice.tail,
                       part, extension);
}

} // namespace casebook::exports
