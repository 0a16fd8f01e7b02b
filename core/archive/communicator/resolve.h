// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/transcript.h"

namespace casebook::archive::communicator {

/// Makes entries and sessions of drafts: spans, times, senders; and says what had to be assumed.
///
/// Times: the date of a message is the one in its stamp, else the last one before it (of a message, a title, a line
/// with a date), else the one in the settings; a clock that goes back by more than half a day has passed midnight.
void resolve(const Outline &outline, const Settings &settings, const std::chrono::time_zone *zone,
             std::uint64_t sourceBytes, Transcript &transcript);

} // namespace casebook::archive::communicator
