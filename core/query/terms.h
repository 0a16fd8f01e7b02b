// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/query/lexer.h"
#include "core/query/query.h"

#include <span>
#include <string>
#include <string_view>

namespace casebook::query {

// Each reads one term where the lexer stands, checks that it can be looked for, and moves behind it.

/// A word or phrase; `*` alone is everything. `stop` ends a bare word too.
Result<Node> readText(Lexer &lexer, char stop = '\0');
/// What follows `NEAR(`.
Result<Node> readNear(Lexer &lexer);
/// `/…/`.
Result<Node> readRegex(Lexer &lexer);
/// The value of a field. Words that it takes get their own spelling, dates their moments.
Result<Node> readValue(Lexer &lexer, Field field, const Context &context);

std::string joined(std::span<const std::string_view> words, std::string_view between);

} // namespace casebook::query
