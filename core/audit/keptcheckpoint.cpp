// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/keptcheckpoint.h"

#include "core/audit/log.h"

#include <format>
#include <span>
#include <vector>

namespace casebook::audit {

namespace {

struct Leaves
{
    std::vector<crypto::Sha256Value> all;
    Checkpoint now;
};

Result<Leaves> readLeaves(const store::CaseReader &reader)
{
    Leaves leaves;
    const auto kept = hasLog(reader);
    if (!kept)
        return std::unexpected(kept.error());
    const Status read = !*kept ? Status() : forEachEntry(reader, [&](const Entry &entry, const std::string &text) {
        leaves.all.push_back(crypto::leafHash(text));
        leaves.now.time = entry.time;
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    if (leaves.all.empty())
        return failure(Error::Code::NotFound, pathText(reader.info().file), "it has no log yet",
                       "The log of an older case begins with the next act that changes it or takes something out");
    leaves.now.caseId = reader.info().id;
    leaves.now.head = {leaves.all.size(), crypto::merkleRoot(leaves.all)};
    leaves.now.genesis = leaves.all.front();
    return leaves;
}

/// Ends lines with LF alone, as before somebody mailed it or opened it in an editor.
std::string settled(std::string_view text)
{
    std::string lines;
    for (const char c : text) {
        if (c != '\r' && (c != '\n' || (!lines.empty() && lines.back() != '\n')))
            lines += c;
    }
    return lines.empty() || lines.back() == '\n' ? lines : lines + '\n';
}

} // namespace

Result<Checkpoint> checkpointNow(const store::CaseReader &reader)
{
    return readLeaves(reader).transform([](const Leaves &leaves) { return leaves.now; });
}

Result<CheckpointComparison> compareWithKept(const store::CaseReader &reader, std::string_view text)
{
    const auto kept = parseCheckpoint(settled(text));
    if (!kept)
        return failure(Error::Code::Invalid, "the checkpoint", "these are not the five lines of one",
                       "Give them as they were saved or printed, from casebook/ to the time");
    const auto leaves = readLeaves(reader);
    if (!leaves)
        return std::unexpected(leaves.error());
    if (kept->caseId != leaves->now.caseId)
        return failure(Error::Code::Invalid, "the checkpoint", "it is of another case",
                       "Choose the one that was kept of this case");
    CheckpointComparison found{.kept = *kept, .now = leaves->now, .difference = {}};
    const auto size = kept->head.size;
    if (size > leaves->all.size())
        found.difference = std::format("The log had {} entries on {}, and there are {}: the newest were cut off.", size,
                                       kept->time, leaves->all.size());
    else if (size == 0 || crypto::merkleRoot(std::span(leaves->all).first(size)) != kept->head.root ||
             kept->genesis != leaves->now.genesis)
        found.difference =
            std::format("The first {} entries are not those of {}: they were written anew.", size, kept->time);
    found.fits = found.difference.empty();
    return found;
}

} // namespace casebook::audit
