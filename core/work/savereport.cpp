// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/qtext.h"
#include "core/work/reportwriter.h"

#include <QSaveFile>

namespace casebook::work {

Status saveReport(const ReadingReport &report, ReportFormat format, const Path &file)
{
    QSaveFile target(toQString(pathText(file)));
    const auto failed = [&] {
        return failure(Error::Code::Io, pathText(file), "cannot be written: " + target.errorString().toStdString(),
                       "Choose another folder, or make room on the disk");
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    const ReportSink out = [&target](std::string_view bytes) {
        target.write(bytes.data(), static_cast<qint64>(bytes.size())); // commit() tells of a failure
    };
    if (format == ReportFormat::Json)
        writeJson(report, out);
    else
        writeHtml(report, out);
    return target.commit() ? Status{} : failed();
}

} // namespace casebook::work
