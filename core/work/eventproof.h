// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/progress.h"
#include "core/model/eventid.h"
#include "core/store/casereader.h"

#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// Writes into a new folder what shows one message of an approved request to somebody without the case, and that it
/// stands among those that were approved, and tells nothing of the others: `event.json` (what its leaf is over),
/// `proof.json` (salt, place, and the hashes beside the way to the root), and the approval with signature and
/// certificate. The names of the files. Noted in the log.
///
/// NotPermitted where the request is not approved (any more), or the message is redacted; NotFound where it is not
/// selected.
Result<std::vector<std::string>> proveEvent(const store::CaseReader &reader, std::string_view request,
                                            const EventId &event, const Path &folder, Progress &progress);

} // namespace casebook::work
