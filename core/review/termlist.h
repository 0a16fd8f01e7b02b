// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/query/query.h"
#include "core/store/casereader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::review {

/// One line of a term list.
struct Term
{
    std::size_t line = 1; ///< From 1.
    std::string name;     ///< What stands before the tab, else the text itself.
    std::string text;     ///< In the query language.
    Result<query::Query> query;
    std::optional<std::size_t> sameAs; ///< The line of an earlier term that selects alike: neither has a unique hit.
};

/// Reads a list in UTF-8, or in UTF-16 with a byte order mark (as spreadsheets save it): one term a line, as a query or
/// as `name<TAB>query`; blank lines and those that begin with `#` are none. A line that is no query, or no text, is a
/// term with an error, and the others stand.
std::vector<Term> parseTerms(std::string_view list, const query::Context &context);

struct TermResult
{
    Term term;
    std::optional<store::CaseReader::TermCounts> counts; ///< None: the term is faulty.
};

struct TermReport
{
    std::vector<TermResult> terms;      ///< In the order of the list.
    store::CaseReader::Counts any;      ///< Hits of at least one term.
    store::CaseReader::Counts searched; ///< What they were looked for in.

    std::size_t faulty() const;
    std::size_t withoutHits() const;
};

/// Counts the hits of each term among the events that `within` selects, those that no other term of the list hits, and
/// the conversations that have a hit.
Result<TermReport> runTerms(const store::CaseReader &reader, std::vector<Term> terms, const query::Query &within,
                            Progress &progress);

/// Where nothing else is said.
inline constexpr std::string_view usualSeed = "1";
inline constexpr std::size_t usualSample = 20;

/// Hits drawn so that anybody can draw them again: those whose SHA-256 over seed, LF, term, LF and event id (32 hex
/// digits) is least, in its order. The same whatever the order of imports, and whatever else the case holds.
Result<std::vector<EventId>> sampleHits(const store::CaseReader &reader, const query::Query &hits,
                                        std::string_view seed, std::string_view term, std::size_t count,
                                        Progress &progress);

} // namespace casebook::review
