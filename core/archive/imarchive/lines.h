// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstring>
#include <string_view>

namespace casebook::archive::imarchive {

/// Finds the next occurrence of one byte, and remembers it, so that all searches together go over the text once.
class ByteFinder
{
public:
    explicit ByteFinder(char byte) : m_byte(byte) {}

    /// `end` when there is none.
    const char *next(const char *from, const char *end)
    {
        if (from >= m_from && from <= m_at)
            return m_at;
        const void *found = std::memchr(from, m_byte, static_cast<std::size_t>(end - from));
        m_from = from;
        m_at = found ? static_cast<const char *>(found) : end;
        return m_at;
    }

    void forget()
    {
        m_from = nullptr;
        m_at = nullptr;
    }

private:
    char m_byte;
    const char *m_from = nullptr;
    const char *m_at = nullptr;
};

/// A line of the text.
struct Line
{
    std::string_view content;
    std::size_t lineEnd = 0; ///< Bytes of its line end: 0, 1 or 2.
    bool whole = false;      ///< False: the text ends before the line's end is known.

    std::size_t size() const { return content.size() + lineEnd; }
};

/// Finds line ends: LF, CRLF, CR (U6). Two NUL bytes in a row end a line too: they are the padding that a crash left
/// in place of its rest (U11).
class LineFinder
{
public:
    ByteFinder lf{'\n'};
    ByteFinder cr{'\r'};
    ByteFinder nul{'\0'};

    void forget()
    {
        lf.forget();
        cr.forget();
        nul.forget();
    }

    /// Where the content of the line at `from` ends; `end` when no line end is seen.
    const char *contentEnd(const char *from, const char *end)
    {
        const char *first = lf.next(from, end);
        if (const char *return_ = cr.next(from, end); return_ < first)
            first = return_;
        const char *padding = nul.next(from, end);
        while (padding < first && padding + 1 < end && padding[1] != '\0')
            padding = nul.next(padding + 1, end);
        return padding < first ? padding : first;
    }

    /// Bytes of the line end at `at`; for a CR that ends the text this cannot be known yet.
    static std::size_t lineEndAt(const char *at, const char *end)
    {
        if (at == end || *at == '\0')
            return 0;
        return *at == '\r' && at + 1 != end && at[1] == '\n' ? 2 : 1;
    }

    Line lineAt(const char *from, const char *end, bool more)
    {
        const char *content = contentEnd(from, end);
        const std::size_t lineEnd = lineEndAt(content, end);
        const bool undecided = content == end || (content + 1 == end && *content != '\n');
        return {{from, static_cast<std::size_t>(content - from)}, lineEnd, !(undecided && more)};
    }
};

} // namespace casebook::archive::imarchive
