// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/imarchive/dateorder.h"

#include "core/archive/imarchive/timefields.h"

#include <algorithm>
#include <optional>

namespace casebook::archive::imarchive {

namespace {

/// Longer than any Local time.
constexpr std::size_t longestTime = 40;

constexpr std::size_t readBytes = std::size_t{1} << 20;

/// Letters and digits of UTF-16 have a NUL beside each; without them dates look as in UTF-8.
void dropNuls(std::string &text)
{
    if (text.contains('\0'))
        std::erase(text, '\0');
}

bool beginsField(std::string_view text, std::size_t at)
{
    return at == 0 || std::string_view(",\t;|\"").contains(text[at - 1]);
}

/// The date of a Local time that begins at `at`.
std::optional<SlashedDate> localTimeAt(std::string_view text, std::size_t at)
{
    FieldScanner scanner(text.substr(at, longestTime));
    const auto date = scanner.slashedDate();
    if (!date || (!scanner.skip(' ') && !scanner.skip(',')))
        return std::nullopt;
    scanner.skip(' ');
    return scanner.localClock() ? date : std::nullopt;
}

} // namespace

void DateOrderFinder::add(std::string_view text)
{
    look(text);
    m_tail += text.substr(0, longestTime);
    look(m_tail); // what two pieces share
    if (text.size() >= longestTime)
        m_tail = text.substr(text.size() - longestTime);
    else if (m_tail.size() > longestTime)
        m_tail.erase(0, m_tail.size() - longestTime);
}

void DateOrderFinder::look(std::string_view text)
{
    for (std::size_t at = text.find_first_of("/."); at != std::string_view::npos;
         at = text.find_first_of("/.", at + 1)) {
        std::size_t begin = at;
        while (begin > 0 && at - begin < 2 && isDigit(text[begin - 1]))
            --begin;
        if (begin == at || !beginsField(text, begin))
            continue;
        const auto date = localTimeAt(text, begin);
        if (!date)
            continue;
        m_sawDates = true;
        m_dayFirst = m_dayFirst || (date->first > 12 && date->first <= 31 && date->second <= 12);
        m_monthFirst = m_monthFirst || (date->second > 12 && date->second <= 31 && date->first <= 12);
    }
}

DateOrder DateOrderFinder::order() const
{
    if (m_dayFirst == m_monthFirst)
        return DateOrder::Unknown;
    return m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool hasLocalDates(std::string_view start)
{
    std::string text(start);
    dropNuls(text);
    DateOrderFinder finder;
    finder.add(text);
    return finder.sawDates();
}

DateOrder findDateOrder(std::istream &bytes)
{
    DateOrderFinder finder;
    std::string text;
    do {
        text.resize(readBytes);
        bytes.read(text.data(), static_cast<std::streamsize>(text.size()));
        text.resize(static_cast<std::size_t>(bytes.gcount()));
        dropNuls(text);
        finder.add(text);
    } while (bytes);
    return finder.order();
}

} // namespace casebook::archive::imarchive
