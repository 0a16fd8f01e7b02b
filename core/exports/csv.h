// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/csvcolumns.h"
#include "core/exports/pipeline.h"

#include <memory>

namespace casebook::exports {

/// How the tables of events are cut into files.
struct CsvSplit
{
    enum class By : std::uint8_t { Nothing, Size, Day, Conversation };

    By by = By::Nothing;
    std::uint64_t bytes = 0; ///< By size: a file with more ends, and the next one begins.

    /// `none`, `size:50MB` (KB, MB, GB of 1000), `day` (in the zone of the export), `conversation`.
    static Result<CsvSplit> parse(std::string_view text);
};

struct CsvOptions
{
    CsvCopy copy = CsvCopy::Exact;
    CsvColumns columns = CsvColumns::parse("full").value();
    CsvSplit split;
    const std::chrono::time_zone *zone = nullptr; ///< For the local times; null = UTC.
    bool files = true;                            ///< With the files that were sent.
    std::string request;                          ///< What the README says of the request; may be empty.
    std::string tool;                             ///< The README's sentence on what opens the pack.
};

/// The tables of a delivery (docs/format-csv.md): messages, room events, calls, participants, conversations,
/// attachments with their files, what was left out, and a README. UTF-8 with byte order mark, RFC 4180.
///
/// Memory holds one event, and the names of the sources. `reader` gives the files that were sent, of cleared events
/// only, and outlives the formatter, as does `progress`.
std::unique_ptr<Formatter> makeCsvFormatter(const store::CaseReader &reader, CsvOptions options,
                                            const Progress &progress);

} // namespace casebook::exports
