// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/filebook.h"

#include "core/exports/filenames.h"
#include "core/exports/layout.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace casebook::exports {

namespace {

bool isReserved(std::string_view folded)
{
    return folded == foldedName(layout::manifest) || folded == foldedName(layout::sums) ||
           folded.starts_with(".casebook");
}

} // namespace

std::optional<std::string> faultOfFile(const std::string &name)
{
    if (const auto fault = faultOfName(name))
        return "no file of an export may be called so: " + *fault;
    if (isReserved(foldedName(name)))
        return "no file of an export may be called so: it is reserved for the export itself";
    return std::nullopt;
}

bool FileBook::holds(const std::string &name) const
{
    return m_names.contains(foldedName(name));
}

std::vector<std::string> FileBook::open() const
{
    std::vector<std::string> names;
    std::ranges::copy(m_open | std::views::keys, std::back_inserter(names));
    return names;
}

Status FileBook::take(const std::string &name)
{
    if (const auto fault = faultOfFile(name))
        return failure(Error::Code::Internal, name, *fault);
    if (!m_names.insert(foldedName(name)).second)
        return failure(Error::Code::Internal, name,
                       "a file of this name, or of one that differs in case alone, is in the export already");
    return {};
}

Status FileBook::append(const std::string &name, std::string_view content)
{
    auto open = m_open.find(name);
    if (open == m_open.end()) {
        if (Status taken = take(name); !taken)
            return taken;
        open = m_open.try_emplace(name).first;
    }
    open->second.hash.add(content);
    open->second.bytes += content.size();
    return {};
}

Status FileBook::close(const std::string &name)
{
    auto open = m_open.extract(name);
    if (open.empty())
        return failure(Error::Code::Internal, name, "no such file is open");
    m_files.push_back({name, open.mapped().bytes, open.mapped().hash.finish()});
    return {};
}

const std::vector<ExportedFile> &FileBook::files()
{
    std::ranges::sort(m_files, {}, &ExportedFile::name);
    return m_files;
}

} // namespace casebook::exports
