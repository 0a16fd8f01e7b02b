// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook::mail {

/// A mail as it follows DATA (RFC 5321, 4.5.2): a dot before each line that begins with one, and `CRLF.CRLF` at the
/// end. `mail` has CRLF as its only line ends.
std::string dotStuffed(std::string_view mail);

} // namespace casebook::mail
