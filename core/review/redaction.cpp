// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/redaction.h"

#include "core/base/utf8.h"
#include "core/crypto/hmac.h"
#include "core/store/database.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>

namespace casebook::review {

namespace {

constexpr std::array<RedactionReason, 7> reasons{{
    {"privilege", "Talk with lawyers, or made for them"},
    {"personal", "Personal data that the purpose does not need"},
    {"third-party", "About people who have nothing to do with the matter"},
    {"secret", "Trade secrets"},
    {"irrelevant", "Nothing to do with the matter"},
    {"law", "A law or a court forbids to hand it over"},
    {"other", "Another reason, which the note tells"},
}};

/// The byte at which the character begins; the end of the text where it has fewer.
std::size_t byteOf(std::string_view text, std::size_t character)
{
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const bool begins = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
        if (begins && character-- == 0)
            break;
    }
    return at;
}

std::string hidden(std::string_view reason)
{
    return std::format("[redacted: {}]", reason);
}

/// Spans may overlap: what one of them hides is hidden, and each run of hidden characters stands once.
std::vector<HiddenRun> runsOf(std::vector<store::Redaction> redactions)
{
    std::ranges::sort(redactions, {}, &store::Redaction::span);
    std::vector<HiddenRun> runs;
    for (const store::Redaction &redaction : redactions) {
        if (runs.empty() || redaction.span->begin >= runs.back().span.end)
            runs.push_back({*redaction.span, redaction.reason});
        else
            runs.back().span.end = std::max(runs.back().span.end, redaction.span->end);
    }
    return runs;
}

std::string withoutRuns(const std::string &text, const std::vector<HiddenRun> &runs)
{
    std::string left;
    std::size_t at = 0;
    for (const HiddenRun &run : runs) {
        const std::size_t begin = byteOf(text, run.span.begin);
        left += text.substr(at, begin - at) + hidden(run.reason);
        at = byteOf(text, run.span.end);
    }
    return left + text.substr(at);
}

} // namespace

std::span<const RedactionReason> redactionReasons()
{
    return reasons;
}

Result<ChosenReason> chooseReason(std::string_view text)
{
    if (text.find_first_not_of(" \t") == std::string_view::npos || !utf8::isValid(text))
        return failure(Error::Code::Invalid, "the reason", "is missing", "`redact reasons` lists them");
    if (std::ranges::contains(reasons, text, &RedactionReason::name))
        return ChosenReason{std::string(text), {}};
    return ChosenReason{"other", std::string(text)};
}

Result<store::CharacterSpan> parseSpan(std::string_view text)
{
    store::CharacterSpan span;
    const char *end = text.data() + text.size();
    const auto [dash, first] = std::from_chars(text.data(), end, span.begin);
    if (first == std::errc() && dash != end && *dash == '-') {
        const auto [rest, second] = std::from_chars(dash + 1, end, span.end);
        if (second == std::errc() && rest == end && span.begin < span.end)
            return span;
    }
    return failure(Error::Code::Invalid, std::string(text), "is no span of characters",
                   "Write the first character, counted from 0, and the one behind the last: 6-11");
}

Result<Redactions> Redactions::read(const store::CaseReader &reader)
{
    auto all = store::redactions(reader.database());
    if (!all)
        return std::unexpected(all.error());
    Redactions holding;
    for (store::Redaction &redaction : *all) {
        if (redaction.removed)
            continue;
        if (redaction.event)
            holding.m_events[*redaction.event].push_back(std::move(redaction));
        else
            holding.m_conversations.try_emplace(redaction.conversation, redaction.reason);
    }
    return holding;
}

const std::string *Redactions::withheld(const Event &event) const
{
    if (m_conversations.empty())
        return nullptr;
    const auto found = m_conversations.find(event.conversationStableId);
    return found == m_conversations.end() ? nullptr : &found->second;
}

std::span<const store::Redaction> Redactions::of(const Event &event) const
{
    const auto found = m_events.find(event.id);
    return found == m_events.end() ? std::span<const store::Redaction>() : found->second;
}

std::vector<HiddenRun> Redactions::hiddenRuns(const Event &event) const
{
    const store::CharacterSpan all{0, utf8::codePoints(event.text)};
    if (const std::string *reason = withheld(event))
        return {{all, *reason}};
    const auto redactions = of(event);
    const auto whole = std::ranges::find_if(redactions, [](const auto &redaction) { return !redaction.span; });
    if (whole != redactions.end())
        return {{all, whole->reason}};
    return runsOf({redactions.begin(), redactions.end()});
}

Event Redactions::redacted(const Event &event, std::string_view secret) const
{
    const auto redactions = of(event);
    if (redactions.empty())
        return event;
    Event left = event;
    std::string named = "redacted";
    named.append(reinterpret_cast<const char *>(event.id.bytes.data()), event.id.bytes.size());
    left.id = EventId::fromDigest(crypto::hmacSha256(secret, std::as_bytes(std::span(named))));
    left.key = {};
    left.extra.clear();
    left.place.span = {};
    left.places.clear();
    left.conflicts.clear();
    const auto whole = std::ranges::find_if(redactions, [](const auto &redaction) { return !redaction.span; });
    if (whole == redactions.end()) {
        left.text = withoutRuns(event.text, runsOf({redactions.begin(), redactions.end()}));
        return left;
    }
    left.text = hidden(whole->reason);
    left.rawTime.clear();
    for (Attachment &attachment : left.attachments)
        attachment = {.name = hidden(whole->reason), .type = {}, .bytes = {}, .reference = {}, .media = {}};
    return left;
}

} // namespace casebook::review
