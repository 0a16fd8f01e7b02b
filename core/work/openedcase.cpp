// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/work/openedcase.h"

#include <utility>

namespace casebook::work {

Result<OpenedCase> openCase(const Path &caseFile, std::chrono::milliseconds patience)
{
    return store::CaseFile::open(caseFile, patience).and_then([&](store::CaseFile file) {
        return store::CaseReader::open(caseFile).transform(
            [&](store::CaseReader reader) { return OpenedCase{std::move(file), std::move(reader)}; });
    });
}

} // namespace casebook::work
