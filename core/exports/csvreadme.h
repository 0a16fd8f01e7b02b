// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/csv.h"

#include <set>
#include <string>

namespace casebook::exports {

/// What the README of a delivery tells.
struct ReadmeFacts
{
    std::string caseTitle;
    std::string caseId;
    std::string statement; ///< Of the clearance.
    std::string query;
    std::string zone;
    std::set<std::string> sources;
    Tally exported;
    std::int64_t files = 0;
    std::int64_t filesLeftOut = 0;
};

/// English plain text with CR LF, for people who have never heard of Casebook.
std::string readmeText(const ReadmeFacts &facts, const CsvOptions &options);

} // namespace casebook::exports
