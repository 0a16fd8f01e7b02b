// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/archive/requested/meaning.h"
#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

class QJsonObject;

namespace casebook::archive::requested {

struct Column
{
    std::string header; ///< As it stands in the table, UTF-8.
    Meaning meaning = Meaning::Extra;

    bool operator==(const Column &) const = default;
};

/// Everything that decides how a table is read: SourceHead::settings of a SourceKind::Requested, as JSON.
struct TableSettings
{
    std::string profile; ///< The name of the one that it came from; empty = guessed.
    TableKind kind = TableKind::Messages;
    char delimiter = ',';
    DateOrder dateOrder = DateOrder::Unknown;
    std::vector<Column> columns; ///< All columns of the table, in its order.

    /// Files that attachments refer to: the reference as the table has it, and SourceHead::path of the
    /// SourceKind::Media that holds it; an empty path = left out of the case.
    std::map<std::string, std::string, std::less<>> media;

    bool has(Meaning meaning) const;

    bool operator==(const TableSettings &) const = default;
};

/// Equal settings give equal text.
std::string toJson(const TableSettings &settings);

/// The exact inverse. Invalid for what is no such text; `subject` names it in the error.
Result<TableSettings> tableSettingsFromJson(std::string_view json, std::string_view subject);

} // namespace casebook::archive::requested
