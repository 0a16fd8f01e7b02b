// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/pack.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace CLI {
class App;
}

namespace casebook::cli {

/// What a command line says about requested exports.
struct PackChoices
{
    std::string format = "auto";
    std::string profile;
    std::string dateOrder;
    std::uint64_t mediaLimit = 256; ///< MiB.
};

void addPackOptions(CLI::App &command, PackChoices &choices);

/// The same with the profiles read: the one that was named, else those that the person has saved.
Result<archive::requested::PackOptions> packOptions(const PackChoices &choices);

} // namespace casebook::cli
