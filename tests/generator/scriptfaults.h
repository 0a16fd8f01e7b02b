// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fault.h"
#include "tests/generator/random.h"
#include "tests/generator/script.h"

#include <utility>

namespace casebook::test {

/// Changes what happens in the conversation so that the fault can be written into it.
void prepare(Script &script, Fault fault, Random &random);

/// The same conversation moved to the end of its day, and what of it happens after midnight. Texts and nicks become
/// such that every dialect can express them as they are: the two files may differ.
std::pair<Script, Script> splitAtMidnight(Script script, Random &random);

} // namespace casebook::test
