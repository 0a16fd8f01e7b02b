// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace casebook::exports {

/// A name as a folder that every system takes and nobody can climb out of: characters outside `[A-Za-z0-9._@+ -]` are
/// percent-encoded as UTF-8, and so is what would be hidden, cut or special (a dot or blank at either end, the first
/// letter of a DOS device name). Different names give different folders, but for upper and lower case. A very long one
/// is cut and ends in `~` and a part of its SHA-256. No name at all is `_no-tenant`.
std::string tenantFolder(std::string_view tenant);

/// Why a file of an export may not be called so; nothing when it may. A good name is relative, with `/` between
/// folders, in printable ASCII that every system takes, and never leaves its folder.
std::optional<std::string> faultOfName(std::string_view name);

/// The key under which systems that ignore case take two such names for one.
std::string foldedName(std::string_view name);

} // namespace casebook::exports
