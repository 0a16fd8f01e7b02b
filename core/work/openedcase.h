// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/casefile.h"
#include "core/store/casereader.h"

#include <chrono>

namespace casebook::work {

/// A case that is read and written by the same act.
struct OpenedCase
{
    store::CaseFile file;
    store::CaseReader reader;
};

/// As CaseFile::open() and then CaseReader::open().
Result<OpenedCase> openCase(const Path &caseFile, std::chrono::milliseconds patience = {});

} // namespace casebook::work
