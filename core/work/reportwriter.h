// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/readingreport.h"

#include <functional>
#include <string_view>

namespace casebook::work {

/// Takes pieces of a document in UTF-8, in order; a report about many sources need not fit into memory twice.
using ReportSink = std::function<void(std::string_view)>;

/// One JSON object, the keys of docs/command-line.md. Ends with LF.
void writeJson(const ReadingReport &report, const ReportSink &out);

/// One HTML 5 document that needs no other file, and whose markup and styles Qt's rich text understands as well. States
/// are told by signs, never by colour alone. Plain English.
void writeHtml(const ReadingReport &report, const ReportSink &out);

enum class ReportFormat { Json, Html };

/// Writes a new file or replaces one, all or nothing.
Status saveReport(const ReadingReport &report, ReportFormat format, const Path &file);

} // namespace casebook::work
