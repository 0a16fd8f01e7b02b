// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casereader.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// The collection list: whose Communicator history is there, and whose is missing. That history lies on users' PCs and
/// dies with the upgrade of the client.

enum class CollectionState : std::uint8_t { Missing, HandedIn, Excused };

/// `missing`, `handed-in`, `excused`.
std::string_view collectionStateName(CollectionState state);

struct CollectionEntry
{
    std::string name = {};    ///< May be empty.
    std::string address = {}; ///< May be empty.
    CollectionState state = CollectionState::Missing;
    std::string computers = {};           ///< Of all hand-ins, joined by `, `.
    std::optional<Instant> handedIn = {}; ///< The last time.
    std::int64_t handIns = 0;
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::int64_t messages = 0;
    std::string note = {};
};

struct CollectionCounts
{
    std::int64_t missing = 0;
    std::int64_t handedIn = 0;
    std::int64_t excused = 0;
};

/// Everybody on the list and everybody whom server archives know, missing ones first, then by name. Somebody on the
/// list stands for a known person of the same address, or, without an address, for the only one of the same name.
Result<std::vector<CollectionEntry>> collectionList(const Path &caseFile);

CollectionCounts countOf(const std::vector<CollectionEntry> &list);

/// What to send to users: how to save the history, and what to hand in, in plain text with LF.
std::string collectionLetter(std::optional<std::chrono::year_month_day> until);

/// A sheet to print and sign, one HTML 5 document: the list, the counts, and lines for date and signature. Plain
/// English; Qt's rich text understands it as well.
std::string signOffSheet(const store::CaseInfo &info, const std::vector<CollectionEntry> &list, Instant now);

/// RFC 4180 with a row of titles, UTF-8 without mark, LF; cells that a spreadsheet would take for a formula begin with
/// an apostrophe.
std::string collectionCsv(const std::vector<CollectionEntry> &list);

} // namespace casebook::work
