// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/communicator/examine.h"
#include "core/archive/discovery.h"
#include "core/base/progress.h"

#include <string>
#include <vector>

namespace casebook::work {

/// What a person said about the transcripts of an import (archive::communicator::Settings).
struct TranscriptAnswers
{
    archive::communicator::DateOrder dateOrder = {}; ///< Unknown: not answered.
    std::optional<archive::communicator::Pattern> pattern = {};
    std::string owner = {};    ///< Whose history it is.
    std::string codePage = {}; ///< Empty: windows-1252.
    std::string computer = {}; ///< The PC that it comes from; only for the collection list.
};

/// Writes the answers, and what path and time of the file say, into the head of a transcript.
void settleTranscript(archive::FoundSource &source, const TranscriptAnswers &answers,
                      const std::chrono::time_zone *zone);

/// What reading the file with these answers would give. Errors as for any file that cannot be read.
Result<archive::communicator::Findings> examineTranscript(const Path &file, const TranscriptAnswers &answers,
                                                          const std::chrono::time_zone *zone);

} // namespace casebook::work
