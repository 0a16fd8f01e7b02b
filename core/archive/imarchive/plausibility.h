// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/fields.h"
#include "core/archive/imarchive/recordword.h"
#include "core/archive/imarchive/times.h"

#include <string_view>
#include <vector>

namespace casebook::archive::imarchive {

/// Whether the record lacks the column of the sub-type, so that field 3 stands at position 2 (U3).
bool lacksSubType(RecordType type, const std::vector<Field> &fields, const TimeReader &times);

/// Tells records from text that looks like one, where damage or raw line breaks leave a doubt.
class Plausibility
{
public:
    explicit Plausibility(const TimeReader &times) : m_times(times) {}

    /// A known record that has a valid time where its type has one.
    bool isTimedRecord(std::string_view line, char delimiter);

    /// The same, or a Pointers or MessageInfo record with nothing but numbers.
    bool isRecord(std::string_view line, char delimiter);

    /// An exact record word, and a second field as its type has it: enough for the first record of a file.
    bool hasRecordShape(std::string_view line, char delimiter);

    /// A record of a type that Casebook does not know (U14): a type word, and then fields as records have them.
    bool isUnknownRecord(std::string_view line, char delimiter);

private:
    bool hasTimeAt(std::size_t position) const;

    const TimeReader &m_times;
    std::vector<Field> m_fields;
};

} // namespace casebook::archive::imarchive
