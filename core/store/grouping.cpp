// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/grouping.h"

#include "core/base/fieldbytes.h"
#include "core/crypto/digest.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace casebook::store {

namespace {

constexpr std::int64_t minutes = 60'000'000'000;

/// How long after the end of its first part a conversation may go on (U34).
constexpr std::int64_t longestGap = 5 * minutes;

bool shareMember(const Piece &a, const Piece &b)
{
    return std::ranges::any_of(a.members, [&b](const Member &member) {
        return std::ranges::find(b.members, member.group, &Member::group) != b.members.end();
    });
}

bool equalMoments(const std::optional<Instant> &a, const std::string &rawA, const std::optional<Instant> &b,
                  const std::string &rawB)
{
    return a.has_value() == b.has_value() && (a ? *a == *b : rawA == rawB);
}

// U34 (c): `second` goes on where `first` was cut at the turn of a day.
bool continues(const Piece &first, const Piece &second)
{
    if (!first.start || !second.start || *second.start <= *first.start || !shareMember(first, second))
        return false;
    if (!first.hasEnd)
        return true;
    return first.end && *first.end <= *second.start && second.start->nanoseconds - first.end->nanoseconds <= longestGap;
}

// U25, U34 (e): a part without BeginConv belongs where its first event falls.
bool fallsInto(const Piece &part, const Piece &whole)
{
    std::optional<std::int64_t> time = part.first;
    if (!time && part.end)
        time = part.end->nanoseconds;
    if (!time)
        return true;
    if (whole.start && *time < whole.start->nanoseconds)
        return false;
    if (!whole.hasEnd || !whole.end)
        return true;
    return (part.end && *part.end == *whole.end) || *time - longestGap <= whole.end->nanoseconds;
}

/// Times that never go back along the run; events without one stay with the event before them, at the front with the
/// one behind them.
std::vector<std::int64_t> risingTimes(const std::vector<Sequenced> &run)
{
    const auto timed = std::ranges::find_if(run, [](const Sequenced &event) { return event.time.has_value(); });
    std::int64_t now = timed != run.end() ? *timed->time : std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> times;
    times.reserve(run.size());
    for (const Sequenced &event : run) {
        now = std::max(now, event.time.value_or(now));
        times.push_back(now);
    }
    return times;
}

} // namespace

bool isClientExport(const Piece &piece)
{
    return piece.rank.kind == static_cast<std::int64_t>(SourceKind::Transcript);
}

bool comesBefore(const Piece &a, const Piece &b)
{
    if (a.start.has_value() != b.start.has_value())
        return a.start.has_value();
    if (a.start && *a.start != *b.start)
        return *a.start < *b.start;
    return a.rank == b.rank ? a.extent.offset < b.extent.offset : a.rank < b.rank;
}

bool belongTogether(const Piece &a, const Piece &b)
{
    if (isClientExport(a) != isClientExport(b))
        return false;
    // The tables of a requested export tell about one conversation each in its own way, mostly without a start.
    constexpr auto requested = static_cast<std::int64_t>(SourceKind::Requested);
    if (a.rank.kind == requested && b.rank.kind == requested)
        return true;
    if (a.hasBegin && b.hasBegin)
        return equalMoments(a.start, a.rawStart, b.start, b.rawStart) || continues(a, b) || continues(b, a);
    if (a.hasBegin != b.hasBegin)
        return a.hasBegin ? fallsInto(b, a) : fallsInto(a, b);
    return equalMoments(a.end, a.rawEnd, b.end, b.rawEnd);
}

EventId conversationUid(std::string_view tenant, std::string_view conversationId, const Piece &head,
                        const EventId &firstEvent)
{
    std::string bytes;
    appendField(bytes, "casebook conversation 1");
    appendField(bytes, tenant);
    appendField(bytes, conversationId);
    if (head.start) {
        bytes += 'T';
        appendNumber(bytes, static_cast<std::uint64_t>(head.start->nanoseconds));
    } else {
        bytes += head.hasBegin ? 'R' : 'N';
        appendField(bytes, head.rawStart);
    }
    if (conversationId.empty()) {
        bytes += 'E';
        bytes.append(reinterpret_cast<const char *>(firstEvent.bytes.data()), firstEvent.bytes.size());
    }
    return EventId::fromDigest(crypto::sha256(bytes));
}

std::vector<std::pair<std::size_t, std::size_t>> orderByTime(const std::vector<std::vector<Sequenced>> &runs)
{
    using Step = std::pair<std::size_t, std::size_t>;
    std::vector<Step> order;
    std::vector<std::int64_t> times;
    for (std::size_t number = 0; number < runs.size(); ++number) {
        const std::vector<std::int64_t> added = risingTimes(runs[number]);
        std::vector<Step> merged;
        std::vector<std::int64_t> mergedTimes;
        merged.reserve(order.size() + added.size());
        mergedTimes.reserve(order.size() + added.size());
        std::size_t old = 0;
        for (std::size_t place = 0; place < added.size(); ++place) {
            for (; old < order.size() && times[old] <= added[place]; ++old) {
                merged.push_back(order[old]);
                mergedTimes.push_back(times[old]);
            }
            merged.emplace_back(number, place);
            mergedTimes.push_back(added[place]);
        }
        merged.insert(merged.end(), order.begin() + static_cast<std::ptrdiff_t>(old), order.end());
        mergedTimes.insert(mergedTimes.end(), times.begin() + static_cast<std::ptrdiff_t>(old), times.end());
        order = std::move(merged);
        times = std::move(mergedTimes);
    }
    return order;
}

} // namespace casebook::store
