// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/survey.h"

#include "core/archive/communicator/find.h"

#include <algorithm>
#include <iterator>

namespace casebook::work {

namespace {

/// Enough to know a form by; larger or further files are read like the first ones.
constexpr std::size_t mostExamined = 200;

std::vector<Path> transcriptsAmong(archive::Discovery found, Progress &progress)
{
    const std::size_t before = found.sources.size();
    archive::communicator::claim(found);
    std::vector<Path> transcripts;
    for (std::size_t i = before; i < std::min(found.sources.size(), before + mostExamined); ++i) {
        if (progress.stopRequested())
            break;
        const auto findings = examineTranscript(found.sources[i].file, {}, nullptr);
        if (findings && findings->parsed)
            transcripts.push_back(found.sources[i].file);
    }
    return transcripts;
}

} // namespace

bool Survey::asks() const
{
    return !locked.empty() || !tables.empty() || !transcripts.empty();
}

Result<Survey> survey(const ImportRequest &request, Progress &progress)
{
    auto found = archive::discover(request.paths, request.keyring, request.packs, progress);
    if (!found)
        return std::unexpected(found.error());
    Survey result;
    for (const archive::FoundSource &source : found->sources)
        ++result.sources[source.head.kind];
    result.bytes = found->bytes;
    for (archive::requested::PackTable &table : found->tables) {
        if (request.assumedZone)
            std::erase_if(table.table.questions, [](const auto &question) {
                return question.about == archive::requested::Question::About::Zone;
            });
    }
    std::ranges::copy_if(found->tables, std::back_inserter(result.tables), [](const auto &table) {
        return table.table.trust != archive::requested::Trust::Profile || !table.table.questions.empty();
    });
    if (!request.transcripts && !request.leaveTranscripts)
        result.transcripts = transcriptsAmong(*found, progress);
    if (!request.leaveLocked)
        result.locked = std::move(found->locked);
    result.skipped = std::move(found->skipped);
    return result;
}

Result<bool> fits(const archive::LockedSource &source, const crypto::Keyring &keyring, Progress &progress)
{
    return archive::opens(source, keyring, progress);
}

} // namespace casebook::work
