// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/profile.h"
#include "core/base/path.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace casebook::work {

/// Where a person's own profiles of requested exports lie, one JSON file each: `profiles` in the folder of settings of
/// this account, or what the environment variable CASEBOOK_PROFILES names.
Path profileFolder();

/// All of them, by name. A file that is no profile is an error that names it; a missing folder is none.
Result<std::vector<archive::requested::Profile>> savedProfiles();

/// The profile with this name, saved or built in; else that in the file of this path. NotFound lists the names.
Result<archive::requested::Profile> profileNamed(std::string_view nameOrFile);

/// Makes or replaces a saved one. Conflict for the name of a built-in one.
Result<Path> saveProfile(const archive::requested::Profile &profile);

/// NotFound when none of this name was saved.
Status deleteProfile(std::string_view name);

} // namespace casebook::work
