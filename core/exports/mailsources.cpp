// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/mailsources.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace casebook::exports {

namespace {

// The words of SourceHead::wrapping.
bool wasEncrypted(const std::string &wrapping)
{
    constexpr std::array<std::string_view, 4> words{"AES", "ZipCrypto", "CMS", "OpenPGP"};
    return std::ranges::any_of(words, [&wrapping](std::string_view word) { return wrapping.contains(word); });
}

} // namespace

Status MailSources::read(const store::CaseReader &reader)
{
    const auto sources = reader.sources();
    if (!sources)
        return std::unexpected(sources.error());
    for (const store::SourceRow &source : *sources) {
        m_digests.emplace(source.key, source.sha256);
        if (source.kind == SourceKind::Media)
            m_media.try_emplace(source.path, source.key, source.bytes);
        if (wasEncrypted(source.wrapping))
            m_encrypted.insert(source.key);
    }
    return {};
}

std::optional<MailFile> MailSources::fileOf(const Attachment &attachment) const
{
    const auto media = m_media.find(attachment.media);
    if (media == m_media.end())
        return std::nullopt;
    return MailFile{attachment.name, attachment.type, media->second.first, media->second.second};
}

} // namespace casebook::exports
