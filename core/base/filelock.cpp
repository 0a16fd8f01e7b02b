// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/filelock.h"

#include "core/base/path.h"

#include <QLockFile>

#include <algorithm>

namespace casebook {

namespace {

constexpr std::chrono::milliseconds moment(200);
/// A living process writes its number within far less.
constexpr std::chrono::seconds abandonedAfter(1);

bool isEmpty(const Path &file)
{
    std::error_code failed;
    return std::filesystem::file_size(file, failed) == 0 && !failed;
}

void removeAbandoned(const Path &file)
{
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(file, failed);
    if (!failed && isEmpty(file) && std::filesystem::file_time_type::clock::now() - written > abandonedAfter)
        std::filesystem::remove(file, failed);
}

} // namespace

bool tryLock(QLockFile &lock, std::chrono::milliseconds patience)
{
    const Path file = pathFromText(lock.fileName().toStdString());
    lock.setStaleLockTime(std::chrono::seconds(0)); // only a lock whose process is gone counts as left behind
    const auto start = std::chrono::steady_clock::now();
    bool isLocked = false;
    bool goesOn = true;
    while (!isLocked && goesOn) {
        removeAbandoned(file);
        isLocked = lock.tryLock(isEmpty(file) ? moment : std::min(patience, moment));
        const auto waited = std::chrono::steady_clock::now() - start;
        goesOn = lock.error() == QLockFile::LockFailedError &&
                 (waited < patience || (isEmpty(file) && waited < 2 * abandonedAfter));
    }
    return isLocked;
}

} // namespace casebook
