// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/csvrow.h"
#include "core/archive/requested/person.h"
#include "core/archive/requested/tablesettings.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::archive::requested {

/// A row by the meaning of its columns. One object serves all rows of a table.
class RowValues
{
public:
    explicit RowValues(const TableSettings &settings);

    /// Takes the fields of the next row; views that were given of the one before are void.
    void take(const std::vector<CsvField> &fields);

    std::string_view of(Meaning meaning) const { return m_values[static_cast<std::size_t>(meaning)]; }

    /// `time`, or the two halves of it.
    std::string time() const;

    /// The items of a cell: as listOf() splits them, or as our own deliveries write them.
    std::vector<std::string> list(Meaning meaning) const;

    /// Whether the table is one of our own deliveries, whose cells are exact.
    bool isExact() const { return m_isExact; }

    Person sender() const;
    std::vector<Person> recipients() const;

    /// `header=value` of every cell that says something that an event has no field for, in the order of columns.
    const std::vector<std::string> &extra() const { return m_extra; }

    bool isEmpty() const { return m_empty; }
    bool isHeader() const { return m_isHeader; } ///< The cells are the headers of the table.
    bool hasWindows1252() const { return m_hasWindows1252; }
    std::size_t fields() const { return m_fields; }

    bool saysDeleted() const;

private:
    const TableSettings &m_settings;
    std::vector<std::string> m_cells;
    std::array<std::string_view, meaningNames.size()> m_values{};
    std::vector<std::string> m_extra;
    std::size_t m_fields = 0;
    bool m_isExact = false;
    bool m_isGuarded = false;
    bool m_empty = true;
    bool m_isHeader = false;
    bool m_hasWindows1252 = false;
};

/// A cell without the apostrophes that a safe copy has put in.
std::string withoutGuards(std::string_view cell);

/// What one cell says of yes or no: empty, `no`, `false`, `0` and their like in other languages are no.
bool saysYes(std::string_view cell);

} // namespace casebook::archive::requested
