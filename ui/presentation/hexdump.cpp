// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/hexdump.h"

#include <algorithm>
#include <string>

namespace casebook::ui {

namespace {

constexpr std::size_t hexBytes = 64 * 1024;
constexpr std::size_t hexLine = 8;

} // namespace

QString hexDump(std::string_view bytes, std::uint64_t offset)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto length = std::min(bytes.size(), hexBytes);
    std::string dump;
    dump.reserve((length / hexLine + 1) * 48);
    for (std::size_t line = 0; line < length; line += hexLine) {
        auto place = std::to_string(offset + line);
        dump.append(place.size() < 6 ? 6 - place.size() : 0, ' ').append(place).append(" ");
        std::string plain;
        for (std::size_t i = line; i < line + hexLine; ++i) {
            if (i >= length) {
                dump += "   ";
                continue;
            }
            const auto byte = static_cast<unsigned char>(bytes[i]);
            dump += {digits[byte >> 4], digits[byte & 15], ' '};
            plain += byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '.';
        }
        dump.append(plain).append("\n");
    }
    return QString::fromLatin1(dump);
}

} // namespace casebook::ui
