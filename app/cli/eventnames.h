// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/casereader.h"

#include <string>
#include <vector>

namespace casebook::cli {

/// Of the command line. Invalid: what is none.
Result<std::vector<EventId>> eventIds(const std::vector<std::string> &texts);

/// The event that the command line names, with its evidence.
Result<Event> eventNamed(const store::CaseReader &reader, const std::string &text);

} // namespace casebook::cli
