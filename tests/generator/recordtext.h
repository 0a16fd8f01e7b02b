// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/dialect.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::test {

/// What a writer had to do to a record, as far as a reader reports it.
struct Traces
{
    bool windows1252 = false;
    bool csvInsideXml = false;
    bool backslashes = false;
    bool continuedLines = false;
    bool references = false; ///< Something in a free text stands as a reference of XML.

    void add(const Traces &other);
};

/// One record as it stands in a file.
struct WrittenRecord
{
    std::string bytes;        ///< In the encoding of the file, line end included.
    std::size_t length = 0;   ///< As the sizes of the dialect count it, line end included.
    std::size_t distance = 0; ///< As the pointers of the dialect count it.
    bool isEvent = false;
    bool isMessage = false;
    Traces traces;
    std::size_t textBytes = 0; ///< Of the decoded text of a message, in UTF-8.
};

/// Writes records of one file in its dialect, field by field: begin(), the fields, finish().
class RecordText
{
public:
    explicit RecordText(const Dialect &dialect) : m_dialect(dialect) {}

    const Dialect &dialect() const { return m_dialect; }

    void begin(std::string_view type, std::string_view subType);
    void field(std::string_view value);
    void text(std::string_view decoded);      ///< Free text, with the escapes of the dialect.
    void openQuote(std::string_view decoded); ///< Plain words in a quoted field that is never closed.
    void time(std::int64_t second);           ///< Since 1970, UTC.

    /// Bytes in the file of what was written of the record so far.
    std::size_t written() const { return m_record.size() * (m_dialect.isUtf16() ? 2 : 1); }

    WrittenRecord finish();

private:
    void word(std::string_view type);
    void quoted(std::string_view value);
    std::string encoded();

    const Dialect &m_dialect;
    std::string m_record; ///< UTF-8.
    std::string m_scratch;
    Traces m_traces;
};

/// Whether a reader can get this text back: the dialects without XML lose some.
bool canExpress(const Dialect &dialect, std::string_view text);

/// RFC 3339 in UTC, with the fraction that the times of the dialect have.
std::string trueTime(const Dialect &dialect, std::int64_t second);

} // namespace casebook::test
