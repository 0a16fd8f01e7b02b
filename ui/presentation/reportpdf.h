// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/readingreport.h"

namespace casebook::ui {

/// The HTML form of the report on pages of A4. Needs a QGuiApplication; any thread. Writes a new file or replaces one,
/// all or nothing.
Status savePdf(const work::ReadingReport &report, const Path &file);

} // namespace casebook::ui
