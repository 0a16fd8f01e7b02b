// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/instant.h"

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <cstdint>

namespace casebook::ui {

/// How the window writes numbers, sizes and times: one place, so that the same thing looks the same everywhere.

/// `164,330`, with the separators of the locale.
QString countText(std::int64_t count);
QString countText(std::uint64_t count);

/// `27.5 MB`; with figures for people in the thousands of SI. Exact bytes go into tool tips.
QString bytesText(std::uint64_t bytes);

/// `0:41`, `12:05`, `1:02:03`.
QString durationText(std::chrono::seconds duration);

/// `14 Mar 2017, 16:02` in the zone.
QString shortTime(Instant instant, const QTimeZone &zone);

/// `16:02:05` in the zone.
QString clockText(Instant instant, const QTimeZone &zone);

/// Date, time to the digits that the source had, and the offset of the zone.
QString exactTime(Instant instant, const QTimeZone &zone);

/// The day alone, `Tuesday, 14 March 2017`.
QString longDay(Instant instant, const QTimeZone &zone);

/// `UTC+01:00 Berlin` as it is at that moment; `UTC` for UTC.
QString zoneText(const QTimeZone &zone, const QDateTime &at);

} // namespace casebook::ui
