// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook::symphony {

/// Adds a JSON string (RFC 8259) with its quotes; `utf8` is valid UTF-8. What some readers take for a line end or a
/// byte order mark is escaped as by casebook::toJson(), which it gives the same bytes as, at a fraction of its time.
void appendJsonString(std::string &json, std::string_view utf8);

} // namespace casebook::symphony
