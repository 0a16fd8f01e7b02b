// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/textencoding.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace casebook::archive::imarchive {

namespace {

/// Bytes 0x80 to 0x9F.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// Enough to tell UTF-16 from padding, and little enough to be in the first block of any file.
constexpr std::size_t sniffedBytes = 4096;

} // namespace

TextEncoding sniffEncoding(std::string_view firstBytes)
{
    if (firstBytes.starts_with("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (firstBytes.starts_with("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    const std::string_view sample = firstBytes.substr(0, sniffedBytes);
    const std::size_t units = sample.size() / 2;
    std::size_t evenNuls = 0;
    std::size_t oddNuls = 0;
    for (std::size_t i = 0; i < units * 2; i += 2) {
        evenNuls += sample[i] == '\0' && sample[i + 1] != '\0';
        oddNuls += sample[i] != '\0' && sample[i + 1] == '\0';
    }
    // Text of this format is ASCII for the most part, whatever language people write.
    if (units >= 8 && oddNuls * 2 > units)
        return TextEncoding::Utf16LittleEndian;
    if (units >= 8 && evenNuls * 2 > units)
        return TextEncoding::Utf16BigEndian;
    return TextEncoding::Utf8;
}

std::string_view encodingName(TextEncoding encoding)
{
    constexpr std::array<std::string_view, 3> names{"UTF-8", "UTF-16 LE", "UTF-16 BE"};
    return names[static_cast<std::size_t>(encoding)];
}

void appendWindows1252(std::string &text, std::string_view bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        utf8::append(text, byte >= 0x80 && byte <= 0x9F ? windows1252[byte - 0x80U] : byte);
    }
}

void Utf16Decoder::add(std::string_view bytes, std::string &text)
{
    std::size_t i = 0;
    const auto unitOf = [&](char first, char second) {
        const auto high = static_cast<std::uint8_t>(m_bigEndian ? first : second);
        const auto low = static_cast<std::uint8_t>(m_bigEndian ? second : first);
        return static_cast<char16_t>(high << 8U | low);
    };
    if (m_hasByte && !bytes.empty()) {
        addUnit(unitOf(m_byte, bytes[0]), text);
        m_hasByte = false;
        i = 1;
    }
    for (; i + 1 < bytes.size(); i += 2)
        addUnit(unitOf(bytes[i], bytes[i + 1]), text);
    if (i < bytes.size()) {
        m_hasByte = true;
        m_byte = bytes[i];
    }
}

void Utf16Decoder::addUnit(char16_t unit, std::string &text)
{
    const bool isLead = unit >= 0xD800 && unit <= 0xDBFF;
    const bool isTrail = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_lead != 0 && isTrail) {
        utf8::append(text, 0x10000U + ((m_lead & 0x3FFU) << 10U) + (unit & 0x3FFU));
        m_lead = 0;
        return;
    }
    if (m_lead != 0 || isTrail)
        m_broken = true;
    if (m_lead != 0)
        utf8::append(text, utf8::replacement);
    m_lead = isLead ? unit : u'\0';
    if (!isLead)
        utf8::append(text, unit); // a trail without lead becomes U+FFFD
}

bool Utf16Decoder::finish(std::string &text)
{
    if (m_lead != 0) {
        utf8::append(text, utf8::replacement);
        m_broken = true;
        m_lead = 0;
    }
    return m_hasByte;
}

} // namespace casebook::archive::imarchive
