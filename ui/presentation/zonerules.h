// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <chrono>

namespace casebook::ui {

/// The rules of a zone by its IANA id, for exports. Invalid where this computer has none.
Result<const std::chrono::time_zone *> zoneRules(const QByteArray &id);

} // namespace casebook::ui
