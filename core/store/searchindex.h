// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/casefile.h"

namespace casebook::store {

/// Brings the full-text index of a case up to date: parts of it that newer events fall into are made anew, by two
/// threads, and each part is kept as soon as it is done. Answers are complete without it, and faster with it. May be
/// killed and repeated at any moment. Progress counts events; Cancelled where it was stopped.
Status buildSearchIndex(CaseFile &file, Progress &progress);

/// Takes the index away: the next buildSearchIndex() makes all of it.
Status dropSearchIndex(CaseFile &file);

} // namespace casebook::store
