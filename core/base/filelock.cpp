// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/filelock.h"

#include <QLockFile>

#include <algorithm>

namespace casebook {

namespace {

/// A living process writes its number at once.
void removeEmpty(const Path &file)
{
    constexpr std::chrono::seconds longEnough(1);
    std::error_code failed;
    const bool isEmpty = std::filesystem::file_size(file, failed) == 0 && !failed;
    const auto written = std::filesystem::last_write_time(file, failed);
    if (isEmpty && !failed && std::filesystem::file_time_type::clock::now() - written > longEnough)
        std::filesystem::remove(file, failed);
}

} // namespace

bool tryLock(QLockFile &lock, const Path &file, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds atOnce(500);
    lock.setStaleLockTime(std::chrono::seconds(0)); // only a lock whose process is gone counts as left behind
    const auto end = std::chrono::steady_clock::now() + patience;
    auto left = patience;
    bool isLocked = false;
    do {
        removeEmpty(file);
        isLocked = lock.tryLock(std::min(left, atOnce));
        left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    } while (!isLocked && lock.error() == QLockFile::LockFailedError && left.count() > 0);
    return isLocked;
}

} // namespace casebook
