// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/mappedtext.h"

#include "core/archive/imarchive/textencoding.h"
#include "core/base/utf8.h"

namespace casebook::archive::communicator {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

bool isLead(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isTrail(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

DecodedText decodeUtf16(const MappedText &bytes, std::size_t mark, bool bigEndian)
{
    const std::string &raw = bytes.text();
    const auto unitAt = [&raw, bigEndian](std::size_t at) {
        const auto first = static_cast<unsigned char>(raw[at]);
        const auto second = static_cast<unsigned char>(raw[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    DecodedText decoded;
    decoded.mark = mark;
    std::size_t at = mark;
    for (; at + 1 < raw.size(); at += 2) {
        const char32_t unit = unitAt(at);
        const std::uint64_t origin = bytes.origin(at);
        if (isLead(unit) && at + 3 < raw.size() && isTrail(unitAt(at + 2))) {
            decoded.text.add(0x10000 + ((unit - 0xD800) << 10) + (unitAt(at + 2) - 0xDC00), origin);
            at += 2;
            continue;
        }
        decoded.damaged = decoded.damaged || isLead(unit) || isTrail(unit);
        decoded.text.add(unit, origin);
    }
    if (at < raw.size()) {
        decoded.text.add(utf8::replacement, bytes.origin(at));
        decoded.damaged = true;
    }
    return decoded;
}

/// UTF-8 where it is, the code page elsewhere.
MappedText decodeMixed(const MappedText &bytes, std::size_t first, CodePage page)
{
    MappedText decoded;
    const std::string_view raw = bytes.text();
    std::size_t at = first;
    while (at < raw.size()) {
        const std::size_t valid = utf8::validPrefix(raw.substr(at));
        for (std::size_t end = at + valid; at < end; ++at)
            decoded.add(raw.substr(at, 1), bytes.origin(at));
        if (at < raw.size()) {
            const PageCharacter next = page.first(raw.substr(at));
            decoded.add(next.character, bytes.origin(at));
            at += next.bytes;
        }
    }
    return decoded;
}

DecodedText decodePage(const MappedText &bytes, CodePage page)
{
    DecodedText decoded;
    const std::string_view raw = bytes.text();
    for (std::size_t at = 0; at < raw.size();) {
        const PageCharacter next = page.first(raw.substr(at));
        decoded.text.add(next.character, bytes.origin(at));
        decoded.damaged = decoded.damaged || next.character == utf8::replacement;
        at += next.bytes;
    }
    return decoded;
}

MappedText tailOf(const MappedText &bytes, std::size_t first)
{
    MappedText tail;
    for (std::size_t at = first; at < bytes.size(); ++at)
        tail.add(std::string_view(bytes.text()).substr(at, 1), bytes.origin(at));
    return tail;
}

DecodedText finished(DecodedText decoded, const MappedText &bytes, std::string encoding)
{
    decoded.encoding = std::move(encoding);
    decoded.text.setSourceBytes(bytes.sourceBytes());
    return decoded;
}

} // namespace

MappedText MappedText::verbatim(std::string_view source, std::size_t first)
{
    MappedText mapped;
    mapped.m_text = source.substr(first);
    mapped.m_verbatim = true;
    mapped.m_first = first;
    mapped.m_sourceBytes = source.size();
    return mapped;
}

std::uint64_t MappedText::origin(std::size_t at) const
{
    if (at >= m_text.size())
        return m_sourceBytes;
    return m_verbatim ? m_first + at : m_origins[at];
}

void MappedText::add(std::string_view bytes, std::uint64_t origin)
{
    m_text += bytes;
    m_origins.resize(m_text.size(), static_cast<std::uint32_t>(origin));
}

void MappedText::add(char32_t character, std::uint64_t origin)
{
    utf8::append(m_text, character);
    m_origins.resize(m_text.size(), static_cast<std::uint32_t>(origin));
}

DecodedText decodeText(const MappedText &bytes, CodePage page)
{
    const std::string_view raw = bytes.text();
    if (raw.starts_with(utf8Mark)) {
        const bool valid = utf8::isValid(raw);
        DecodedText decoded{.text = valid ? tailOf(bytes, utf8Mark.size()) : decodeMixed(bytes, utf8Mark.size(), page),
                            .encoding = {},
                            .mark = utf8Mark.size(),
                            .damaged = !valid};
        return finished(std::move(decoded), bytes, valid ? "UTF-8" : "UTF-8 and " + page.name());
    }
    const bool littleMark = raw.starts_with("\xFF\xFE");
    const bool bigMark = raw.starts_with("\xFE\xFF");
    const imarchive::TextEncoding encoding = imarchive::sniffEncoding(raw.substr(0, 4096));
    if (littleMark || bigMark || encoding != imarchive::TextEncoding::Utf8) {
        const bool bigEndian = bigMark || (!littleMark && encoding == imarchive::TextEncoding::Utf16BigEndian);
        return finished(decodeUtf16(bytes, littleMark || bigMark ? 2 : 0, bigEndian), bytes,
                        bigEndian ? "UTF-16 BE" : "UTF-16 LE");
    }
    const std::size_t valid = utf8::validPrefix(raw);
    if (valid == raw.size())
        return finished({.text = bytes, .encoding = {}, .mark = 0, .damaged = false}, bytes, "UTF-8");
    if (valid > 0 && !utf8::isAscii(raw.substr(0, valid)) && utf8::isCutCharacter(raw.substr(valid)))
        return finished({.text = decodeMixed(bytes, 0, page), .encoding = {}, .mark = 0, .damaged = true}, bytes,
                        "UTF-8");
    return finished(decodePage(bytes, page), bytes, page.name());
}

DecodedText decodeText(const MappedText &bytes, std::string_view declared, CodePage page)
{
    const auto named = CodePage::fromName(declared);
    const std::string_view raw = bytes.text();
    if (!named || raw.starts_with(utf8Mark) || raw.starts_with("\xFF\xFE") || raw.starts_with("\xFE\xFF"))
        return decodeText(bytes, page);
    if (utf8::isAscii(raw))
        return decodeText(bytes, page);
    return finished(decodePage(bytes, *named), bytes, named->name());
}

} // namespace casebook::archive::communicator
