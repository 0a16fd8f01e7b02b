// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/readerstate.h"

#include "core/base/hex.h"
#include "core/crypto/digest.h"

#include <format>

namespace casebook::store {

Result<CaseInfo> readCaseInfo(Database &database)
{
    CaseInfo info;
    std::string seal;
    info.file = database.file();
    Statement rows(database, "SELECT key, value FROM meta");
    while (rows.next()) {
        const std::string_view key = rows.text(0);
        if (key == "id")
            info.id = rows.text(1);
        else if (key == "title")
            info.title = rows.text(1);
        else if (key == "created")
            info.created = rows.text(1);
        else if (key == "policy")
            info.policy =
                rows.integer(1) == static_cast<std::int64_t>(Policy::Single) ? Policy::Single : Policy::FourEyes;
        else if (key == "seal")
            seal = rows.text(1);
    }
    if (rows.failed())
        return std::unexpected(rows.status().error());
    if (info.id.empty() || seal != identitySeal(info))
        return failure(Error::Code::Corrupt, pathText(info.file),
                       "its identity, title or policy is damaged or was changed by hand",
                       "Take it from a backup, or import the sources into a new case");
    return info;
}

std::string identitySeal(const CaseInfo &info)
{
    const std::string fields =
        std::format("{}\n{}\n{}\n{}", info.id, info.created, policyName(info.policy), info.title);
    return toHex(crypto::sha256(fields));
}

std::string keyList(std::span<const SourceKey> keys)
{
    std::string list = "[";
    for (const SourceKey key : keys) {
        if (list.size() > 1)
            list += ',';
        list += std::to_string(static_cast<std::int64_t>(key));
    }
    return list + "]";
}

Snapshot::Snapshot(ReaderState &state) : m_state(state)
{
    if (m_state.depth++ > 0)
        return;
    m_status = m_state.database->execute("BEGIN");
    if (!m_status)
        return;
    const auto version = m_state.database->number("PRAGMA data_version");
    if (!version) {
        m_status = std::unexpected(version.error());
    } else if (version->value_or(0) != m_state.version) {
        m_state.version = version->value_or(0);
        m_state.names.clear();
        m_state.known = {};
        m_state.answers.clear();
    }
}

Snapshot::~Snapshot()
{
    if (--m_state.depth == 0 && m_state.database->inTransaction())
        static_cast<void>(m_state.database->execute("COMMIT")); // nothing was written that could be lost
}

} // namespace casebook::store
