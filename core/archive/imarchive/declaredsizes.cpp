// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/declaredsizes.h"

#include <charconv>

namespace casebook::archive::imarchive {

bool appendSizes(std::string_view list, std::vector<std::int64_t> &sizes)
{
    const char *at = list.data();
    const char *const end = at + list.size();
    while (at != end) {
        if (std::string_view(": ,;").contains(*at)) {
            ++at;
            continue;
        }
        std::int64_t size = 0;
        const auto [stop, error] = std::from_chars(at, end, size);
        if (error != std::errc())
            return false;
        sizes.push_back(size);
        at = stop;
    }
    return true;
}

} // namespace casebook::archive::imarchive
