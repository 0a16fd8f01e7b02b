// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/selection.h"

namespace casebook::review {

Result<Selection> select(const store::CaseReader &reader, const query::Query &query, const ContextRule &context,
                         Progress &progress)
{
    Selection selection{.query = query, .context = context};
    if (context.kind == ContextRule::Kind::Exact) {
        const auto counts = reader.count(query);
        if (!counts)
            return std::unexpected(counts.error());
        selection.counts = *counts;
        return selection;
    }
    const Status read = reader.inOneState([&] -> Status {
        auto hits = reader.select(query, progress);
        if (!hits)
            return std::unexpected(hits.error());
        auto selected = surroundings(reader, *hits, context, progress);
        if (!selected)
            return std::unexpected(selected.error());
        selection.counts = selected->counts;
        selection.events = std::move(selected->events);
        selection.hits = *std::move(hits);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return selection;
}

Result<Selection> select(const store::CaseReader &reader, const query::Query &query)
{
    NoProgress unseen;
    return select(reader, query, {}, unseen);
}

Result<Surroundings> selectEvents(const store::CaseReader &reader, const query::Query &query,
                                  const ContextRule &context, Progress &progress)
{
    Result<Surroundings> selected;
    const Status read = reader.inOneState([&] -> Status {
        const auto hits = reader.select(query, progress);
        if (!hits)
            return std::unexpected(hits.error());
        selected = surroundings(reader, *hits, context, progress);
        return {};
    });
    return read ? std::move(selected) : std::unexpected(read.error());
}

Result<std::vector<store::CaseReader::Counts>> countContexts(const store::CaseReader &reader, const query::Query &query,
                                                             std::span<const ContextRule> rules, Progress &progress)
{
    Result<std::vector<store::CaseReader::Counts>> counts;
    const Status read = reader.inOneState([&] -> Status {
        const auto hits = reader.select(query, progress);
        if (!hits)
            return std::unexpected(hits.error());
        counts = countSurroundings(reader, *hits, rules, progress);
        return {};
    });
    return read ? std::move(counts) : std::unexpected(read.error());
}

std::string scopeText(const query::Query &query, const ContextRule &context)
{
    const std::string around = context.kind == ContextRule::Kind::Exact ? "" : " with context " + toText(context);
    const std::string hits = query::toAbsoluteText(query);
    return (hits.empty() ? "everything" : hits) + around;
}

Status forEachEvent(const store::CaseReader &reader, const Selection &selection,
                    const std::function<bool(const Event &)> &visit)
{
    return selection.events ? reader.forEachEvent(*selection.events, visit)
                            : reader.forEachEvent(selection.query, visit);
}

Status forEachEventByConversation(const store::CaseReader &reader, const Selection &selection,
                                  const std::function<bool(const Event &)> &visit)
{
    return selection.events ? reader.forEachEventByConversation(*selection.events, visit)
                            : reader.forEachEventByConversation(selection.query, visit);
}

} // namespace casebook::review
