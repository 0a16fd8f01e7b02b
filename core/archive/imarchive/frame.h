// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/imarchive/fields.h"
#include "core/archive/imarchive/issues.h"
#include "core/archive/imarchive/recordword.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace casebook::archive::imarchive {

/// A stretch of the text: one record, or bytes that are none. Frames follow each other without holes.
/// The views live until more text is read.
struct Frame
{
    bool isRecord = false;
    bool isRest = false;    ///< No record, but more bytes of the one before, which is too long to be held (U30).
    std::string_view bytes; ///< All of it, line end included.

    // Of a gap:
    IssueCode gap = IssueCode::UnreadableLines;

    // Of a record:
    std::string_view content; ///< Without the last line end.
    RecordType type = RecordType::Unknown;
    char delimiter = ',';
    QuoteStyle style = QuoteStyle::Doubled;
    std::vector<Field> fields;
    IssueSet remarks;
};

} // namespace casebook::archive::imarchive
