// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/examine.h"

#include <algorithm>
#include <set>

namespace casebook::archive::communicator {

namespace {

constexpr std::size_t unparsedPreview = 600;

std::string beginning(const std::string &text)
{
    std::size_t end = std::min(text.size(), unparsedPreview);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

Findings examine(std::string_view bytes, const Settings &settings, const std::chrono::time_zone *zone,
                 std::size_t previewLines)
{
    Transcript transcript = parse(bytes.substr(0, mostBytes), settings, zone);
    Findings findings{.container = transcript.container,
                      .encoding = transcript.encoding,
                      .parsed = !transcript.entries.empty(),
                      .pattern = transcript.pattern,
                      .tied = transcript.tied,
                      .dateOrder = transcript.dateOrder,
                      .sessions = transcript.sessions.size(),
                      .remarks = std::move(transcript.remarks),
                      .open = transcript.open};
    for (const Session &session : transcript.sessions) {
        if (!session.partner.empty() && !std::ranges::contains(findings.partners, session.partner))
            findings.partners.push_back(session.partner);
    }
    std::set<std::string> known;
    for (const Entry &entry : transcript.entries) {
        const bool system = entry.kind == Draft::Kind::System;
        if (!system && entry.kind != Draft::Kind::Message)
            continue;
        ++(system ? findings.systemLines : findings.messages);
        if (!system && known.insert(entry.sender).second)
            findings.senders.push_back(entry.sender);
        if (findings.preview.size() < previewLines)
            findings.preview.push_back({system, entry.sender, entry.text, entry.rawTime, entry.time});
    }
    if (!findings.parsed)
        findings.preview.push_back({.text = beginning(transcript.whole)});
    return findings;
}

} // namespace casebook::archive::communicator
