// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/requests.h"

#include <QJsonObject>

namespace casebook::cli {

class Console;

/// A request as docs/command-line.md has it.
QJsonObject toJson(const work::RequestStanding &standing);

/// As JSON, or for people.
void show(const work::RequestStanding &standing, Console &console);

} // namespace casebook::cli
