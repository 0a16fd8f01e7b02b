// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include <format>

namespace casebook {

std::string Error::text() const
{
    std::string line = subject;
    if (offset)
        line += std::format("{}at byte {}", line.empty() ? "" : ", ", *offset);
    if (!reason.empty())
        line += (line.empty() ? "" : ": ") + reason;
    if (!advice.empty())
        line += ". " + advice;
    return line;
}

} // namespace casebook
