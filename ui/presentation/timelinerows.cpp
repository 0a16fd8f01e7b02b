// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/timelinerows.h"

#include "ui/presentation/conversationlistmodel.h"

#include <map>
#include <unordered_map>

namespace casebook::ui {

namespace {

Result<TimelineRows> withTitles(const store::CaseReader &reader, Result<std::vector<Event>> events)
{
    if (!events)
        return std::unexpected(events.error());
    std::unordered_map<ConversationKey, QString> titles;
    TimelineRows rows;
    rows.reserve(events->size());
    for (Event &event : *events) {
        auto title = titles.find(event.conversation);
        if (title == titles.end()) {
            const auto conversation = reader.conversation(event.conversation);
            if (!conversation)
                return std::unexpected(conversation.error());
            title = titles.emplace(event.conversation, ConversationListModel::titleText(*conversation)).first;
        }
        rows.emplace_back(std::move(event)).conversation = title->second;
    }
    return rows;
}

void describe(TimelineRow &row, const ConversationRows &of)
{
    const auto ordinal = row.event.ordinal;
    const auto place = static_cast<std::size_t>(ordinal);
    const auto &outline = *of.outline;
    row.greyed = of.rule.others == RowRule::Others::Greyed && place < outline.hits.size() && !outline.hits[place];
    const auto end = foldEnd(outline, of.rule, ordinal);
    if (end == ordinal + 1)
        return;
    std::map<EventType, std::int64_t> kinds;
    for (auto i = place; i < static_cast<std::size_t>(end); ++i) {
        if (isFoldable(outline.types[i]) && !of.rule.hiddenTypes.test(static_cast<std::size_t>(outline.types[i])))
            ++kinds[outline.types[i]];
    }
    row.folded.assign(kinds.begin(), kinds.end());
    row.foldEnd = end;
}

} // namespace

Result<TimelineRows> readRows(const store::CaseReader &reader, const ConversationRows &of, std::int64_t first,
                              std::size_t count)
{
    TimelineRows rows;
    const auto add = [&](std::int64_t ordinal, std::size_t number) -> Status {
        auto events = reader.events(of.key, ordinal, number);
        if (!events)
            return std::unexpected(events.error());
        for (Event &event : *events)
            rows.emplace_back(std::move(event));
        return {};
    };
    if (!of.chosen) {
        if (const Status added = add(first, count); !added)
            return std::unexpected(added.error());
        return rows;
    }
    const auto last = std::min(of.chosen->rows(), first + static_cast<std::int64_t>(count));
    for (std::int64_t row = first; row < last;) {
        const auto begin = of.chosen->ordinal(row);
        std::int64_t together = 1;
        while (row + together < last && of.chosen->has(begin + together))
            ++together;
        if (const Status added = add(begin, static_cast<std::size_t>(together)); !added)
            return std::unexpected(added.error());
        row += together;
    }
    for (TimelineRow &row : rows)
        describe(row, of);
    return rows;
}

Result<TimelineRows> readRows(const store::CaseReader &reader, std::span<const EventKey> keys)
{
    return withTitles(reader, reader.events(keys));
}

Result<TimelineRows> readRows(const store::CaseReader &reader, const store::TimeOrder &order, std::int64_t first,
                              std::size_t count)
{
    return withTitles(reader, reader.events(order, first, count));
}

Result<ConversationOutline> readOutline(const store::CaseReader &reader, const Conversation &conversation,
                                        const query::Query *hits, Progress &progress)
{
    std::optional<store::EventSet> found;
    if (hits) {
        auto selected =
            reader.select(query::both(*hits, query::of(query::Field::Conversation, conversation.id)), progress);
        if (!selected)
            return std::unexpected(selected.error());
        found = *std::move(selected);
    }
    ConversationOutline outline;
    const Status read = reader.forEachOutline(conversation.key, [&](const store::OutlineRow &row) {
        outline.types.push_back(row.type);
        if (found)
            outline.hits.push_back(found->contains(row.event));
    });
    if (!read)
        return std::unexpected(read.error());
    return outline;
}

Result<std::int64_t> rowAtTime(const store::CaseReader &reader, std::span<const EventKey> keys, std::int64_t time)
{
    std::size_t below = 0;
    std::size_t above = keys.empty() ? 0 : keys.size() - 1;
    while (below < above) {
        const std::size_t middle = below + (above - below) / 2;
        const auto event = reader.events(keys.subspan(middle, 1));
        if (!event)
            return std::unexpected(event.error());
        if (!event->empty() && event->front().sortTime.nanoseconds < time)
            below = middle + 1;
        else
            above = middle;
    }
    return static_cast<std::int64_t>(below);
}

} // namespace casebook::ui
