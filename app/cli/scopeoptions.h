// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/keyoptions.h"
#include "app/cli/queryoptions.h"
#include "core/work/loggedexport.h"

#include <optional>
#include <string>

namespace casebook::cli {

/// What is to be exported, as the person gives it.
struct ScopeOptions
{
    std::optional<std::string> filter;
    std::string zone = "UTC";
    std::string context;
    std::string request;
    OneKeyOptions key;
    bool dryRun = false;

    Result<work::ExportScope> scope() const;
};

/// `--filter Q`, `--context R`, `--zone Z`, `--request ID`, `--key K.p12`, `--key-password-file F`, and `--dry-run`,
/// with which `--out`, which the command has already, is not required.
void addScope(CLI::App &command, ScopeOptions &options);

} // namespace casebook::cli
