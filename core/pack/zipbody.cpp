// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/zipbody.h"

#include "core/base/bytestream.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <fstream>

namespace casebook::pack {

ZipBody::ZipBody(ZipProtection protection, const crypto::Secret &password, Path spool) : m_spool(std::move(spool))
{
    switch (protection) {
    case ZipProtection::None: break;
    case ZipProtection::Aes256:
        m_aes.emplace(password, crypto::randomBytes(crypto::ZipAes::saltBytes));
        m_ready = m_aes->head();
        break;
    case ZipProtection::ZipCrypto:
        m_old.emplace(password.text());
        m_ready = m_old->head('\0'); // the hour of the entry's time, since its CRC is not known yet
        break;
    }
}

ZipBody::~ZipBody()
{
    if (m_asideBytes == 0)
        return;
    std::error_code ignored;
    std::filesystem::remove(m_spool, ignored);
}

void ZipBody::add(DeflatedRun run)
{
    m_crc = joinedCrc(m_crc, run.crc, run.textBytes);
    m_textBytes += run.textBytes;
    if (m_aes)
        m_aes->seal(run.bytes);
    if (m_old)
        m_old->seal(run.bytes);
    m_ready += run.bytes;
}

void ZipBody::finish()
{
    if (m_aes)
        m_ready += m_aes->tail();
}

Status ZipBody::putAside()
{
    if (m_ready.empty())
        return {};
    if (!m_aes && !m_old) {
        if (!m_asideAes) {
            m_asidePassword = crypto::Secret(crypto::randomBytes(32));
            m_asideSalt = crypto::randomBytes(crypto::ZipAes::saltBytes);
            m_asideAes.emplace(m_asidePassword, m_asideSalt);
        }
        m_asideAes->seal(m_ready);
    }
    std::ofstream file(m_spool, std::ios::binary | std::ios::app);
    file.write(m_ready.data(), static_cast<std::streamsize>(m_ready.size()));
    file.close();
    m_asideBytes += m_ready.size(); // also when it failed: what there is of the file is to be removed
    m_ready = {};
    if (!file)
        return failure(Error::Code::DiskFull, pathText(m_spool), "cannot be written",
                       "Make room there, or choose another disk");
    return {};
}

Status ZipBody::forEachBlock(const std::function<Status(std::string_view)> &take)
{
    if (m_asideBytes > 0) {
        auto file = FileStream::open(m_spool);
        if (!file)
            return std::unexpected(file.error());
        std::optional<crypto::ZipAes> undo;
        if (m_asideAes)
            undo.emplace(m_asidePassword, m_asideSalt); // what is sealed twice is as before
        std::string block;
        for (std::uint64_t left = m_asideBytes; left > 0; left -= block.size()) {
            block.resize(static_cast<std::size_t>(std::min(left, std::uint64_t{1} << 20)));
            const auto got = readFully(**file, block);
            if (!got)
                return std::unexpected(got.error());
            if (*got < block.size())
                return failure(Error::Code::Io, pathText(m_spool), "somebody else has cut the file",
                               "Export again, into another folder");
            if (undo)
                undo->seal(block);
            if (Status taken = take(block); !taken)
                return taken;
        }
    }
    return m_ready.empty() ? Status{} : take(m_ready);
}

} // namespace casebook::pack
