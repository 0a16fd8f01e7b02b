// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace casebook::exports {

/// The numbers under which documents are produced: `PLV0000001`, `PLV0000002`, …, without gaps.
struct ProductionNumbers
{
    std::string prefix = "DOC"; ///< At most 32 of letters, digits, `-`, `_` and `.`, the first no `.`.
    int digits = 7;             ///< From 1 to 12.
    std::int64_t start = 1;     ///< Not negative, and within the digits.

    /// Invalid with the reason where something of it cannot work.
    Status check() const;
    /// The number of a document, counted from 0. Invalid where it has more digits.
    Result<std::string> number(std::int64_t document) const;
};

/// A column of a load file.
enum class LoadFileField : std::uint8_t {
    BegBates,
    EndBates,
    BegAttach,
    EndAttach,
    Custodian,
    From,
    To,
    Subject,
    DateSent,
    TimeSent,
    DateLast,
    TimeLast,
    TimeZone,
    ConversationId,
    Conversation,
    Tenant,
    Messages,
    Events,
    Attachments,
    Redacted,
    RedactionReasons,
    MessageId,
    Sha256,
    NativePath,
    TextPath,
};

/// `BEGBATES`, …: the header.
std::string_view loadFileFieldName(LoadFileField field);

/// All of them, in the order of the enumeration.
std::vector<LoadFileField> allLoadFileFields();

/// `BEGBATES,FROM,TEXTPATH`: in this order, without regard to case. Invalid with the known names; BEGBATES must be
/// there, since rows without it are of no use.
Result<std::vector<LoadFileField>> parseLoadFileFields(std::string_view names);

/// A row of a Concordance load file in UTF-8: values in `þ` (U+00FE), U+0014 between them, CR LF at the end. Within a
/// value a line break is `®` (U+00AE); the characters that mean something stand as `th`, `(R)` and a blank.
/// Source: "Concordance load file" as taken by review platforms, see docs/format-loadfile.md.
class DatRow
{
public:
    void add(std::string_view value);
    /// The row, which is then empty again.
    std::string take();

private:
    std::string m_row;
};

} // namespace casebook::exports
