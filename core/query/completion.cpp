// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/completion.h"

#include "core/query/lexer.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace casebook::query {

namespace {

/// Goes over the terms of a text that may be broken off anywhere, up to the one that the cursor is in.
class Search
{
public:
    Search(std::string_view text, std::size_t cursor) : m_lexer(text), m_cursor(cursor) {}

    Completion find()
    {
        while (!m_lexer.atEnd() && m_lexer.at() <= m_cursor) {
            const std::size_t from = m_lexer.at();
            if (skipBetween())
                continue;
            if (const auto found = term())
                return *found;
            if (m_lexer.at() == from)
                m_lexer.moveTo(from + 1);
        }
        return m_lists.empty() || !m_lists.back() ? here(Completion::Kind::FieldName) : here(Completion::Kind::Value);
    }

private:
    std::string_view text() const { return m_lexer.text(); }

    /// Blanks before the cursor, parentheses and minus signs.
    bool skipBetween()
    {
        const std::size_t from = m_lexer.at();
        if (from == m_cursor && !m_lexer.atBoundary())
            return false;
        if (const std::size_t blank = blankAt(text(), from); blank > 0 && from + blank <= m_cursor) {
            m_lexer.moveTo(from + blank);
        } else if (from == m_cursor) {
            m_lexer.moveTo(text().size());
            return true;
        } else if (m_lexer.take('(')) {
            m_lists.push_back(m_lists.empty() ? std::nullopt : m_lists.back());
        } else if (m_lexer.take(')')) {
            if (!m_lists.empty())
                m_lists.pop_back();
        } else if (!valuesOfTimes()) {
            m_lexer.takeMinus();
        }
        return m_lexer.at() > from;
    }

    bool valuesOfTimes() const { return !m_lists.empty() && m_lists.back() && isTime(*m_lists.back()); }

    /// The term that begins here, if the cursor is in it; else it is behind.
    std::optional<Completion> term()
    {
        const std::size_t begin = m_lexer.at();
        if (!m_lists.empty() && m_lists.back())
            return value(*m_lists.back());
        if (m_lexer.standsHere('/'))
            return skipRegex();
        if (const auto name = m_lexer.nameHere(); name && m_cursor >= name->end) {
            m_lexer.moveTo(name->end);
            const auto field = fieldFromName(name->name);
            if (m_lexer.take('(')) {
                m_lists.push_back(field);
                return std::nullopt;
            }
            return field ? value(*field) : skip();
        }
        const auto isNamePart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        std::size_t end = begin;
        while (end < text().size() && isNamePart(text()[end]))
            ++end;
        if (m_cursor > end || end == begin)
            return skip();
        end += end < text().size() && text()[end] == ':' ? 1 : 0;
        return Completion{
            Completion::Kind::FieldName, {}, begin, end, std::string(text().substr(begin, m_cursor - begin))};
    }

    std::optional<Completion> value(Field field)
    {
        const std::size_t begin = m_lexer.at();
        const bool whole = m_lexer.written(true).has_value();
        if (m_cursor > m_lexer.at())
            return std::nullopt;
        // Without its second quote it would reach over everything behind the cursor.
        const std::size_t end = whole ? m_lexer.at() : m_cursor;
        std::string prefix;
        for (const char c : text().substr(begin, m_cursor - begin)) {
            if (c != '"' && c != '*')
                prefix += c;
        }
        return Completion{Completion::Kind::Value, field, begin, end, std::move(prefix)};
    }

    std::optional<Completion> skip()
    {
        std::ignore = m_lexer.written(true);
        return m_cursor > m_lexer.at() ? std::nullopt : std::optional(here(Completion::Kind::None));
    }

    std::optional<Completion> skipRegex()
    {
        const auto read = m_lexer.regex();
        if (!read || m_cursor <= m_lexer.at())
            return here(Completion::Kind::None);
        return std::nullopt;
    }

    Completion here(Completion::Kind kind) const
    {
        Completion completion{kind, {}, m_cursor, m_cursor, {}};
        if (kind == Completion::Kind::Value)
            completion.field = *m_lists.back();
        return completion;
    }

    Lexer m_lexer;
    std::size_t m_cursor;
    std::vector<std::optional<Field>> m_lists; ///< For each open parenthesis the field whose values stand in it.
};

} // namespace

Completion completionAt(std::string_view text, std::size_t cursor)
{
    cursor = std::min(cursor, text.size());
    while (cursor > 0 && cursor < text.size() && (static_cast<unsigned char>(text[cursor]) & 0xC0U) == 0x80U)
        --cursor;
    return Search(text, cursor).find();
}

std::string nameText(Field field)
{
    return std::string(fieldName(field)) + ':';
}

} // namespace casebook::query
