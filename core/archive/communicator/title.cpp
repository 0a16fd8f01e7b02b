// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/title.h"

#include "core/archive/communicator/linestart.h"
#include "core/archive/communicator/words.h"

#include <algorithm>
#include <array>

namespace casebook::archive::communicator {

namespace {

constexpr std::size_t longestTitle = 300;

// Folded. Those with `with` are followed by the partner, the others by a date at most.
constexpr std::array<std::string_view, 14> withPartner{"conversation with ",
                                                       "chat with ",
                                                       "im with ",
                                                       "im session with ",
                                                       "session with ",
                                                       "transcript with ",
                                                       "transcript of conversation with ",
                                                       "transcript of chat with ",
                                                       "instant message with ",
                                                       "instant messages with ",
                                                       "unterhaltung mit ",
                                                       "chat mit ",
                                                       "sitzung mit ",
                                                       "gespräch mit "};

constexpr std::array<std::string_view, 10> withoutPartner{
    "session started",       "session start",    "conversation started", "session begins", "chat started",
    "transcript of session", "sitzung begonnen", "beginn der sitzung",   "session on",     "conversation on"};

/// The stamp at the end of a title, and where the words before it end.
std::optional<std::pair<Stamp, std::size_t>> stampAtEnd(std::string_view words)
{
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool begins = at == 0 || std::string_view(" \t(,:-").contains(words[at - 1]);
        if (!begins)
            continue;
        const auto stamp = stampAt(words.substr(at));
        if (stamp &&
            withoutOrnaments(words.substr(at + stamp->length)).find_first_not_of(").,:") == std::string_view::npos)
            return std::pair(*stamp, at);
    }
    return std::nullopt;
}

std::string_view withoutJoints(std::string_view words)
{
    for (bool cut = true; cut;) {
        cut = false;
        words = trimmed(words);
        for (const std::string_view joint : {" on", " at", " am", " vom", " um", ",", ":", "(", ")", "-", "."}) {
            if (folded(words).ends_with(joint)) {
                words.remove_suffix(joint.size());
                cut = true;
            }
        }
    }
    return words;
}

} // namespace

std::optional<Title> titleOf(std::string_view line)
{
    if (line.size() > longestTitle)
        return std::nullopt;
    std::string_view words = withoutOrnaments(line);
    if (words.empty())
        return std::nullopt;
    Title title;
    if (const auto found = stampAtEnd(words)) {
        title.stamp = found->first;
        title.written = words.substr(found->second, found->first.length);
        words = words.substr(0, found->second);
    }
    words = withoutJoints(words);
    title.dateOnly = words.empty();
    if (words.empty())
        return title.stamp && title.stamp->date ? std::optional(title) : std::nullopt;
    const std::string low = folded(words);
    if (std::ranges::find(withoutPartner, low) != withoutPartner.end())
        return title;
    for (const std::string_view start : withPartner) {
        if (low.starts_with(start)) {
            title.partner = trimmed(words.substr(start.size()));
            return maybeName(title.partner) ? std::optional(title) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace casebook::archive::communicator
