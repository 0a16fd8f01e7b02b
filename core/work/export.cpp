// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/export.h"

#include "core/exports/eml.h"

namespace casebook::work {

Result<exports::ExportReport> exportEml(const Path &caseFile, const ExportScope &scope, const Path &out,
                                        Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto formatter = exports::makeEmlFormatter();
    return exportLogged(*reader, scope, *formatter, out, progress);
}

} // namespace casebook::work
