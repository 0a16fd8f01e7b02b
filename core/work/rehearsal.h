// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/eml.h"
#include "core/work/loggedexport.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// What somebody should look at before the export itself.
struct RehearsalProblem
{
    enum class Kind : std::uint8_t {
        NothingSelected, ///< The scope is empty.
        Unbalanced,      ///< Selected is not exported + left out.
        LeftOut,         ///< Events; `detail` is the reason.
        Unmapped,        ///< People without a mailbox.
        FilesLeftOut,    ///< Files that were sent, and do not go along.
        UnusedRows,      ///< Rows of the mapping that name nobody here.
        LargeFile,       ///< Bytes of the largest mail, which mail systems may refuse; `detail` is its name.
        LongName,        ///< Characters of a name that Windows may refuse; `detail` is the name.
    };

    Kind kind{};
    std::int64_t count = 0;
    std::string detail = {};
};

/// `nothing-selected`, `unbalanced`, `left-out`, …
std::string_view problemName(RehearsalProblem::Kind kind);

/// One English sentence.
std::string problemText(const RehearsalProblem &problem);

/// What the report of a rehearsal, and its mails where it makes any, have of these.
std::vector<RehearsalProblem> problemsOf(const exports::ExportReport &report,
                                         const std::optional<exports::MailFigures> &mails);

struct Rehearsed
{
    exports::ExportReport report; ///< With its figures.
    std::optional<exports::MailFigures> mails = {};
    std::string format =
        {}; ///< In which it was rehearsed: `html` in place of pages, which only the window can lay out.
};

/// Rehearses what a request asks for in the format that it asks for, with the options of a plain export. Errors:
/// review::clearRehearsalOf(), and noteReading() on the command line.
Result<Rehearsed> rehearseRequest(const Path &caseFile, const std::string &request, Rehearsal how,
                                  const std::optional<crypto::PrivateKey> &key, Progress &progress);

} // namespace casebook::work
