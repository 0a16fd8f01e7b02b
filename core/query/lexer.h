// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/query/field.h"

#include <optional>
#include <string>
#include <string_view>

namespace casebook::query {

/// An error with the place of this byte of the text.
std::unexpected<Error> faulty(std::string_view text, std::size_t byte, std::string reason, std::string advice = {});

/// How many bytes the blank at `byte` has, of Unicode's too; 0 when none stands there.
std::size_t blankAt(std::string_view text, std::size_t byte);

/// The words that stand for something else unless they are quoted: AND, OR, NOT, NEAR.
bool isKeyword(std::string_view word);

/// `name:` where a term begins.
struct WrittenName
{
    std::string_view name;
    std::size_t end = 0; ///< Byte after the colon.
};

/// A word, phrase or value as it was written.
struct Written
{
    std::string text;
    bool quoted = false;
    bool openStart = false;
    bool openEnd = false;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Walks over the text of a query.
class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::string_view text() const { return m_text; }
    std::size_t at() const { return m_at; }
    void moveTo(std::size_t byte) { m_at = byte; }

    void skipBlanks();
    bool atEnd() const { return m_at == m_text.size(); }
    /// True at the end, a blank, a parenthesis or a quote: what ends a bare word.
    bool atBoundary() const { return isBoundary(m_at); }
    bool standsHere(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool take(char c);
    /// Takes this word where it stands alone.
    bool takeWord(std::string_view word);
    /// Takes a minus sign that means NOT: something that can be looked for follows at once.
    bool takeMinus();

    /// A name that a term begins with, known or not; none where the colon is part of a text: after one letter
    /// (`C:\files`), before a blank, a colon or a slash (`https://pluvius.example`), and after anything but letters.
    std::optional<WrittenName> nameHere() const;

    /// With `stars`, those at the ends are taken off; else they are text. `stop` ends a bare word too.
    Result<Written> written(bool stars, char stop = '\0');

    /// `/…/`, from its first slash on: what stands between, `\/` as a slash.
    Result<Written> regex();

private:
    bool isBoundary(std::size_t byte) const;
    Status readQuoted(Written &written);
    void readBare(Written &written, char stop);

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace casebook::query
