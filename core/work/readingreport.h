// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/discovery.h"
#include "core/base/result.h"
#include "core/store/casereader.h"
#include "core/work/retention.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// One line of the books: what was counted when the sources were read, and the parts that the case has of it.
struct BookLine
{
    struct Part
    {
        std::string_view name;
        std::int64_t count = 0;
    };

    std::string_view name;
    std::int64_t total = 0;
    std::vector<Part> parts;

    std::int64_t sum() const;
    bool balanced() const { return sum() == total; }
};

struct SourceReport : store::SourceRow
{
    store::SourceFigures figures;

    /// Bytes that no record, gap or issue stands for; negative where some are counted twice.
    std::int64_t unaccounted() const;
    /// Something in it that a person should look at.
    bool needsLook() const { return issues > 0 || unaccounted() != 0; }
};

/// The proof that nothing was missed, and where it fails. Holds no message text: it may be handed on without clearance.
struct ReadingReport
{
    store::CaseInfo info;
    std::chrono::sys_days today; ///< What the 18 months are counted from.
    store::Overview overview;
    std::vector<SourceReport> sources; ///< By path.
    std::vector<BookLine> books;
    store::Balance balance;

    /// Warnings and errors in order of source and place; at most mostIssues, the rest is only counted.
    std::vector<store::IssueRow> issues;
    std::int64_t furtherIssues = 0;
    /// Known gaps likewise: harmless bytes that belong to no record.
    std::vector<store::IssueRow> gaps;
    bool moreGaps = false;

    std::vector<UcbCalendar> calendars;
    Retention retention;

    /// What the import that this report follows left out; empty for a report at any other time.
    std::vector<archive::SkippedFile> leftOut;

    static constexpr std::size_t mostIssues = 10'000;

    /// Every byte and record is accounted for, and nothing that should be an archive was left out.
    bool complete() const;
    std::int64_t missingDays() const;
};

/// Reads all figures through the reader. `balance` is that of the whole case (CaseReader::balance()), which takes
/// longest and which callers may have already. Scans the index of places once, so it grows with the number of records.
Result<ReadingReport> readingReport(const store::CaseReader &reader, store::Balance balance,
                                    std::chrono::sys_days today);

} // namespace casebook::work
