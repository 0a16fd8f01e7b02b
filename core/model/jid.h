// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook {

/// The parts of an XMPP address, as views into it (RFC 7622): split at the first `/`, then at the first `@` before it.
/// A name without `@` is all `local`.
struct Jid
{
    std::string_view local;
    std::string_view domain;
    std::string_view resource;
    std::string_view bare; ///< `local@domain`, still as written

    static Jid split(std::string_view text);
};

/// `local@domain` without resource, as written. Bare JIDs are compared without regard to case: see foldJid().
std::string_view bareJid(std::string_view text);

/// The key under which bare JIDs are equal: simple case folding over Unicode of the bare part.
std::string foldJid(std::string_view text);

/// The local part for people to read, XEP-0106 escapes undone once (`o\27hara` is `o'hara`); never used to compare.
std::string jidDisplayName(std::string_view text);

/// What to show of a client (U43): the resource where it is a whole JID (`desk` of `ann@im.example/desk`), else all.
std::string_view clientDisplayName(std::string_view client);

} // namespace casebook
