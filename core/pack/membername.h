// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook::pack {

/// The name of a member as UTF-8 with `/` between its parts, fit to be shown and to be compared: bytes that are no
/// UTF-8 are read as code page 437, which packers for DOS and Windows write. Parts that would lead elsewhere (a root,
/// a drive, `.`, `..`) are left out.
std::string memberName(std::string_view raw);

} // namespace casebook::pack
