// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"

class QApplication;

namespace casebook::bench {

/// Adds to an archive what is hard to read: a line of 1 GiB, and a sparse file of 20 GB.
void addHostileFiles(const Path &archives);

/// Imports the archives in the window, in the background as it does, and prints the longest time in which the window
/// did not come round to its events. Throws std::runtime_error where the import does not end.
void measureAnswering(QApplication &application, const Path &archives);

} // namespace casebook::bench
