// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "core/audit/check.h"

#include <QJsonObject>

#include <optional>
#include <string_view>

namespace casebook::cli {

/// The three verdicts of `verify` and `audit verify`; nothing = cannot be told.
QJsonValue verdictJson(const std::optional<bool> &verdict);
std::string_view verdictWord(const std::optional<bool> &verdict);

ExitCode exitCode(const std::optional<bool> &intact, const std::optional<bool> &complete,
                  const std::optional<bool> &trusted, bool requireTrusted);

QJsonObject toJson(const audit::LogCheck &check);

} // namespace casebook::cli
