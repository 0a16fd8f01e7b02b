// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/transcripts.h"

#include "core/archive/communicator/find.h"
#include "core/archive/sourceopener.h"

#include <span>
#include <utility>

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

Result<std::vector<archive::FoundSource>> transcriptsAt(const Path &file, const crypto::Keyring &keyring,
                                                        Progress &progress)
{
    auto found = archive::discover(std::span(&file, 1), keyring, {}, progress);
    if (!found)
        return std::unexpected(found.error());
    if (!found->locked.empty())
        return failure(Error::Code::Locked, found->locked.front().path, found->locked.front().reason,
                       "Give the password or the key that opens it");
    const std::size_t others = found->sources.size();
    archive::communicator::claim(*found);
    found->sources.erase(found->sources.begin(), found->sources.begin() + static_cast<std::ptrdiff_t>(others));
    if (found->sources.empty()) {
        archive::FoundSource &source = found->sources.emplace_back(file);
        source.head.path = pathText(file);
        archive::refresh(source);
    }
    return std::move(found->sources);
}

Result<archive::communicator::Findings> examineTranscript(archive::FoundSource source, const TranscriptAnswers &answers,
                                                          const std::chrono::time_zone *zone)
{
    const auto stream = archive::SourceOpener().open(source);
    if (!stream)
        return std::unexpected(stream.error());
    std::string bytes(archive::communicator::mostBytes, '\0');
    const auto got = readFully(**stream, bytes);
    if (!got)
        return std::unexpected(got.error());
    bytes.resize(*got);
    settleTranscript(source, answers, zone);
    return archive::communicator::examine(bytes, archive::communicator::settingsFromText(source.head.settings), zone);
}

} // namespace casebook::work
