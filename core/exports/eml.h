// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

#include <cstddef>
#include <memory>

namespace casebook::exports {

struct EmlOptions
{
    /// In bytes as written. A day with more is split into parts `i/n`, each a mail of its own.
    std::size_t largestMail = std::size_t{10} << 20;
};

/// One plain-text mail for each conversation and UTC day, `<tenant>/<yyyy>/<yyyymmdd>_<conversation>.eml`, with a
/// participant table and every event on a line of its own (see transcriptLines()). People without a mailbox get an
/// address that can never be delivered (`u-….@unmapped.invalid`).
///
/// A day whose mail would be larger than `largestMail` becomes `…_1.eml`, `…_2.eml`, each whole in itself and the
/// later ones answers to the first; only a single event, or a list of participants, that is longer than half of it
/// makes a larger mail. Memory holds one part, whatever the size of a conversation: the others wait in the unfinished
/// export. An event without a time goes to the day of the event before it.
///
/// The same events give the same bytes, and the same Message-ID; other content gives another one.
std::unique_ptr<Formatter> makeEmlFormatter(const EmlOptions &options = {});

} // namespace casebook::exports
