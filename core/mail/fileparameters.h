// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook::mail {

/// The media type of a file that is attached: `type` where it is one (RFC 2045, 5.1) without parts of its own, else
/// application/octet-stream.
std::string attachableType(std::string_view type);

/// Appends `; filename=…`, folded: in quotes where it is short printable ASCII, else as RFC 2231 says. A very long name
/// is cut. Never both forms, since readers disagree on which one counts.
void appendFileName(std::string &out, std::string_view utf8);

/// Appends base64 (RFC 2045, 6.8) in lines of 76 columns.
void appendBase64Lines(std::string &out, std::string_view bytes);

} // namespace casebook::mail
