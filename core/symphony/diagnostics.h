// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::symphony {

/// One entry of the answer to an import.
struct ImportAnswer
{
    std::string messageId; ///< Not empty: imported, whatever else is said.
    std::string originalMessageId;
    std::string diagnostic;
};

/// The entries in the order of the request. Nothing where the body is no JSON array of objects.
std::optional<std::vector<ImportAnswer>> parseAnswers(std::string_view body);

/// The answer for each of these originalMessageIds: by place where their numbers are equal and no entry contradicts,
/// else by id. None for a message of which nothing is said.
std::vector<std::optional<ImportAnswer>> answersFor(std::span<const std::string> ids,
                                                    const std::vector<ImportAnswer> &answers);

/// No list of diagnostics is published: patterns put them into classes, and what fits none is `other`.
class Diagnostics
{
public:
    /// The patterns that Casebook has.
    Diagnostics();

    /// Puts lines of a table in front: `class,pattern` with a part of the diagnostic, in any case. Invalid.
    Status addTable(std::string_view csv, const std::string &name);

    /// `sender-inactive`, `sender-not-member`, `stream-inactive`, `time-future`, `dlp`, `markup`, `too-large`,
    /// `permission`, `duplicate`, `other`.
    std::string classOf(std::string_view diagnostic) const;

    /// What a person can do about a class; English.
    static std::string_view remedyOf(std::string_view failure);

private:
    struct Pattern
    {
        std::string failure;
        std::string part; ///< Folded.
    };
    std::vector<Pattern> m_patterns;
};

} // namespace casebook::symphony
