// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/clearance.h"

#include <string>
#include <string_view>

namespace casebook::work {

/// One field of CSV (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe.
std::string csvField(std::string_view value);

/// Text of a case, harmless in an HTML document: escaped, without control characters, in its own direction.
std::string htmlText(std::string_view value);

/// What stands over a document as its scope: the query as outputs may tell it, and the context rule.
std::string clearedScope(const review::Clearance &clearance);

} // namespace casebook::work
