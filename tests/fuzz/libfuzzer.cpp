// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include <cstddef>
#include <cstdint>

// The entry that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzOne({reinterpret_cast<const char *>(data), size});
    return 0;
}
