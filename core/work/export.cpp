// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/export.h"

#include "core/exports/eml.h"
#include "core/work/loggedexport.h"

namespace casebook::work {

Result<exports::ExportReport> exportEml(const Path &caseFile, const query::Query &query, const Path &out,
                                        Progress &progress)
{
    const auto reader = store::CaseReader::open(caseFile);
    if (!reader)
        return std::unexpected(reader.error());
    auto selection = review::select(*reader, query);
    if (!selection)
        return std::unexpected(selection.error());
    const auto formatter = exports::makeEmlFormatter();
    const auto clearance = clearLogged(*reader, std::move(*selection), formatter->name(), out);
    if (!clearance)
        return std::unexpected(clearance.error());
    return exportLogged(*reader, *clearance, *formatter, out, progress);
}

} // namespace casebook::work
