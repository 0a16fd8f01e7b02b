// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/export.h"

#include "core/exports/eml.h"
#include "core/work/loggedexport.h"

namespace casebook::work {

Result<exports::ExportReport> exportEml(const Path &caseFile, const query::Query &query,
                                        const review::ContextRule &context, const Path &out, Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    const auto formatter = exports::makeEmlFormatter();
    return exportLogged(*reader, query, context, *formatter, out, progress);
}

} // namespace casebook::work
