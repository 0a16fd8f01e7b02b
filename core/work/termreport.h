// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/model/instant.h"
#include "core/review/termlist.h"
#include "core/store/casefile.h"

#include <string>

namespace casebook::work {

/// What a report on a term list says besides its figures. It holds no text of a message: that would need a clearance.
struct TermReportHead
{
    store::CaseInfo caseInfo;
    std::string list;   ///< `harbour, version 3`, or the file.
    std::string filter; ///< What they were looked for in; empty = the whole case.
    Instant made;
    std::string seed; ///< Of the samples.
};

/// RFC 4180 with a row of titles, UTF-8 without mark, LF: line, term, query, hits, unique_hits, conversations, problem.
std::string termReportCsv(const review::TermReport &report);

/// One HTML 5 document that needs no other file; Qt's rich text understands it as well. Plain English.
std::string termReportHtml(const review::TermReport &report, const TermReportHead &head);

/// What is wrong with the term, or worth knowing about it, in one line; empty when nothing is.
std::string remark(const review::TermResult &result);

/// Writes a new file or replaces one, all or nothing.
Status saveDocument(const std::string &document, const Path &file);

} // namespace casebook::work
