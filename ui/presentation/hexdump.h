// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace casebook::ui {

/// Eight bytes a line with their place in the source, in hexadecimal digits and as printable ASCII; the first 64 KiB.
QString hexDump(std::string_view bytes, std::uint64_t offset);

} // namespace casebook::ui
