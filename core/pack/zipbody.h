// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/zipaes.h"
#include "core/pack/deflating.h"
#include "core/pack/zipcrypto.h"
#include "core/pack/zipwriter.h"

#include <functional>
#include <optional>

namespace casebook::pack {

/// What an entry of a zip will hold, growing: deflated, encrypted, in memory until it is put aside.
class ZipBody
{
public:
    /// `spool` is the file for what is put aside; it goes away with this object.
    ZipBody(ZipProtection protection, const crypto::Secret &password, Path spool);
    ~ZipBody();
    ZipBody(const ZipBody &) = delete;
    ZipBody &operator=(const ZipBody &) = delete;

    void add(DeflatedRun run);
    void finish(); ///< After the last run.

    /// Empties the memory. What is not encrypted already, is so for the time on the disk.
    Status putAside();

    /// All bytes in order, as they stand in the zip.
    Status forEachBlock(const std::function<Status(std::string_view)> &take);

    std::uint64_t textBytes() const { return m_textBytes; }
    std::uint64_t bytes() const { return m_asideBytes + m_ready.size(); }
    std::size_t inMemory() const { return m_ready.size(); }
    std::uint32_t crc() const { return m_crc; }

private:
    Path m_spool;
    std::optional<crypto::ZipAes> m_aes;
    std::optional<ZipCrypto> m_old;
    crypto::Secret m_asidePassword; ///< Of what the zip itself holds without encryption.
    std::string m_asideSalt;
    std::optional<crypto::ZipAes> m_asideAes;
    std::string m_ready;
    std::uint64_t m_asideBytes = 0;
    std::uint64_t m_textBytes = 0;
    std::uint32_t m_crc = 0;
};

} // namespace casebook::pack
