// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/exports/exportfolder.h"
#include "core/exports/pipeline.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// What manifest.json says. No clock in it: the same case and the same clearance give the same bytes.
struct Manifest
{
    std::string id; ///< See exportId().
    std::string program;
    std::string version;
    std::string format;
    std::string caseId;
    std::string caseTitle;
    std::string policy;
    std::string clearance; ///< Its kind.
    std::string statement;
    std::string request = {};      ///< The id of the approved request; empty without one.
    crypto::Sha256Value root = {}; ///< With a request: over the leaves of its events, as approved.
    std::string query;             ///< With every date as moments in UTC, so that it means the same at any time.
    std::string context = "exact"; ///< The context rule, see review::ContextRule.
    Tally selected;
    Tally exported;
    std::vector<LeftOut> leftOut;
    bool balanced = false;
    std::vector<ExportedFile> files; ///< In order of name.

    /// Of a manifest that lies beside a pack: it has no title and no query, and its file is the pack.
    struct Pack
    {
        std::string protection;       ///< See protectionName().
        std::string exportId;         ///< Of the manifest inside the pack.
        crypto::Sha256Value manifest; ///< Of the manifest inside the pack.
    };
    std::optional<Pack> pack = std::nullopt;
};

/// Selected = exported + left out, events and conversations.
bool balances(const Tally &selected, const Tally &exported, std::span<const LeftOut> leftOut);

/// 32 hex digits: the first half of SHA-256 over case, format, query, context rule, counts and the names, sizes and
/// digests of the files.
std::string exportId(const Manifest &manifest);

/// JSON with one line a file. parseManifest() reads it back; what it has not the form of is Corrupt, and NewerVersion
/// where a newer program wrote it.
std::string manifestText(const Manifest &manifest);
Result<Manifest> parseManifest(std::string_view json, const std::string &subject);

/// `sha256sum -c` reads it: the digests of the manifest and of all files.
std::string sumsText(const Manifest &manifest, std::string_view manifestJson);

/// Digest in hex by name. Corrupt where a line is something else.
Result<std::map<std::string, std::string>> parseSums(std::string_view text, const std::string &subject);

} // namespace casebook::exports
