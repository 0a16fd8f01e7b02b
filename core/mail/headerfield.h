// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace casebook::mail {

/// One header field while it is written: words are put on lines of at most 78 columns (RFC 5322, 2.1.1), folded only
/// between words. The destructor ends the line.
class HeaderField
{
public:
    HeaderField(std::string &out, std::string_view name);
    ~HeaderField();
    HeaderField(const HeaderField &) = delete;
    HeaderField &operator=(const HeaderField &) = delete;

    /// One word, on the next line where this one has no room for it. A longer word than a line is never cut.
    void word(std::string_view word);

    /// Text in encoded-words (RFC 2047) of whole characters. Only in phrases and unstructured fields.
    void encodedWords(std::string_view utf8);

private:
    void fold();

    std::string &m_out;
    std::size_t m_column;
};

/// Text for a header: valid UTF-8 without control characters or line separators; TAB becomes a blank.
std::string headerText(std::string_view text);

/// True when the text reads the same as it is written: printable ASCII that no reader takes for an encoded-word,
/// words with single blanks between them, none longer than a line.
bool standsPlain(std::string_view text);

} // namespace casebook::mail
