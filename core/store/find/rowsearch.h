// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/find/condition.h"

namespace casebook::store {

/// Answers a condition for a row of `event` alone: the other half of SegmentSearch, for what the index does not know.
class RowSearch
{
public:
    /// Columns of `event`, in the order in which holds() takes them.
    static constexpr std::string_view columns =
        "id, conversation, type, time, flags, sender, client, uid, text, extra, source, offset";

    /// `condition` must outlive it.
    explicit RowSearch(const Condition &condition) : m_condition(condition) {}

    bool holds(const Statement &row);

    /// Texts on which a regular expression took too many steps.
    std::int64_t gaveUp() const { return m_gaveUp; }

private:
    bool holds(const Condition &condition, const Statement &row);
    bool hasMark(char mark, const Statement &row);
    const std::vector<std::string_view> &texts(const Statement &row);

    const Condition &m_condition;
    SearchedTexts m_texts;
    std::int64_t m_gaveUp = 0;
    const std::vector<std::string_view> *m_read = nullptr; ///< Of the row in hand.
};

} // namespace casebook::store
