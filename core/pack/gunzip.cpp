// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/gunzip.h"

#include <zlib.h>

#include <new>
#include <optional>
#include <vector>

namespace casebook::pack {

namespace {

constexpr std::size_t blockBytes = 128 * 1024;

class GunzipStream final : public ByteStream
{
public:
    GunzipStream(std::unique_ptr<ByteStream> packed, std::string name, std::shared_ptr<Budget> budget)
        : m_packed(std::move(packed)), m_name(std::move(name)), m_budget(std::move(budget)), m_block(blockBytes)
    {
        if (inflateInit2(&m_zlib, gzipOnly) != Z_OK)
            throw std::bad_alloc();
    }
    ~GunzipStream() override { inflateEnd(&m_zlib); }
    GunzipStream(const GunzipStream &) = delete;
    GunzipStream &operator=(const GunzipStream &) = delete;

    Result<std::size_t> read(std::span<char> room) override
    {
        if (m_damage)
            return std::unexpected(*m_damage);
        room = room.first(std::min(room.size(), std::size_t(1) << 30));
        m_zlib.next_out = reinterpret_cast<Bytef *>(room.data());
        m_zlib.avail_out = static_cast<uInt>(room.size());
        while (m_zlib.avail_out == room.size() && !m_atEnd) {
            if (const Status status = step(); !status)
                m_damage = status.error();
            if (m_damage && m_zlib.avail_out == room.size())
                return std::unexpected(*m_damage);
        }
        const std::size_t count = room.size() - m_zlib.avail_out; // what came before damage is good
        if (const Status status = m_budget->spend(count); !status)
            return std::unexpected(status.error());
        return count;
    }

private:
    static constexpr int gzipOnly = 16 + MAX_WBITS;

    Status step()
    {
        if (m_zlib.avail_in == 0) {
            const auto got = m_packed->read(m_block);
            if (!got)
                return std::unexpected(got.error());
            m_zlib.next_in = reinterpret_cast<Bytef *>(m_block.data());
            m_zlib.avail_in = static_cast<uInt>(*got);
            if (*got == 0)
                return endOfBytes();
        }
        if (m_betweenMembers)
            return nextMember();
        switch (inflate(&m_zlib, Z_NO_FLUSH)) {
        case Z_OK:
        case Z_BUF_ERROR: return {};
        case Z_STREAM_END: m_betweenMembers = true; return {};
        case Z_MEM_ERROR: throw std::bad_alloc();
        default: return damaged("the compressed data is damaged");
        }
    }

    /// Another member begins with its magic byte; anything else is padding.
    Status nextMember()
    {
        constexpr Bytef magic = 0x1F;
        if (*m_zlib.next_in != magic) {
            m_atEnd = true;
            return {};
        }
        m_betweenMembers = false;
        inflateReset(&m_zlib);
        return {};
    }

    Status endOfBytes()
    {
        m_atEnd = true;
        return m_betweenMembers ? Status() : damaged("the compressed data breaks off");
    }

    Status damaged(const char *reason) const
    {
        return failure(Error::Code::Corrupt, m_name, reason, "Get another copy of the file");
    }

    std::unique_ptr<ByteStream> m_packed;
    std::string m_name;
    std::shared_ptr<Budget> m_budget;
    std::vector<char> m_block;
    z_stream m_zlib{};
    std::optional<Error> m_damage;
    bool m_betweenMembers = false;
    bool m_atEnd = false;
};

} // namespace

std::unique_ptr<ByteStream> gunzip(std::unique_ptr<ByteStream> packed, std::string name, std::shared_ptr<Budget> budget)
{
    return std::make_unique<GunzipStream>(std::move(packed), std::move(name), std::move(budget));
}

} // namespace casebook::pack
