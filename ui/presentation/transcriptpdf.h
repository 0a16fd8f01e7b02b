// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/loggedexport.h"

#include <QTimeZone>

namespace casebook::ui {

/// Laying out pages takes memory and time that grow with the text.
inline constexpr std::int64_t mostPdfEvents = 20'000;

/// As work::exportHtml(), on pages: `transcript.pdf`. Invalid where the selection has more than mostPdfEvents.
Result<exports::ExportReport> exportPdf(const Path &caseFile, const work::ExportScope &scope, const QTimeZone &zone,
                                        const Path &out, Progress &progress);

} // namespace casebook::ui
