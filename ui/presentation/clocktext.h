// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/event.h"

#include <QString>
#include <QTimeZone>

namespace casebook::ui {

/// What the clocks of the zone did around a moment: that its time of day occurs twice on that day, that the clocks
/// changed within a day of it, or that no clock change is near.
QString clockDoubt(Instant instant, const QTimeZone &zone);

/// How the time of an event stands to that of the entry before it in its conversation; empty where it is not earlier.
QString clockJump(const Event &event, const Event &before);

} // namespace casebook::ui
