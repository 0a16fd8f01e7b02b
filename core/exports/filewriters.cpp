// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/filewriters.h"

#include "core/exports/systemfile.h"

#include <utility>

namespace casebook::exports {

namespace {

constexpr std::size_t mostBytes = std::size_t{8} << 20;
constexpr std::size_t mostFiles = 256;

} // namespace

FileWriters::FileWriters(Path folder, std::size_t threads) : m_folder(std::move(folder))
{
    for (std::size_t i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

FileWriters::~FileWriters()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    m_hasWork.notify_all();
}

Status FileWriters::write(std::string name, std::string_view content)
{
    Job job{std::move(name), std::string(content)};
    std::unique_lock lock(m_mutex);
    m_isDone.wait(lock, [&] {
        const bool fits = m_bytes + content.size() <= mostBytes && m_underWay < mostFiles;
        return fits || m_underWay == 0 || !m_status;
    });
    if (!m_status)
        return m_status;
    m_bytes += content.size();
    ++m_underWay;
    m_jobs.push_back(std::move(job));
    m_hasWork.notify_one();
    return {};
}

Result<std::vector<ExportedFile>> FileWriters::settle()
{
    std::unique_lock lock(m_mutex);
    m_isDone.wait(lock, [this] { return m_underWay == 0; });
    if (!m_status)
        return std::unexpected(m_status.error());
    return std::exchange(m_files, {});
}

void FileWriters::work()
{
    crypto::Sha256 hash;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_hasWork.wait(lock, [this] { return !m_jobs.empty() || m_stopped; });
        if (m_stopped)
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        const bool wanted = m_status.has_value();
        lock.unlock();
        ExportedFile file{job.name, job.content.size(), {}};
        Status written;
        if (wanted) {
            written = writeFile(m_folder / pathFromText(job.name), job.content);
            hash.add(job.content);
            file.sha256 = hash.finish();
        }
        lock.lock();
        if (m_status && !written)
            m_status = std::move(written);
        m_files.push_back(std::move(file));
        m_bytes -= job.content.size();
        --m_underWay;
        m_isDone.notify_all();
    }
}

} // namespace casebook::exports
