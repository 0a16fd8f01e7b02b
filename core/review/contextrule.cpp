// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/contextrule.h"

#include "core/query/zone.h"
#include "core/review/hitoutline.h"

#include <array>
#include <charconv>
#include <format>

namespace casebook::review {

namespace {

using Kind = ContextRule::Kind;

constexpr std::array<std::string_view, 6> kindNames{"exact", "messages", "minutes", "session", "day", "conversation"};
constexpr std::int64_t mostAmount = 1'000'000;

bool takesAmount(Kind kind)
{
    return kind == Kind::Messages || kind == Kind::Minutes || kind == Kind::Session;
}

std::unexpected<Error> faulty(std::string_view text, std::string reason)
{
    return failure(Error::Code::Invalid, std::format("context rule \"{}\"", text), std::move(reason),
                   "Write exact, messages:N, minutes:N, session:N, day, day:ZONE or conversation");
}

/// One spelling for the usual zone, so that equal rules are equal.
std::string unlessUtc(std::string_view zone)
{
    return std::string(zone == "UTC" ? "" : zone);
}

std::optional<std::int64_t> parseAmount(std::string_view text)
{
    std::int64_t amount = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && amount >= 1 && amount <= mostAmount ? std::optional(amount) : std::nullopt;
}

/// Calls `visit` with each conversation of the hits until the person stops it.
Status forEachHitOutline(const store::CaseReader &reader, const store::EventSet &hits, Progress &progress,
                         const std::function<void(const HitOutline &)> &visit)
{
    const auto total = static_cast<std::uint64_t>(hits.count());
    std::uint64_t done = 0;
    bool stopped = false;
    const Status read = reader.forEachOutline(hits, [&](std::span<const store::OutlineRow> rows) {
        const HitOutline outline(rows, hits);
        visit(outline);
        done += outline.hitCount();
        progress.report(done, total, done, "context");
        stopped = progress.stopRequested();
        return !stopped;
    });
    if (read && stopped)
        return failure(Error::Code::Cancelled, pathText(reader.info().file), "looking around the hits was stopped");
    return read;
}

} // namespace

Result<ContextRule> parseContextRule(std::string_view text, std::string_view zone)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const auto found = std::ranges::find(kindNames, text.empty() ? kindNames.front() : name);
    if (found == kindNames.end())
        return faulty(text, "is none");
    ContextRule rule{.kind = static_cast<Kind>(found - kindNames.begin())};
    const bool hasValue = colon != std::string_view::npos;
    const std::string_view value = hasValue ? text.substr(colon + 1) : "";
    if (takesAmount(rule.kind)) {
        const auto amount = parseAmount(value);
        if (!amount)
            return faulty(text, std::format("needs a whole number from 1 to {}", mostAmount));
        rule.amount = *amount;
    } else if (rule.kind == Kind::Day) {
        rule.zone = hasValue ? value : zone;
        if ((hasValue || !zone.empty()) && !query::Zone::named(rule.zone))
            return faulty(text, std::format("\"{}\" is no zone", rule.zone));
        rule.zone = unlessUtc(rule.zone);
    } else if (hasValue) {
        return faulty(text, std::format("{} takes no value", name));
    }
    return rule;
}

std::string toText(const ContextRule &rule)
{
    std::string text(kindNames[static_cast<std::size_t>(rule.kind)]);
    if (takesAmount(rule.kind))
        text += std::format(":{}", rule.amount);
    else if (!rule.zone.empty())
        text += ':' + rule.zone;
    return text;
}

std::vector<ContextRule> usualContextRules(std::string_view zone)
{
    return {{Kind::Exact},
            {Kind::Messages, 5},
            {Kind::Minutes, 15},
            {Kind::Session, 30},
            {Kind::Day, 0, unlessUtc(zone)},
            {Kind::Conversation}};
}

Result<Surroundings> surroundings(const store::CaseReader &reader, const store::EventSet &hits, const ContextRule &rule,
                                  Progress &progress)
{
    if (rule.kind == Kind::Exact)
        return reader.count(hits).transform([&hits](const auto &counts) { return Surroundings{hits, counts}; });
    Surroundings all;
    const Status read = forEachHitOutline(reader, hits, progress, [&](const HitOutline &outline) {
        const HitOutline::Flags within = outline.around(rule);
        for (std::size_t i = 0; i < within.size(); ++i) {
            if (within[i])
                all.events.add(outline.rows()[i].event);
        }
        ++all.counts.conversations;
    });
    if (!read)
        return std::unexpected(read.error());
    all.counts.events = all.events.count();
    return all;
}

Result<std::vector<store::CaseReader::Counts>> countSurroundings(const store::CaseReader &reader,
                                                                 const store::EventSet &hits,
                                                                 std::span<const ContextRule> rules, Progress &progress)
{
    std::vector<store::CaseReader::Counts> counts(rules.size());
    const Status read = forEachHitOutline(reader, hits, progress, [&](const HitOutline &outline) {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            counts[i].events += std::ranges::count(outline.around(rules[i]), true);
            ++counts[i].conversations;
        }
    });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

} // namespace casebook::review
