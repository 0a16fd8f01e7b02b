// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/transcripts.h"

#include <fstream>
#include <iterator>

namespace casebook::work {

using archive::communicator::Settings;

void settleTranscript(archive::FoundSource &source, const TranscriptAnswers &answers,
                      const std::chrono::time_zone *zone)
{
    Settings settings{.dateOrder = answers.dateOrder,
                      .pattern = answers.pattern,
                      .owner = answers.owner,
                      .codePage = answers.codePage};
    archive::communicator::learnFromPath(settings, source.head.path, source.head.modified, zone);
    source.head.settings = archive::communicator::settingsText(settings);
}

Result<archive::communicator::Findings> examineTranscript(const Path &file, const TranscriptAnswers &answers,
                                                          const std::chrono::time_zone *zone)
{
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(archive::communicator::mostBytes, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream.is_open() || stream.bad())
        return failure(Error::Code::AccessDenied, pathText(file), "the file cannot be read", "Check the permissions");
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    archive::FoundSource source{.file = file, .head = {}};
    source.head.path = pathText(file);
    archive::refresh(source);
    settleTranscript(source, answers, zone);
    return archive::communicator::examine(bytes, archive::communicator::settingsFromText(source.head.settings), zone);
}

} // namespace casebook::work
