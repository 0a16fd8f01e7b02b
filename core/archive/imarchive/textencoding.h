// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace casebook::archive::imarchive {

/// How the text of a file is written (U7). Windows-1252 is no encoding of a file here but of single records.
enum class TextEncoding : std::uint8_t { Utf8, Utf16LittleEndian, Utf16BigEndian };

/// Decides from the first bytes of a file: a byte order mark, else NUL bytes in every second place, else UTF-8.
TextEncoding sniffEncoding(std::string_view firstBytes);

/// `UTF-8`, `UTF-16 LE`, `UTF-16 BE`.
std::string_view encodingName(TextEncoding encoding);

/// Adds Windows-1252 bytes as UTF-8. The five bytes without a character there become the control of the same number,
/// as in the WHATWG encoding standard.
void appendWindows1252(std::string &text, std::string_view bytes);

/// Turns UTF-16 into UTF-8, given in any number of pieces. Each unit becomes characters that utf8::utf16Units()
/// counts as one, also a half character (U+FFFD): so lengths can be turned back into bytes of the source.
class Utf16Decoder
{
public:
    explicit Utf16Decoder(TextEncoding encoding) : m_bigEndian(encoding == TextEncoding::Utf16BigEndian) {}

    void add(std::string_view bytes, std::string &text);

    /// Adds what waited for its second half; true when a single byte was left over, which `text` does not have.
    bool finish(std::string &text);

    bool foundHalfCharacters() const { return m_broken; }

private:
    void addUnit(char16_t unit, std::string &text);

    bool m_bigEndian;
    bool m_broken = false;
    bool m_hasByte = false;
    char m_byte = 0;
    char16_t m_lead = 0; ///< The first half of a character; 0: none.
};

} // namespace casebook::archive::imarchive
