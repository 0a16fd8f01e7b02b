// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"
#include "core/symphony/census.h"

namespace casebook::exports {

/// `1-users` and `2-streams`: the tables that people edit.
Status writeMappingTables(ExportFolder &folder, const symphony::Census &census, const symphony::Mapping &mapping);

/// What pushing by hand needs beside the batches: bodies for making users and streams, lists for looking users up, what
/// is to be done afterwards, and the scripts in `tools`.
Status writeHandFiles(ExportFolder &folder, const symphony::Census &census, const symphony::Mapping &mapping);

} // namespace casebook::exports
