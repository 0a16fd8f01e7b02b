// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/appeared.h"

#include "core/archive/discovery.h"

#include <set>

namespace casebook::work {

Result<std::vector<std::string>> appearedArchives(const store::CaseReader &reader,
                                                  const std::vector<store::SourceRow> &sources, Progress &progress)
{
    const auto roots = reader.roots();
    if (!roots)
        return std::unexpected(roots.error());
    std::set<std::string> known;
    for (const store::SourceRow &source : sources) {
        known.insert(source.path);
        known.insert(source.container);
    }
    std::set<std::string> appeared;
    for (const std::string &root : *roots) {
        const Path path = pathFromText(root);
        const auto found = archive::discover(std::span(&path, 1), {}, {}, progress);
        if (!found)
            continue; // gone, or a medium that is not there: what was read from it is listed as vanished
        for (const archive::FoundSource &source : found->sources) {
            if (!known.contains(source.head.path))
                appeared.insert(source.head.path);
        }
    }
    return std::vector(appeared.begin(), appeared.end());
}

} // namespace casebook::work
