// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace casebook::mail {

/// A mailbox as it goes over the wire: local part as written (a dot-string of RFC 5321, 4.1.2, in ASCII), domain in
/// lower case, and as A-labels where it has letters beyond ASCII. Nothing where the text is no such mailbox.
std::optional<std::string> mailboxAddress(std::string_view text);

} // namespace casebook::mail
