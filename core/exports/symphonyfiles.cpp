// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exports/symphonyfiles.h"

#include "core/store/media.h"

namespace casebook::exports {

Result<SymphonyFiles> SymphonyFiles::open(const store::CaseReader &reader, Contents contents)
{
    SymphonyFiles files(reader, contents);
    return files.m_sources.read(reader).transform([&] { return files; });
}

Result<symphony::FilesSent> SymphonyFiles::of(const Event &event) const
{
    symphony::FilesSent sent;
    std::uint64_t bytes = 0;
    for (const Attachment &attachment : event.attachments) {
        const auto file = m_sources.fileOf(attachment);
        if (!file || bytes + file->bytes > mostBytes || sent.files.size() == mostFiles) {
            ++sent.leftOut;
            continue;
        }
        symphony::StagedFile staged{.name = attachment.name, .content = {}, .bytes = file->bytes};
        if (m_contents == Contents::Read) {
            auto content = store::mediaBytes(m_reader, attachment.media, mostBytes);
            if (!content)
                return std::unexpected(content.error());
            if (!*content)
                return failure(Error::Code::Corrupt, attachment.media, "the case lists this file and does not hold it",
                               "Check the case");
            staged.content = std::move(**content);
        }
        bytes += file->bytes;
        sent.files.push_back(std::move(staged));
    }
    return sent;
}

} // namespace casebook::exports
