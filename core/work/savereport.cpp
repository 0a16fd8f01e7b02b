// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/reportwriter.h"
#include "core/work/savefile.h"

namespace casebook::work {

Status saveReport(const ReadingReport &report, ReportFormat format, const Path &file)
{
    return saveFile(file, [&](const ReportSink &out) {
        if (format == ReportFormat::Json)
            writeJson(report, out);
        else
            writeHtml(report, out);
    });
}

} // namespace casebook::work
