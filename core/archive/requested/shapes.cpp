// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/requested/shapes.h"

#include "core/archive/requested/tabletimes.h"

#include <algorithm>
#include <array>
#include <set>

namespace casebook::archive::requested {

namespace {

constexpr std::size_t examplesKept = 3;
constexpr std::size_t exampleBytes = 80;

bool isTime(std::string_view cell)
{
    // A date tells its order or not; here it is enough that it is one.
    return TableTimes(nullptr, DateOrder::Unknown).read(cell).state == imarchive::ReadTime::State::Given;
}

bool isClock(std::string_view cell)
{
    return cell.size() <= 11 && cell.contains(':') &&
           isTime("2000-01-01 " + std::string(cell.size() == 4 ? "0" : "") + std::string(cell));
}

bool isYesNo(std::string_view cell)
{
    constexpr std::array<std::string_view, 16> words{"0",  "1",    "yes", "no",  "true", "false", "y",    "n",
                                                     "ja", "nein", "oui", "non", "si",   "sí",    "wahr", "falsch"};
    const std::string key = headerKey(cell);
    return std::ranges::contains(words, key);
}

std::string shortened(std::string_view cell)
{
    std::string text(cell.substr(0, exampleBytes));
    while (text.size() < cell.size() && (static_cast<unsigned char>(cell[text.size()]) & 0xC0U) == 0x80U)
        text.pop_back(); // whole characters
    std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text.size() < cell.size() ? text + "…" : text;
}

Shape shapeOf(const std::vector<std::string_view> &cells)
{
    Shape shape;
    std::set<std::string_view> different;
    for (const std::string_view cell : cells) {
        if (cell.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        ++shape.filled;
        shape.times += isTime(cell);
        shape.clocks += isClock(cell);
        shape.durations += readDuration(cell).has_value();
        shape.addresses += cell.contains('@');
        shape.numbers += cell.find_first_not_of("0123456789") == std::string_view::npos;
        shape.yesNo += isYesNo(cell);
        shape.length += static_cast<double>(cell.size());
        shape.words += cell.contains(' ');
        if (different.insert(cell).second && shape.examples.size() < examplesKept)
            shape.examples.push_back(shortened(cell));
    }
    const double filled = std::max(1.0, static_cast<double>(shape.filled));
    shape.distinct = static_cast<double>(different.size()) / filled;
    for (double *share : {&shape.times, &shape.clocks, &shape.durations, &shape.addresses, &shape.numbers, &shape.yesNo,
                          &shape.length, &shape.words})
        *share /= filled;
    return shape;
}

} // namespace

std::vector<Shape> shapesOf(const TableStart &table, std::size_t header)
{
    std::vector<Shape> shapes;
    for (std::size_t column = 0; column < table.rows[header].size(); ++column) {
        std::vector<std::string_view> cells;
        for (std::size_t row = header + 1; row < table.rows.size(); ++row) {
            if (column < table.rows[row].size())
                cells.push_back(table.rows[row][column]);
        }
        shapes.push_back(shapeOf(cells));
    }
    return shapes;
}

} // namespace casebook::archive::requested
