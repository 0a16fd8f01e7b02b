// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook::query {

/// The longest text of ASCII that stands, without regard to case, in every text that the expression matches; empty
/// where none is sure. Small letters.
std::string requiredText(std::string_view pattern);

} // namespace casebook::query
