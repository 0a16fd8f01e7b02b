// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/symphony/mapping.h"

#include "core/base/utf8.h"
#include "core/model/jid.h"
#include "core/symphony/ids.h"

#include <algorithm>
#include <array>
#include <format>
#include <ranges>
#include <set>

namespace casebook::symphony {

namespace {

constexpr std::array<std::string_view, 3> personActions{"map", "create", "skip"};
constexpr std::array<std::string_view, 3> streamActions{"create", "use", "skip"};
constexpr std::array<std::string_view, 2> kinds{"IM", "ROOM"};

template <typename Action, std::size_t count>
std::optional<Action> actionOf(const std::array<std::string_view, count> &names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Action>(found - names.begin()));
}

bool saysYes(std::string_view cell)
{
    return cell == "yes" || cell == "true" || cell == "1" || cell == "x";
}

Result<PersonMapping> personOf(const CsvTable &table, std::size_t row)
{
    const auto cell = [&](std::string_view header) { return std::string(table.cell(row, header)); };
    PersonMapping person{.jid = std::string(bareJid(table.cell(row, "jid")))};
    if (person.jid.empty())
        return table.fault(row, "jid", "is empty", "Every row names a person");
    const std::string_view action = table.cell(row, "action");
    const auto known = personActionOf(action.empty() ? "map" : action);
    if (!known)
        return table.fault(row, "action", std::format("\"{}\" is none", action), "Write map, create or skip");
    person.action = *known;
    if (const std::string_view text = table.cell(row, "symphony_user_id"); !text.empty()) {
        const auto id = parseUserId(text);
        if (!id)
            return table.fault(row, "symphony_user_id", id.error(), "Write the whole number, as in uid:71811853190567");
        person.userId = *id;
    }
    person.email = cell("email");
    person.userName = cell("user_name");
    person.firstName = cell("first_name");
    person.lastName = cell("last_name");
    person.displayName = cell("display_name");
    person.disableAfter = saysYes(table.cell(row, "disable_after"));
    person.guessed = saysYes(table.cell(row, "guessed"));
    constexpr std::size_t longestName = 64;
    for (const auto &[header, name] : {std::pair("first_name", &person.firstName), {"last_name", &person.lastName}}) {
        if (utf8::codePoints(*name) > longestName)
            return table.fault(row, header, "has more than 64 characters", "Shorten it");
    }
    return person;
}

Result<StreamMapping> streamOf(const CsvTable &table, std::size_t row)
{
    const auto cell = [&](std::string_view header) { return std::string(table.cell(row, header)); };
    StreamMapping stream{.key = cell("stream_key")};
    if (stream.key.empty())
        return table.fault(row, "stream_key", "is empty", "Every row names a stream");
    if (const std::string_view text = table.cell(row, "stream_id"); !text.empty()) {
        auto id = parseStreamId(text);
        if (!id)
            return table.fault(row, "stream_id", id.error(), "Copy it whole, as in sid:Z3oQRAZGTCNl5KjiUH2G1n");
        stream.streamId = std::move(*id);
    }
    const std::string_view action = table.cell(row, "action");
    const auto known = streamActionOf(!action.empty() ? action : stream.streamId.empty() ? "create" : "use");
    if (!known)
        return table.fault(row, "action", std::format("\"{}\" is none", action), "Write create, use or skip");
    stream.action = *known;
    stream.roomName = cell("room_name");
    stream.description = cell("description");
    stream.ownerJid = cell("owner_jid");
    stream.deactivateAfter = saysYes(table.cell(row, "deactivate_after"));
    stream.removeAfter = cell("remove_after");
    constexpr std::size_t tooLong = 50;
    if (utf8::codePoints(stream.roomName) >= tooLong)
        return table.fault(row, "room_name", "has 50 characters or more", "Shorten it");
    return stream;
}

/// Adds every row; a key that comes twice is refused.
template <typename Value>
Status addRows(const CsvTable &table, std::string_view header, Result<Value> (*parse)(const CsvTable &, std::size_t),
               const auto &keyOf, std::map<std::string, Value, std::less<>> &into)
{
    std::set<std::string> seen;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        auto value = parse(table, row);
        if (!value)
            return std::unexpected(value.error());
        std::string key = keyOf(*value);
        if (!seen.insert(key).second)
            return table.fault(row, header, "stands in an earlier row, too", "Keep one row for each");
        into.insert_or_assign(std::move(key), std::move(*value));
    }
    return {};
}

} // namespace

std::string_view actionName(PersonAction action)
{
    return personActions[static_cast<std::size_t>(action)];
}

std::string_view actionName(StreamAction action)
{
    return streamActions[static_cast<std::size_t>(action)];
}

std::string_view kindName(StreamKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

std::optional<PersonAction> personActionOf(std::string_view name)
{
    return actionOf<PersonAction>(personActions, name);
}

std::optional<StreamAction> streamActionOf(std::string_view name)
{
    return actionOf<StreamAction>(streamActions, name);
}

const PersonMapping *Mapping::person(std::string_view jid) const
{
    const auto found = people.find(foldJid(jid));
    return found == people.end() ? nullptr : &found->second;
}

const StreamMapping *Mapping::stream(std::string_view key) const
{
    const auto found = streams.find(key);
    return found == streams.end() ? nullptr : &found->second;
}

std::vector<std::string> removedAfter(const StreamMapping &stream)
{
    std::vector<std::string> people;
    for (const auto part : std::views::split(stream.removeAfter, ' ')) {
        if (!part.empty())
            people.emplace_back(std::string_view(part));
    }
    return people;
}

Status addTable(const CsvTable &table, Mapping &mapping)
{
    if (table.has("stream_key"))
        return addRows(
            table, "stream_key", streamOf, [](const StreamMapping &row) { return row.key; }, mapping.streams);
    if (table.has("jid"))
        return addRows(
            table, "jid", personOf, [](const PersonMapping &row) { return foldJid(row.jid); }, mapping.people);
    return failure(Error::Code::Invalid, table.name(), "it has neither a column jid nor a column stream_key",
                   "Take users.csv or streams.csv as casebook-cli symphony map writes them");
}

Result<std::size_t> addTable(std::string_view text, const std::string &name, Mapping &mapping)
{
    const auto table = CsvTable::parse(text, name);
    if (!table)
        return std::unexpected(table.error());
    return addTable(*table, mapping).transform([&] { return table->rows(); });
}

std::vector<std::string> doubles(const Mapping &mapping)
{
    std::map<std::int64_t, const PersonMapping *> owners;
    std::vector<std::string> sentences;
    for (const auto &[folded, person] : mapping.people) {
        if (person.userId == 0 || person.action == PersonAction::Skip)
            continue;
        const auto [owner, isFirst] = owners.emplace(person.userId, &person);
        if (!isFirst)
            sentences.push_back(
                std::format("{} and {} would both become the user {}", owner->second->jid, person.jid, person.userId));
    }
    return sentences;
}

} // namespace casebook::symphony
