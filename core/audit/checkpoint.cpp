// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/audit/checkpoint.h"

#include "core/audit/base64.h"
#include "core/base/hex.h"

#include <array>
#include <charconv>
#include <format>

namespace casebook::audit {

namespace {

constexpr std::string_view origin = "casebook/";
constexpr std::string_view genesisWord = "genesis ";
constexpr std::string_view timeWord = "time ";

/// Takes the first line off.
std::string_view takeLine(std::string_view &text)
{
    const auto end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    return line;
}

} // namespace

std::string toText(const Checkpoint &checkpoint)
{
    return std::format("{}{}\n{}\n{}\n{}{}\n{}{}\n", origin, checkpoint.caseId, checkpoint.head.size,
                       toBase64(checkpoint.head.root), genesisWord, toHex(checkpoint.genesis), timeWord,
                       checkpoint.time);
}

std::optional<Checkpoint> parseCheckpoint(std::string_view text)
{
    std::array<std::string_view, 5> lines;
    std::string_view rest = text;
    for (std::string_view &line : lines)
        line = takeLine(rest);
    Checkpoint made;
    const bool hasWords =
        lines[0].starts_with(origin) && lines[3].starts_with(genesisWord) && lines[4].starts_with(timeWord);
    if (!hasWords || !fromHex(lines[3].substr(genesisWord.size()), made.genesis) ||
        !fromBase64(lines[2], made.head.root))
        return std::nullopt;
    made.caseId = lines[0].substr(origin.size());
    made.time = lines[4].substr(timeWord.size());
    std::from_chars(lines[1].data(), lines[1].data() + lines[1].size(), made.head.size);
    return toText(made) == text ? std::optional(made) : std::nullopt; // one spelling only
}

} // namespace casebook::audit
