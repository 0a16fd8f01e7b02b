// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pack/budget.h"

#include <format>

namespace casebook::pack {

Status Budget::spend(std::uint64_t bytes)
{
    m_spent += bytes;
    if (m_spent <= free || m_spent / ratio <= m_packedBytes)
        return {};
    return failure(Error::Code::Invalid, m_name,
                   std::format("it unpacks to more than {} times its size, as packs made to fill disks do", ratio),
                   "If it is genuine, unpack it with another program and import the folder");
}

} // namespace casebook::pack
