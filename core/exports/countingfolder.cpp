// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/countingfolder.h"

#include "core/exports/filenames.h"

#include <algorithm>
#include <utility>

namespace casebook::exports {

namespace {

// Assumed of a common solid-state disk; the rest of the estimate is measured.
constexpr double secondsPerFile = 60e-6;
constexpr double bytesPerSecond = 400e6;

} // namespace

Status CountingFolder::fault(const std::string &name, std::string reason)
{
    if (!m_error)
        m_error = failure(Error::Code::Internal, name, std::move(reason)).error();
    return std::unexpected(*m_error);
}

bool CountingFolder::holds(const std::string &name) const
{
    return m_names.contains(foldedName(name));
}

Status CountingFolder::write(const std::string &name, std::string_view content)
{
    return append(name, content).and_then([&] { return close(name); });
}

Status CountingFolder::append(const std::string &name, std::string_view content)
{
    if (m_error)
        return std::unexpected(*m_error);
    auto open = m_open.find(name);
    if (open == m_open.end()) {
        if (auto found = faultOfFile(name))
            return fault(name, std::move(*found));
        if (!m_names.insert(foldedName(name)).second)
            return fault(name, "a file of this name, or of one that differs in case alone, is in the export already");
        open = m_open.try_emplace(name).first;
    }
    open->second.hash.add(content);
    open->second.bytes += content.size();
    return {};
}

Status CountingFolder::close(const std::string &name)
{
    auto open = m_open.extract(name);
    if (open.empty())
        return fault(name, "no such file is open");
    m_files.push_back({name, open.mapped().bytes, open.mapped().hash.finish()});
    return {};
}

Status CountingFolder::putAside(std::uint64_t key, std::string_view bytes)
{
    m_aside[key] += bytes;
    return {};
}

Result<std::string> CountingFolder::takeBack(std::uint64_t key)
{
    auto taken = m_aside.extract(key);
    return taken.empty() ? std::string() : std::move(taken.mapped());
}

Result<std::vector<ExportedFile>> CountingFolder::finish()
{
    while (!m_open.empty()) {
        if (Status closed = close(std::string(m_open.begin()->first)); !closed)
            return std::unexpected(closed.error());
    }
    if (m_error)
        return std::unexpected(*m_error);
    std::ranges::sort(m_files, {}, &ExportedFile::name);
    return m_files;
}

RehearsalFigures CountingFolder::figures(double measured) const
{
    RehearsalFigures figures{.seconds = measured};
    std::uint64_t bytes = 0;
    for (const ExportedFile &file : m_files) {
        bytes += file.bytes;
        if (file.bytes > figures.largestFile) {
            figures.largestFile = file.bytes;
            figures.largestName = file.name;
        }
        if (file.name.size() > figures.longestName.size())
            figures.longestName = file.name;
    }
    figures.seconds +=
        static_cast<double>(m_files.size()) * secondsPerFile + static_cast<double>(bytes) / bytesPerSecond;
    return figures;
}

} // namespace casebook::exports
