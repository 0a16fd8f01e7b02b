// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mailboxaddress.h"

#include "core/base/qtext.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>

namespace casebook::mail {

namespace {

constexpr std::size_t longestLocalPart = 64; // RFC 5321, 4.5.3.1
constexpr std::size_t longestDomain = 255;
constexpr std::size_t longestLabel = 63;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Every piece between dots has something, and only what `good` takes.
bool isDotted(std::string_view text, auto good)
{
    while (true) {
        const std::size_t end = text.find('.');
        const std::string_view piece = text.substr(0, end);
        if (piece.empty() || !good(piece))
            return false;
        if (end == std::string_view::npos)
            return true;
        text.remove_prefix(end + 1);
    }
}

bool isLocalPart(std::string_view text)
{
    return text.size() <= longestLocalPart && isDotted(text, [](std::string_view atom) {
               return std::ranges::all_of(atom, [](char c) {
                   return isLetterOrDigit(c) || std::string_view("!#$%&'*+-/=?^_`{|}~").contains(c);
               });
           });
}

bool isDomain(std::string_view text)
{
    return text.size() <= longestDomain && isDotted(text, [](std::string_view label) {
               return label.size() <= longestLabel && label.front() != '-' && label.back() != '-' &&
                      std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; });
           });
}

} // namespace

std::optional<std::string> mailboxAddress(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string local(text.substr(0, at));
    const std::string domain = QUrl::toAce(toQString(text.substr(at + 1)).toLower()).toStdString();
    if (!isLocalPart(local) || !isDomain(domain))
        return std::nullopt;
    return local + '@' + domain;
}

} // namespace casebook::mail
