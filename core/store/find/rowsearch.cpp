// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/find/rowsearch.h"

#include "core/query/words.h"
#include "core/store/fields.h"

#include <algorithm>

namespace casebook::store {

bool RowSearch::holds(const Statement &row)
{
    m_read = nullptr;
    return holds(m_condition, row);
}

bool RowSearch::holds(const Condition &condition, const Statement &row)
{
    const auto holdsToo = [&](const Condition &child) { return holds(child, row); };
    switch (condition.kind) {
    case Condition::Kind::All: return true;
    case Condition::Kind::And: return std::ranges::all_of(condition.children, holdsToo);
    case Condition::Kind::Or: return std::ranges::any_of(condition.children, holdsToo);
    case Condition::Kind::Not: return !holdsToo(condition.children.front());
    case Condition::Kind::Text: return matchesAny(*condition.matcher, texts(row), m_gaveUp);
    case Condition::Kind::Sender: return !row.isNull(5) && condition.people->contains(PersonKey{row.integer(5)});
    case Condition::Kind::Type: return row.integer(2) == static_cast<std::int64_t>(condition.type);
    case Condition::Kind::Client: return !row.isNull(6) && condition.pattern.matches(query::fold(row.text(6)));
    case Condition::Kind::Uid: return !row.isNull(7) && condition.pattern.matches(query::fold(row.text(7)));
    case Condition::Kind::Mark: return hasMark(condition.mark, row);
    case Condition::Kind::Conversation: return condition.conversations->contains(ConversationKey{row.integer(1)});
    case Condition::Kind::Event: return condition.events->contains(EventKey{row.integer(0)});
    case Condition::Kind::Time:
        return !hasMark(mark::untimed, row) && row.integer(3) >= condition.from &&
               (row.integer(3) < condition.until || condition.until == std::numeric_limits<std::int64_t>::max());
    }
    return false;
}

bool RowSearch::hasMark(char mark, const Statement &row)
{
    switch (mark) {
    case mark::attachment:
        texts(row);
        return m_texts.hasAttachments() || row.integer(2) == static_cast<std::int64_t>(EventType::Attachment);
    case mark::unsent: return row.isNull(5);
    case mark::deleted: return (row.integer(4) & flag::deleted) != 0;
    default: return (row.integer(4) & flag::untimed) != 0;
    }
}

const std::vector<std::string_view> &RowSearch::texts(const Statement &row)
{
    if (m_read == nullptr)
        m_read = &m_texts.read(row.text(8), row.text(9));
    return *m_read;
}

} // namespace casebook::store
