// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/survey.h"

#include <algorithm>
#include <iterator>

namespace casebook::work {

bool Survey::asks() const
{
    return !locked.empty() || !tables.empty();
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
    std::ranges::copy_if(found->tables, std::back_inserter(result.tables), [](const auto &table) {
        return table.table.trust != archive::requested::Trust::Profile || !table.table.questions.empty();
    });
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
