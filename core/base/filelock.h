// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

class QLockFile;

namespace casebook {

/// QLockFile::tryLock(), which also takes away what a process left that was killed between making the file and writing
/// its number into it: Qt would take such a lock for one that somebody holds, for ever. Locks of processes that are
/// gone go as well; others stay, however old they are. Whether an empty file is such a rest shows after a second: that
/// long is waited for it, whatever the patience.
bool tryLock(QLockFile &lock, std::chrono::milliseconds patience = {});

} // namespace casebook
