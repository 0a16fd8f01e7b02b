// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/readingreport.h"

#include <QDate>
#include <QString>

namespace casebook::ui {

/// The reading report in words.

QDate toDate(std::chrono::sys_days day);

/// `Tuesday, 14 March 2017`
QString longDay(std::chrono::sys_days day);
/// `14 March 2017`
QString plainDay(std::chrono::sys_days day);

/// `Tenant 100 · ucb1`
QString calendarName(const work::UcbCalendar &calendar);

/// `full day`, `missing`.
QString dayStateText(work::CalendarDay::State state);

/// The day, whose it is, and what is known of it, in lines.
QString dayText(const work::UcbCalendar &calendar, const work::CalendarDay &day);

/// Whether a missing day can still be had from the site.
QString missingDayText(std::chrono::sys_days day, const work::Retention &retention);

/// How the case stands against the 18 months.
QString retentionText(const work::Retention &retention);

/// `31 of 31 verified`; empty where the source has none.
QString pointersText(const work::SourceReport &source);
QString sizesText(const work::SourceReport &source);
/// `15 messages declared, 14 found`; empty where nothing is declared.
QString declaredText(const work::SourceReport &source);
QString coverageText(const work::SourceReport &source);

} // namespace casebook::ui
