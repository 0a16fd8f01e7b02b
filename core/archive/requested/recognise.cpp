// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/recognise.h"

#include "core/archive/requested/tabletimes.h"
#include "core/base/path.h"

#include <algorithm>
#include <span>

namespace casebook::archive::requested {

namespace {

constexpr std::size_t headerRows = 10; ///< A title, a date of the export may stand above the headers.

struct Match
{
    TableSettings settings;
    std::size_t columns = 0; ///< That have a meaning.
    bool named = false;      ///< The name of the file fits too.
    std::size_t header = 0;
};

std::optional<Match> bestMatch(std::string_view name, const TableStart &table, std::span<const Profile> profiles)
{
    const std::string key = headerKey(pathText(pathFromText(name).stem()));
    std::optional<Match> best;
    for (std::size_t row = 0; row < std::min(headerRows, table.rows.size()); ++row) {
        std::vector<std::string> keys;
        for (const std::string &header : table.rows[row])
            keys.push_back(headerKey(header));
        for (const Profile &profile : profiles) {
            for (const ProfileTable &wanted : profile.tables) {
                auto columns = columnsFor(wanted, table.rows[row], keys);
                if (!columns)
                    continue;
                Match match{{profile.name, wanted.kind, table.delimiter, profile.dateOrder, std::move(*columns), {}}};
                match.header = row;
                match.columns = static_cast<std::size_t>(std::ranges::count_if(
                    match.settings.columns, [](const Column &c) { return c.meaning != Meaning::Extra; }));
                match.named = std::ranges::any_of(
                    wanted.names, [&key](const std::string &word) { return key.contains(headerKey(word)); });
                if (match.columns >= 2 &&
                    (!best || std::pair(match.columns, match.named) > std::pair(best->columns, best->named)))
                    best = std::move(match);
            }
        }
    }
    return best;
}

std::size_t likeliestHeader(const TableStart &table)
{
    const auto above = std::span(table.rows).first(std::min(headerRows, table.rows.size()));
    return static_cast<std::size_t>(std::ranges::max_element(above, {}, knownHeaders) - above.begin());
}

/// Whether something holds of an example of any column of dates.
template <typename Holds> bool anyMoment(const RecognisedTable &table, Holds holds)
{
    for (std::size_t i = 0; i < table.settings.columns.size(); ++i) {
        if (isMoment(table.settings.columns[i].meaning) && std::ranges::any_of(table.shapes[i].examples, holds))
            return true;
    }
    return false;
}

} // namespace

std::optional<RecognisedTable> recognise(std::string_view name, std::string_view start, bool whole,
                                         std::span<const Profile> profiles)
{
    const auto table = readTableStart(start, whole);
    if (!table)
        return std::nullopt;
    if (auto match = bestMatch(name, *table, profiles))
        return RecognisedTable{std::move(match->settings), Trust::Profile, {}, shapesOf(*table, match->header)};
    const std::size_t header = likeliestHeader(*table);
    if (table->rows[header].size() < 2)
        return std::nullopt;
    auto shapes = shapesOf(*table, header);
    Guess guess = guessTable(name, *table, header, shapes);
    const bool isMessages =
        guess.settings.kind == TableKind::Messages || guess.settings.kind == TableKind::DirectMessages;
    return RecognisedTable{std::move(guess.settings), guess.complete && isMessages ? Trust::Guessed : Trust::Weak,
                           std::move(guess.questions), std::move(shapes)};
}

bool hasLocalDates(const RecognisedTable &table)
{
    return anyMoment(table, isLocalDate);
}

bool hasTimesWithoutZone(const RecognisedTable &table)
{
    return anyMoment(table, [&table](std::string_view example) {
        TableTimes times(nullptr, table.settings.dateOrder);
        times.read(example);
        return times.zoneAssumed();
    });
}

} // namespace casebook::archive::requested
