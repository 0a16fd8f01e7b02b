// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/dotstuffing.h"

namespace casebook::mail {

std::string dotStuffed(std::string_view mail)
{
    std::string out;
    out.reserve(mail.size() + 16);
    if (mail.starts_with('.'))
        out += '.';
    for (std::size_t dot = mail.find("\r\n."); dot != std::string_view::npos; dot = mail.find("\r\n.")) {
        out += mail.substr(0, dot + 2);
        out += '.';
        mail.remove_prefix(dot + 2);
        out += mail.substr(0, 1);
        mail.remove_prefix(1);
    }
    out += mail;
    if (!out.ends_with("\r\n"))
        out += "\r\n";
    return out += ".\r\n";
}

} // namespace casebook::mail
