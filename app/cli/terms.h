// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/keyoptions.h"
#include "app/cli/queryoptions.h"
#include "core/review/termlist.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace casebook::cli {

struct TermOptions
{
    std::string file;
    std::string name;
    std::string list;
    std::optional<std::int64_t> version;
    QueryOptions within;
    std::string csv;
    std::string html;
    std::string term;
    std::string seed{review::usualSeed};
    std::size_t count = review::usualSample;
    OneKeyOptions key;
};

/// A list, and what reports call it.
struct TermText
{
    std::string title;
    std::string text;
};

/// The list that is kept under this name, in the version asked for.
Result<TermText> savedTerms(const store::CaseReader &reader, const TermOptions &options);

std::vector<review::Term> termsOf(const TermText &list, const TermOptions &options);

ExitCode saveTermList(const TermOptions &options, Console &console);
ExitCode listTermLists(const TermOptions &options, Console &console);
ExitCode showTermList(const TermOptions &options, Console &console);
ExitCode showTermListHistory(const TermOptions &options, Console &console);
ExitCode removeTermList(const TermOptions &options, Console &console);

} // namespace casebook::cli
