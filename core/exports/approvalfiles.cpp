// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/approvalfiles.h"

#include "core/base/hex.h"
#include "core/exports/layout.h"

namespace casebook::exports {

namespace {

constexpr std::size_t leavesAtOnce = std::size_t{1} << 16; // bytes

std::string named(std::string_view name)
{
    return std::string(layout::approval) + std::string(name);
}

} // namespace

ApprovalFiles::ApprovalFiles(const std::optional<review::Approval> &approval, ExportFolder &folder)
    : m_approval(approval), m_folder(folder)
{
}

void ApprovalFiles::add(const crypto::Sha256Value &leaf)
{
    m_leaves += toHex(leaf) + '\n';
    if (m_leaves.size() >= leavesAtOnce && m_status)
        m_status = writeLeaves();
}

Status ApprovalFiles::writeLeaves()
{
    Status written = m_folder.append(named(layout::leaves), m_leaves);
    m_leaves.clear();
    return written;
}

Status ApprovalFiles::end()
{
    if (!m_approval || !m_status)
        return m_status;
    return writeLeaves()
        .and_then([&] { return m_folder.close(named(layout::leaves)); })
        .and_then([&] { return m_folder.write(named(layout::statement), m_approval->statement); })
        .and_then([&] { return m_folder.write(named(layout::signature), m_approval->signature); })
        .and_then([&] { return m_folder.write(named(layout::certificate), m_approval->certificate); });
}

} // namespace casebook::exports
