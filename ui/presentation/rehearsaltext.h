// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/rehearsal.h"

#include <QPair>
#include <QString>
#include <QStringList>

namespace casebook::ui {

/// Dry runs in words: the same on the sheet of a request and on the page of exports.

/// One sentence each.
QStringList problemTexts(const work::Rehearsed &rehearsed);

/// What the export would have: events, files, size, mails, time.
QList<QPair<QString, QString>> rehearsalFields(const work::Rehearsed &rehearsed);

} // namespace casebook::ui
