// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/ids.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <format>

namespace casebook::symphony {

namespace {

std::string_view bared(std::string_view text, std::string_view prefix)
{
    if (text.starts_with('\''))
        text.remove_prefix(1);
    if (text.starts_with(prefix))
        text.remove_prefix(prefix.size());
    return text;
}

constexpr std::string_view userPrefix = "uid:";
constexpr std::string_view streamPrefix = "sid:";

} // namespace

std::string originalMessageId(const EventId &event)
{
    return "mc1:" + event.text();
}

std::string originalMessageId(const EventId &event, std::size_t part, std::size_t parts)
{
    return std::format("{}~p{}of{}", originalMessageId(event), part, parts);
}

std::expected<std::int64_t, std::string> parseUserId(std::string_view text)
{
    const std::string_view digits = bared(text, userPrefix);
    if (digits.find_first_of("eE.,+") != std::string_view::npos)
        return std::unexpected("the spreadsheet has rounded the user id: digits are lost");
    constexpr std::int64_t least = 1'000'000;
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    if (error != std::errc() || end != digits.data() + digits.size() || id < least)
        return std::unexpected("this is no user id, which has 7 digits or more");
    return id;
}

std::string userIdText(std::int64_t id)
{
    return std::format("{}{}", userPrefix, id);
}

std::expected<std::string, std::string> parseStreamId(std::string_view text)
{
    std::string id(bared(text, streamPrefix));
    std::ranges::replace(id, '/', '_');
    std::ranges::replace(id, '+', '-');
    id.erase(id.find_last_not_of('=') + 1);
    const auto isLetter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    constexpr std::size_t least = 16;
    constexpr std::size_t most = 128;
    if (id.size() < least || id.size() > most || !std::ranges::all_of(id, isLetter))
        return std::unexpected("this is no stream id, which has 16 or more letters, digits, - and _");
    return id;
}

std::string streamIdText(std::string_view id)
{
    return std::string(streamPrefix).append(id);
}

bool looksLikeMessageId(std::string_view id)
{
    const QByteArray bytes =
        QByteArray::fromBase64(QByteArray(id.data(), static_cast<qsizetype>(id.size())), QByteArray::Base64UrlEncoding);
    constexpr qsizetype whole = 25;
    return bytes.size() == whole && bytes.back() == 'm';
}

} // namespace casebook::symphony
