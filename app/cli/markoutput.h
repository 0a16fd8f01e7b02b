// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"
#include "core/store/marks.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace casebook::cli {

/// Puts the keys `author`, `time` and, where a query chose the events, `filter`.
void putAct(QJsonObject &object, const store::Act &act);

/// As one JSON list, or a line each for people.
void print(const std::vector<store::Mark> &marks, Console &console);

/// What a text argument stands for: `-` is standard input, else a file. At most 16 MiB.
Result<std::string> readText(const std::string &argument);

} // namespace casebook::cli
