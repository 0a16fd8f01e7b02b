// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/jsonstring.h"

#include <array>
#include <cstdint>
#include <format>

namespace casebook::symphony {

namespace {

constexpr auto special = [] {
    std::array<bool, 256> table{};
    for (unsigned i = 0; i < 0x20; ++i)
        table[i] = true;
    for (const unsigned char c : std::string_view("\"\\\xC2\xE2\xEF"))
        table[c] = true;
    return table;
}();

/// Adds what stands for the byte at the front of `rest`, and tells how many bytes that is for.
std::size_t appendSpecial(std::string &json, std::string_view rest)
{
    switch (rest.front()) {
    case '"': json += "\\\""; return 1;
    case '\\': json += "\\\\"; return 1;
    case '\b': json += "\\b"; return 1;
    case '\f': json += "\\f"; return 1;
    case '\n': json += "\\n"; return 1;
    case '\r': json += "\\r"; return 1;
    case '\t': json += "\\t"; return 1;
    case '\xC2':
        if (!rest.starts_with("\xC2\x85"))
            break;
        json += "\\u0085";
        return 2;
    case '\xE2':
        if (!rest.starts_with("\xE2\x80\xA8") && !rest.starts_with("\xE2\x80\xA9"))
            break;
        json += rest[2] == '\xA8' ? "\\u2028" : "\\u2029";
        return 3;
    case '\xEF':
        if (!rest.starts_with("\xEF\xBB\xBF"))
            break;
        json += "\\uFEFF";
        return 3;
    default: std::format_to(std::back_inserter(json), "\\u{:04x}", rest.front()); return 1;
    }
    json += rest.front();
    return 1;
}

} // namespace

void appendJsonString(std::string &json, std::string_view utf8)
{
    json += '"';
    std::size_t run = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        if (!special[static_cast<std::uint8_t>(utf8[i])]) {
            ++i;
            continue;
        }
        json += utf8.substr(run, i - run);
        i += appendSpecial(json, utf8.substr(i));
        run = i;
    }
    json += utf8.substr(run);
    json += '"';
}

} // namespace casebook::symphony
