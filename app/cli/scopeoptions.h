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

    Result<work::ExportScope> scope() const;
};

/// `--filter Q`, `--context R`, `--zone Z`, `--request ID`, `--key K.p12` and `--key-password-file F`.
void addScope(CLI::App &command, ScopeOptions &options);

} // namespace casebook::cli
