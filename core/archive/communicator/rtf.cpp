// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/rtf.h"

#include "core/archive/communicator/words.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace casebook::archive::communicator {

namespace {

// Groups whose words are no text of the document.
constexpr std::array<std::string_view, 22> hiddenGroups{
    "fonttbl", "colortbl",  "stylesheet", "info",      "pict",     "object",  "header",    "footer",
    "headerl", "headerr",   "headerf",    "footerl",   "footerr",  "footerf", "listtable", "listoverridetable",
    "rsidtbl", "generator", "themedata",  "datastore", "xmlnstbl", "fldinst"};

struct Symbol
{
    std::string_view word;
    char32_t character;
};

constexpr std::array<Symbol, 19> symbols{{{"par", U'\n'},
                                          {"line", U'\n'},
                                          {"row", U'\n'},
                                          {"page", U'\n'},
                                          {"sect", U'\n'},
                                          {"tab", U'\t'},
                                          {"cell", U'\t'},
                                          {"emdash", U'\u2014'},
                                          {"endash", U'\u2013'},
                                          {"lquote", U'\u2018'},
                                          {"rquote", U'\u2019'},
                                          {"ldblquote", U'\u201C'},
                                          {"rdblquote", U'\u201D'},
                                          {"bullet", U'\u2022'},
                                          {"emspace", U'\u2003'},
                                          {"enspace", U'\u2002'},
                                          {"softline", U'\n'},
                                          {"nestcell", U'\t'},
                                          {"nestrow", U'\n'}}};

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

class RtfReading
{
public:
    RtfReading(std::string_view bytes, CodePage page) : m_bytes(bytes), m_page(page) {}

    MappedText run()
    {
        while (m_at < m_bytes.size())
            step();
        settle();
        m_text.setSourceBytes(m_bytes.size());
        return std::move(m_text);
    }

private:
    struct Group
    {
        bool hidden = false;
        int fallback = 1; ///< Characters behind a `\u` that stand for it (`\uc`).
    };

    void step()
    {
        const char c = m_bytes[m_at];
        if (c == '{') {
            m_outer.push_back(m_group);
            ++m_at;
            m_skip = 0;
        } else if (c == '}') {
            if (!m_outer.empty()) {
                m_group = m_outer.back();
                m_outer.pop_back();
            }
            ++m_at;
            m_skip = 0;
        } else if (c == '\\') {
            control();
        } else {
            if (c != '\r' && c != '\n' && c != '\0')
                byte(static_cast<unsigned char>(c), m_at);
            ++m_at;
        }
    }

    void control()
    {
        const std::size_t begin = m_at++;
        if (m_at == m_bytes.size())
            return;
        const char c = m_bytes[m_at];
        if (const char letter = static_cast<char>(c | 0x20); letter >= 'a' && letter <= 'z')
            return word(begin);
        ++m_at;
        switch (c) {
        case '\'': return hexCharacter(begin);
        case '*': m_group.hidden = true; return;
        case '~': return character(U'\u00A0', begin);
        case '_': return character(U'\u2011', begin);
        case '\r':
        case '\n': return character(U'\n', begin);
        case '\\':
        case '{':
        case '}': return character(static_cast<unsigned char>(c), begin);
        default: return; // `\-`, `\|`, `\:`: no character
        }
    }

    void hexCharacter(std::size_t begin)
    {
        const int high = m_at < m_bytes.size() ? hexValue(m_bytes[m_at]) : -1;
        const int low = m_at + 1 < m_bytes.size() ? hexValue(m_bytes[m_at + 1]) : -1;
        if (high < 0 || low < 0)
            return;
        m_at += 2;
        byte(static_cast<unsigned char>(high * 16 + low), begin);
    }

