// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/exports/filebook.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace casebook::exports {

/// Writes and hashes whole files on threads of its own, in no order; a few MiB may wait for them. One thread calls.
class FileWriters
{
public:
    /// `folder` is there, and so are the folders in it that names of files say.
    FileWriters(Path folder, std::size_t threads);
    /// What waits is not written any more.
    ~FileWriters();
    FileWriters(const FileWriters &) = delete;
    FileWriters &operator=(const FileWriters &) = delete;

    /// Waits where too much waits. The first error comes with a later call, and sticks.
    Status write(std::string name, std::string_view content);

    /// Waits for all of them. What was written since the last call, in no order.
    Result<std::vector<ExportedFile>> settle();

private:
    struct Job
    {
        std::string name;
        std::string content;
    };

    void work();

    Path m_folder;
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::condition_variable m_isDone;
    std::deque<Job> m_jobs;
    std::size_t m_bytes = 0;    ///< Waiting or being written…
    std::size_t m_underWay = 0; ///< … in so many files.
    bool m_stopped = false;
    Status m_status;
    std::vector<ExportedFile> m_files;
    std::vector<std::jthread> m_threads; ///< The last member: they use all others.
};

} // namespace casebook::exports
