// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exports/mailparts.h"
#include "core/store/casereader.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace casebook::exports {

/// What exports of mails want to know of the sources of a case.
class MailSources
{
public:
    Status read(const store::CaseReader &reader);

    /// SHA-256 in hex.
    const std::map<SourceKey, std::string> &digests() const { return m_digests; }

    /// The file, where the case holds it.
    std::optional<MailFile> fileOf(const Attachment &attachment) const;

    /// True for what was encrypted where it came from.
    bool isEncrypted(SourceKey source) const { return m_encrypted.contains(source); }

private:
    std::map<SourceKey, std::string> m_digests;
    std::map<std::string, std::pair<SourceKey, std::uint64_t>> m_media; ///< By path, with their sizes.
    std::set<SourceKey> m_encrypted;
};

} // namespace casebook::exports
