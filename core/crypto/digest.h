// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace casebook::crypto {

using Sha256Value = std::array<std::byte, 32>;

/// SHA-256 (FIPS 180-4) over bytes given in any number of pieces. One object serves many digests one after the
/// other; confined to one thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(std::string_view bytes);
    void add(std::span<const std::byte> bytes);

    /// The digest of what was added; the object is then ready for the next one.
    Sha256Value finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The digest of one piece.
Sha256Value sha256(std::string_view bytes);

/// `count` bytes from the system's random generator.
std::string randomBytes(std::size_t count);

} // namespace casebook::crypto
