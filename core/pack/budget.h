// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace casebook::pack {

/// How much may come out of one packed file, all its members and what is packed inside of them together, before it
/// is taken for a bomb. Texts of archives shrink to a tenth or a twentieth, rarely to a hundredth.
class Budget
{
public:
    static constexpr std::uint64_t free = 256 * 1024 * 1024; ///< Bytes that are always let through.
    static constexpr std::uint64_t ratio = 250;              ///< Then so many times the size of the packed file.

    /// `name` is the file as the person knows it.
    Budget(std::string name, std::uint64_t packedBytes) : m_name(std::move(name)), m_packedBytes(packedBytes) {}

    /// Counts bytes that came out; Invalid when they are too many.
    Status spend(std::uint64_t bytes);

private:
    std::string m_name;
    std::uint64_t m_packedBytes;
    std::uint64_t m_spent = 0;
};

} // namespace casebook::pack
