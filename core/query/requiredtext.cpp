// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/query/requiredtext.h"

#include "core/query/characters.h"

namespace casebook::query {

namespace {

/// Walks over a valid pattern of PCRE2. What stands in groups is not looked at; constructs whose reach is not certain
/// end the walk without a result.
class PatternWalk
{
public:
    explicit PatternWalk(std::string_view pattern) : m_rest(pattern) {}

    std::string longest()
    {
        while (!m_rest.empty()) {
            if (!step())
                return {};
        }
        endRun();
        return m_longest;
    }

private:
    char take()
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    bool step()
    {
        const char c = take();
        switch (c) {
        case '|': return false;
        case '\\': return escape();
        case '(': return group();
        case '[': return set();
        case '*':
        case '?': return quantified(true);
        case '+': return quantified(false);
        case '{': return braces();
        case '.':
        case '^':
        case '$': endRun(); return true;
        default: break;
        }
        if (isAscii(c))
            m_run += asciiFolded(c);
        else
            endRun();
        return true;
    }

    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    /// After a quantifier: the character before it may be missing, or stand there again.
    bool quantified(bool optional)
    {
        if (optional && !m_run.empty())
            m_run.pop_back();
        endRun();
        if (m_rest.starts_with('?') || m_rest.starts_with('+'))
            take();
        return true;
    }

    bool braces()
    {
        const std::size_t end = m_rest.find_first_not_of("0123456789, ");
        if (end != std::string_view::npos && m_rest[end] == '}')
            m_rest.remove_prefix(end + 1);
        return quantified(true);
    }

    bool escape()
    {
        if (m_rest.empty())
            return false;
        const char c = take();
        if (!isAscii(c))
            return false;
        if (!isAsciiLetter(c)) {
            m_run += c;
            return true;
        }
        endRun();
        return std::string_view("dDwWsSbBAzZGRXhHvVNtnrfaeK").contains(c) && !m_rest.starts_with('{');
    }

    /// Skips a group; its brackets are counted, those in sets and after backslashes not.
    bool group()
    {
        endRun();
        if (m_rest.starts_with('*') || !flagsAreHarmless())
            return false;
        for (int depth = 1; depth > 0;) {
            if (m_rest.empty())
                return false;
            const char c = take();
            if (c == '\\' && (m_rest.empty() || std::string_view("QE").contains(take())))
                return false;
            if (c == '[' && !set())
                return false;
            if (c == '(' && (m_rest.starts_with('*') || !flagsAreHarmless()))
                return false;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return true;
    }

    /// False for what changes how a pattern is written (`x`), and for comments, which may hold any bracket.
    bool flagsAreHarmless() const
    {
        if (!m_rest.starts_with('?'))
            return true;
        for (const char c : m_rest.substr(1)) {
            if (c == 'x' || c == '#')
                return false;
            if (!isAsciiLetter(c) && c != '-' && c != '^')
                break;
        }
        return true;
    }

    bool set()
    {
        endRun();
        if (m_rest.starts_with('^'))
            take();
        if (m_rest.starts_with(']'))
            take();
        while (!m_rest.empty()) {
            const char c = take();
            if (c == ']')
                return true;
            if (c == '\\' && (m_rest.empty() || std::string_view("QE").contains(take())))
                return false;
            if (c == '[' && (m_rest.starts_with(':') || m_rest.starts_with('.') || m_rest.starts_with('='))) {
                const std::size_t end = m_rest.find(']', 1);
                if (end == std::string_view::npos)
                    return false;
                m_rest.remove_prefix(end + 1);
            }
        }
        return false;
    }

    std::string_view m_rest;
    std::string m_run;
    std::string m_longest;
};

} // namespace

std::string requiredText(std::string_view pattern)
{
    return PatternWalk(pattern).longest();
}

} // namespace casebook::query