    /// A byte of the code page, which may be half a character.
    void byte(unsigned char byte, std::size_t at)
    {
        if (m_skip > 0) {
            --m_skip;
            return;
        }
        if (m_group.hidden)
            return;
        if (m_half.empty() && m_page.isLead(byte)) {
            m_half = static_cast<char>(byte);
            m_halfAt = at;
            return;
        }
        const std::size_t first = m_half.empty() ? at : m_halfAt;
        std::string bytes = std::exchange(m_half, {}) + static_cast<char>(byte);
        for (std::string_view rest = bytes; !rest.empty();) {
            const PageCharacter next = m_page.first(rest);
            show(next.character, rest.size() == bytes.size() ? first : at);
            rest.remove_prefix(next.bytes);
        }
    }

    void word(std::size_t begin)
    {
        const std::size_t first = m_at;
        while (m_at < m_bytes.size() && ((m_bytes[m_at] | 0x20) >= 'a' && (m_bytes[m_at] | 0x20) <= 'z'))
            ++m_at;
        const std::string_view name = m_bytes.substr(first, m_at - first);
        std::optional<int> number;
        int value = 0;
        const auto [end, error] = std::from_chars(m_bytes.data() + m_at, m_bytes.data() + m_bytes.size(), value);
        if (error == std::errc()) {
            number = value;
            m_at = static_cast<std::size_t>(end - m_bytes.data());
        }
        if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
            ++m_at;
        obey(name, number, begin);
    }

    void obey(std::string_view name, std::optional<int> number, std::size_t begin)
    {
        if (name == "u" && number)
            return unicode(*number, begin);
        if (name == "bin") {
            m_at += std::min(m_bytes.size() - m_at, static_cast<std::size_t>(std::max(number.value_or(0), 0)));
            return;
        }
        if (name == "uc") {
            m_group.fallback = std::clamp(number.value_or(1), 0, 16);
            return;
        }
        if (name == "ansicpg") {
            m_page = CodePage::fromNumber(number.value_or(1252)).value_or(m_page);
            return;
        }
        if (const auto found = std::ranges::find(symbols, name, &Symbol::word); found != symbols.end())
            return character(found->character, begin);
        if (std::ranges::find(hiddenGroups, name) != hiddenGroups.end())
            m_group.hidden = true;
    }

    /// A UTF-16 unit, signed; a pair of them is one character.
    void unicode(int number, std::size_t begin)
    {
        m_skip = 0;
        const auto unit = static_cast<char32_t>(number) & 0xFFFF;
        if (unit >= 0xD800 && unit < 0xDC00) {
            settle();
            m_lead = unit;
            m_leadAt = begin;
        } else if (unit >= 0xDC00 && unit < 0xE000 && m_lead != 0) {
            const char32_t lead = std::exchange(m_lead, 0);
            show(0x10000 + ((lead - 0xD800) << 10) + (unit - 0xDC00), m_leadAt);
        } else {
            show(unit, begin);
        }
        m_skip = m_group.fallback;
    }

    void character(char32_t character, std::size_t at)
    {
        if (m_skip > 0) {
            --m_skip;
            return;
        }
        show(character, at);
    }

    void show(char32_t character, std::size_t at)
    {
        if (m_group.hidden)
            return;
        settle();
        m_text.add(character, at);
    }

    /// Adds a half character whose other half did not come.
    void settle()
    {
        if (m_lead != 0)
            m_text.add(std::exchange(m_lead, 0), m_leadAt);
        if (!std::exchange(m_half, {}).empty())
            m_text.add(utf8::replacement, m_halfAt);
    }

    std::string_view m_bytes;
    CodePage m_page;
    MappedText m_text;
    std::vector<Group> m_outer;
    Group m_group;
    std::size_t m_at = 0;
    int m_skip = 0; ///< Characters to pass over behind a `\u`.
    char32_t m_lead = 0;
    std::size_t m_leadAt = 0;
    std::string m_half; ///< Of a character of two bytes.
    std::size_t m_halfAt = 0;
};

} // namespace

bool isRtf(std::string_view bytes)
{
    return trimmed(bytes.substr(0, 64)).starts_with("{\\rtf");
}

MappedText rtfText(std::string_view bytes, CodePage page)
{
    return RtfReading(bytes, page).run();
}

} // namespace casebook::archive::communicator
