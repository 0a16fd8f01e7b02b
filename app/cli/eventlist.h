// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "core/review/selection.h"

#include <cstddef>
#include <functional>

class QJsonObject;

namespace casebook::cli {

/// Prints the first `limit` events in order of time, one JSON object a line. Those that only stand around a hit have
/// `context`: true; `addToHit` may add keys to the others.
ExitCode printEvents(const store::CaseReader &reader, const review::Selection &selection, std::size_t limit,
                     Console &console, const std::function<void(const Event &, QJsonObject &)> &addToHit = {});

} // namespace casebook::cli
