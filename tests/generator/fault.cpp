// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/fault.h"

#include <algorithm>
#include <array>

namespace casebook::test {

namespace {

using enum Fault;

constexpr std::array all{MissingDay,    Garbage,    Padding,        CutEnd,         OpenQuote,      NoBegin,
                         NoEnd,         StillOpen,  TamperedCounts, RemovedRecord,  TamperedText,   ClockJump,
                         MidnightSplit, LateRecord, UnknownRecord,  RepeatedRecord, ConflictingCopy};

constexpr std::array<std::string_view, 18> names{
    "none",       "missing-day",    "garbage",     "padding",         "cut-end",         "open-quote",
    "no-begin",   "no-end",         "still-open",  "tampered-counts", "removed-record",  "tampered-text",
    "clock-jump", "midnight-split", "late-record", "unknown-record",  "repeated-record", "conflicting-copy"};

} // namespace

std::span<const Fault> faults()
{
    return all;
}

std::string_view faultName(Fault fault)
{
    return names[static_cast<std::size_t>(fault)];
}

std::optional<Fault> faultNamed(std::string_view name)
{
    const auto *found = std::ranges::find_if(all, [&](Fault fault) { return faultName(fault) == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace casebook::test
