// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/survey.h"

#include "core/archive/communicator/find.h"
#include "core/archive/sourceopener.h"

#include <algorithm>
#include <iterator>

namespace casebook::work {

namespace {

/// Enough to know a form by; larger or further files are read like the first ones.
constexpr std::size_t mostExamined = 200;

std::vector<archive::FoundSource> transcriptsAmong(archive::Discovery found, Progress &progress)
{
    const std::size_t before = found.sources.size();
    archive::communicator::claim(found);
    std::vector<archive::FoundSource> transcripts;
    for (std::size_t i = before; i < std::min(found.sources.size(), before + mostExamined); ++i) {
        if (progress.stopRequested())
            break;
        const auto findings = examineTranscript(found.sources[i], {}, nullptr);
        if (findings && findings->parsed)
            transcripts.push_back(std::move(found.sources[i]));
    }
    return transcripts;
}

/// Of the first files with such dates; a daily file has only one day.
std::vector<std::string> openDatesAmong(const std::vector<archive::FoundSource> &sources, Progress &progress)
{
    std::vector<std::string> open;
    std::size_t examined = 0;
    archive::SourceOpener opener;
    for (const archive::FoundSource &source : sources) {
        if (!source.localDates || ++examined > mostExamined || progress.stopRequested())
            continue;
        const auto stream = opener.open(source);
        if (!stream)
            continue; // the import tells
        ByteStreamBuffer buffer(**stream);
        std::istream bytes(&buffer);
        if (archive::imarchive::findDateOrder(bytes) == archive::imarchive::DateOrder::Unknown)
            open.push_back(source.head.path);
    }
    return open;
}

} // namespace

bool Survey::asks() const
{
    return !locked.empty() || !tables.empty() || !openDates.empty() || !transcripts.empty();
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
    if (request.assumedOrder == archive::imarchive::DateOrder::Unknown)
        result.openDates = openDatesAmong(found->sources, progress);
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
