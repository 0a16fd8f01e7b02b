// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/jid.h"

#include "core/base/qtext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace casebook {

namespace {

// XEP-0106, table 1.
constexpr std::array<std::pair<std::string_view, char>, 10> jidEscapes{{{"20", ' '},
                                                                        {"22", '"'},
                                                                        {"26", '&'},
                                                                        {"27", '\''},
                                                                        {"2f", '/'},
                                                                        {"3a", ':'},
                                                                        {"3c", '<'},
                                                                        {"3e", '>'},
                                                                        {"40", '@'},
                                                                        {"5c", '\\'}}};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

Jid Jid::split(std::string_view text)
{
    Jid jid;
    const std::size_t slash = text.find('/');
    jid.bare = text.substr(0, slash);
    if (slash != std::string_view::npos)
        jid.resource = text.substr(slash + 1);
    const std::size_t at = jid.bare.find('@');
    jid.local = jid.bare.substr(0, at);
    if (at != std::string_view::npos)
        jid.domain = jid.bare.substr(at + 1);
    return jid;
}

std::string_view bareJid(std::string_view text)
{
    return text.substr(0, text.find('/'));
}

std::string foldJid(std::string_view text)
{
    const std::string_view bare = bareJid(text);
    if (!isAscii(bare))
        return toQString(bare).toCaseFolded().toStdString();
    std::string folded(bare);
    std::ranges::transform(folded, folded.begin(), lowered);
    return folded;
}

std::string jidDisplayName(std::string_view text)
{
    const std::string_view local = Jid::split(text).local;
    std::string name;
    for (std::size_t i = 0; i < local.size(); ++i) {
        if (local[i] == '\\' && i + 2 < local.size()) {
            const std::array<char, 2> digits{lowered(local[i + 1]), lowered(local[i + 2])};
            const auto escape = std::ranges::find(jidEscapes, std::string_view(digits.data(), 2),
                                                  &std::pair<std::string_view, char>::first);
            if (escape != jidEscapes.end()) {
                name += escape->second;
                i += 2;
                continue;
            }
        }
        name += local[i];
    }
    return name;
}

std::string_view clientDisplayName(std::string_view client)
{
    const Jid jid = Jid::split(client);
    return jid.domain.empty() || jid.resource.empty() ? client : jid.resource;
}

} // namespace casebook
