// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/countingfolder.h"

#include <utility>

namespace casebook::exports {

namespace {

// Assumed of a common solid-state disk; the rest of the estimate is measured.
constexpr double secondsPerFile = 60e-6;
constexpr double bytesPerSecond = 400e6;

} // namespace

Status CountingFolder::keep(Status status)
{
    if (!status && !m_error)
        m_error = status.error();
    return status;
}

bool CountingFolder::holds(const std::string &name) const
{
    return m_book.holds(name);
}

Status CountingFolder::write(const std::string &name, std::string_view content)
{
    return append(name, content).and_then([&] { return close(name); });
}

Status CountingFolder::append(const std::string &name, std::string_view content)
{
    if (m_error)
        return std::unexpected(*m_error);
    return keep(m_book.append(name, content));
}

Status CountingFolder::close(const std::string &name)
{
    return keep(m_book.close(name));
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
    for (const std::string &name : m_book.open()) {
        if (Status closed = close(name); !closed)
            return std::unexpected(closed.error());
    }
    if (m_error)
        return std::unexpected(*m_error);
    return m_book.files();
}

RehearsalFigures CountingFolder::figures(double measured)
{
    RehearsalFigures figures{.seconds = measured};
    std::uint64_t bytes = 0;
    for (const ExportedFile &file : m_book.files()) {
        bytes += file.bytes;
        if (file.bytes > figures.largestFile) {
            figures.largestFile = file.bytes;
            figures.largestName = file.name;
        }
        if (file.name.size() > figures.longestName.size())
            figures.longestName = file.name;
    }
    figures.seconds +=
        static_cast<double>(m_book.files().size()) * secondsPerFile + static_cast<double>(bytes) / bytesPerSecond;
    return figures;
}

} // namespace casebook::exports
