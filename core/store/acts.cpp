// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/acts.h"

#include "core/base/qtext.h"
#include "core/base/utf8.h"
#include "core/store/database.h"

#include <algorithm>

namespace casebook::store {

Result<std::int64_t> recordAct(Database &database, const Act &act)
{
    Statement insert(database, "INSERT INTO act (author, time, scope) VALUES (?, ?, ?) RETURNING id");
    insert.put(act.author).put(act.time.nanoseconds).put(act.scope);
    const std::int64_t number = insert.next() ? insert.integer(0) : 0;
    if (insert.failed())
        return std::unexpected(insert.status().error());
    return number;
}

Result<bool> hasReviewTables(Database &database)
{
    const auto found = database.number("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'saved_version')");
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(0) != 0;
}

Status checkName(std::string_view name, std::string_view what)
{
    constexpr qsizetype mostCharacters = 100;
    const QString text = toQString(name);
    const bool right = utf8::isValid(name) && !text.isEmpty() && text.size() <= mostCharacters &&
                       text == text.trimmed() &&
                       std::ranges::none_of(text, [](QChar each) { return each.category() == QChar::Other_Control; });
    if (right)
        return {};
    return failure(Error::Code::Invalid, std::string(what) + " \"" + std::string(name) + '"', "is no name",
                   "Give 1 to 100 characters without line ends, and no blanks at the ends");
}

} // namespace casebook::store
