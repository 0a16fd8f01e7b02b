// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytestream.h"
#include "core/crypto/secret.h"
#include "core/pack/budget.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace casebook::pack {

enum class PackFormat : std::uint8_t { Zip, Tar, SevenZip };

/// What lies in a pack. A name is a label: nothing is ever written under it.
struct Member
{
    enum class Kind : std::uint8_t { File, Folder, Link, Special };

    std::uint64_t number = 0; ///< From 0, in the order in which the pack gives its members out.
    std::string name;         ///< UTF-8 with `/`. What the pack does not say in UTF-8 is read as code page 437.
    Kind kind = Kind::File;
    std::optional<std::uint64_t> bytes; ///< As declared.
    std::int64_t modified = 0;          ///< Nanoseconds since 1970, UTC; 0 = not given.
    bool encrypted = false;
    std::string protection; ///< Of an encrypted one: `AES`, `ZipCrypto`.
};

/// Goes through a pack from its first member to its last, with libarchive. Checksums of what is read are checked.
/// Bounds against hostile packs: the budget, the number of members, and no memory that grows with either.
class PackReader
{
public:
    static constexpr std::uint64_t mostMembers = 250'000;

    /// `name` is the subject of errors. `password` may be empty.
    PackReader(StreamOpener bytes, PackFormat format, std::string name, const crypto::Secret &password,
               std::shared_ptr<Budget> budget);
    ~PackReader();
    PackReader(const PackReader &) = delete;
    PackReader &operator=(const PackReader &) = delete;

    /// The next member, or nothing after the last. Invalid where the pack is damaged or cut: no member follows.
    Result<std::optional<Member>> next();

    /// The content of the member that next() gave, as ByteStream::read(). Locked where it is encrypted and the
    /// password does not open it; Invalid where it is damaged. Either way next() can go on.
    Result<std::size_t> read(std::span<char> room);

    /// How many members next() has given.
    std::uint64_t given() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The content of the current member; the reader lives at least as long as the stream, and must not go on before it
/// has been read.
std::unique_ptr<ByteStream> currentMember(std::shared_ptr<PackReader> reader);

} // namespace casebook::pack
