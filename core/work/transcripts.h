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

/// The transcripts at a path: the file itself, whatever it is, or those in the pack or encrypted file that it is. Fails
/// as archive::discover() does, and as Locked where nothing in the keyring opens it.
Result<std::vector<archive::FoundSource>> transcriptsAt(const Path &file, const crypto::Keyring &keyring,
                                                        Progress &progress);

/// What reading the transcript with these answers would give. Errors as for any file that cannot be read.
Result<archive::communicator::Findings> examineTranscript(archive::FoundSource source, const TranscriptAnswers &answers,
                                                          const std::chrono::time_zone *zone);

} // namespace casebook::work
