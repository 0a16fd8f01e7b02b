// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/review/filters.h"

#include "core/query/zone.h"
#include "core/review/selection.h"

#include <format>

namespace casebook::review {

namespace {

/// A context rule that a newer program knows makes the version unreadable, not the case.
Result<FilterVersion> toVersion(const store::SavedVersion &kept)
{
    FilterVersion version{.number = kept.number, .text = {}, .act = kept.act};
    if (!kept.content)
        return version;
    auto rule = parseContextRule(kept.content->context);
    if (!rule)
        return std::unexpected(rule.error());
    version.text = {kept.content->text, *std::move(rule), kept.content->zone};
    return version;
}

Error unknownVersion(std::string_view name, std::int64_t number)
{
    return {Error::Code::NotFound,
            std::format("filter \"{}\"", name),
            number > 0 ? std::format("has no version {}, or was deleted in it", number) : "was deleted",
            "`filter history` shows its versions",
            {}};
}

Result<Surroundings> partOf(const store::CaseReader &reader, store::EventSet events)
{
    auto counts = reader.count(events);
    if (!counts)
        return std::unexpected(counts.error());
    return Surroundings{std::move(events), *counts};
}

Result<store::EventSet> eventsOf(const store::CaseReader &reader, const FilterText &filter, std::int64_t now,
                                 Progress &progress)
{
    const auto query = queryOf(filter, now);
    if (!query)
        return std::unexpected(query.error());
    return selectEvents(reader, *query, filter.context, progress).transform([](Surroundings all) {
        return std::move(all.events);
    });
}

} // namespace

Result<query::Query> queryOf(const FilterText &filter, std::int64_t now)
{
    const std::string zone = filter.zone.empty() ? "UTC" : filter.zone;
    if (!query::Zone::named(zone))
        return failure(Error::Code::Invalid, std::format("zone \"{}\"", zone), "is not known",
                       "Write UTC, +01:00 or a name such as Europe/Berlin");
    return query::parse(filter.query, {now, zone});
}

Result<std::int64_t> saveFilter(store::CaseFile &file, std::string_view name, const FilterText &filter,
                                const store::Act &act)
{
    if (const auto query = queryOf(filter, act.time.nanoseconds); !query)
        return std::unexpected(query.error());
    const std::string zone = filter.zone == "UTC" ? "" : filter.zone; // one spelling, or it would be another version
    return store::save(file, store::SavedKind::Filter, name, {filter.query, toText(filter.context), zone}, act);
}

Result<std::vector<SavedFilter>> savedFilters(const store::CaseReader &reader)
{
    const auto kept = reader.saved(store::SavedKind::Filter);
    if (!kept)
        return std::unexpected(kept.error());
    std::vector<SavedFilter> filters;
    for (const store::Saved &each : *kept) {
        auto version = toVersion(each.newest);
        if (!version)
            return std::unexpected(version.error());
        filters.push_back({each.name, each.owner, *std::move(version)});
    }
    return filters;
}

Result<FilterText> savedFilter(const store::CaseReader &reader, std::string_view name,
                               std::optional<std::int64_t> version)
{
    const auto versions = filterHistory(reader, name);
    if (!versions)
        return std::unexpected(versions.error());
    const auto number = version.value_or(versions->back().number);
    const auto found = std::ranges::find(*versions, number, &FilterVersion::number);
    if (found == versions->end() || !found->text)
        return std::unexpected(unknownVersion(name, version.value_or(0)));
    return *found->text;
}

Result<std::vector<FilterVersion>> filterHistory(const store::CaseReader &reader, std::string_view name)
{
    const auto kept = reader.savedVersions(store::SavedKind::Filter, name);
    if (!kept)
        return std::unexpected(kept.error());
    std::vector<FilterVersion> versions;
    for (const store::SavedVersion &each : *kept) {
        auto version = toVersion(each);
        if (!version)
            return std::unexpected(version.error());
        versions.push_back(*std::move(version));
    }
    return versions;
}

Result<Comparison> compareFilters(const store::CaseReader &reader, const FilterText &first, const FilterText &second,
                                  std::int64_t now, Progress &progress)
{
    Comparison comparison;
    const Status done = reader.inOneState([&] -> Status {
        const auto a = eventsOf(reader, first, now, progress);
        if (!a)
            return std::unexpected(a.error());
        const auto b = eventsOf(reader, second, now, progress);
        if (!b)
            return std::unexpected(b.error());
        const std::pair<Surroundings *, store::EventSet> parts[]{{&comparison.onlyFirst, store::EventSet(*a) -= *b},
                                                                 {&comparison.onlySecond, store::EventSet(*b) -= *a},
                                                                 {&comparison.both, store::EventSet(*a) &= *b}};
        for (const auto &[part, events] : parts) {
            auto counted = partOf(reader, events);
            if (!counted)
                return std::unexpected(counted.error());
            *part = *std::move(counted);
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return comparison;
}

} // namespace casebook::review
