// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/pipeline.h"

#include <mutex>

namespace casebook::exports {

/// A folder that takes calls of several threads, one after the other. Borrows the other one.
class LockedFolder final : public ExportFolder
{
public:
    explicit LockedFolder(ExportFolder &folder) : m_folder(folder) {}

    Status write(const std::string &name, std::string_view content) override
    {
        const std::scoped_lock lock(m_mutex);
        return m_folder.write(name, content);
    }
    Status append(const std::string &name, std::string_view content) override
    {
        const std::scoped_lock lock(m_mutex);
        return m_folder.append(name, content);
    }
    Status close(const std::string &name) override
    {
        const std::scoped_lock lock(m_mutex);
        return m_folder.close(name);
    }
    bool holds(const std::string &name) const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_folder.holds(name);
    }
    Status putAside(std::uint64_t key, std::string_view bytes) override
    {
        const std::scoped_lock lock(m_mutex);
        return m_folder.putAside(key, bytes);
    }
    Result<std::string> takeBack(std::uint64_t key) override
    {
        const std::scoped_lock lock(m_mutex);
        return m_folder.takeBack(key);
    }

private:
    ExportFolder &m_folder;
    mutable std::mutex m_mutex;
};

} // namespace casebook::exports
