// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailboxes.h"
#include "core/exports/mailslice.h"
#include "core/exports/pipeline.h"

#include <memory>

namespace casebook::exports {

struct RsmfOptions
{
    const std::chrono::time_zone *zone = nullptr; ///< Of the days that slices are; null = UTC.
    bool attachments = false;
    std::int64_t mostEvents = 10'000;                     ///< In one file, as the format recommends.
    std::size_t largest = std::size_t{100} * 1000 * 1000; ///< In bytes of its texts and files, likewise.
    MailboxRules mailboxes = {};
};

/// One RSMF 2.0 file (docs/format-rsmf.md) for each conversation and day,
/// `<tenant>/<yyyy>/<yyyymmdd>_<conversation>.rsmf`: a mail whose one attachment, rsmf.zip, has the events as review
/// platforms load them. Equal events give equal bytes. What `reader` gives are the files that were sent; it outlives
/// the formatter, as does `progress`.
std::unique_ptr<Formatter> makeRsmfFormatter(const store::CaseReader &reader, RsmfOptions options,
                                             const Progress &progress);

} // namespace casebook::exports
