// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timeline/showntext.h"

#include "core/base/qtext.h"

#include <algorithm>

namespace casebook::ui {

namespace {

constexpr qsizetype mostCharacters = 4000;
constexpr qsizetype mostLines = 80;
constexpr qsizetype notWorthCutting = 200; ///< So few characters are rather shown than counted.

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

qsizetype characters(std::string_view utf8)
{
    return std::ranges::count_if(utf8, startsCharacter);
}

/// Where the shown part ends: always between two characters.
std::size_t endOfShown(std::string_view utf8)
{
    qsizetype seen = 0;
    qsizetype lines = 1;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (startsCharacter(utf8[i]) && ++seen > mostCharacters)
            return i;
        if (utf8[i] == '\n' && ++lines > mostLines)
            return i;
    }
    return utf8.size();
}

QChar shown(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\n' || code == u'\t')
        return c;
    if (code == QChar::LineSeparator || code == QChar::ParagraphSeparator)
        return u'\n';
    if (code < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + code)); // the block of control pictures
    return code == 0x7F ? QChar(u'\u2421') : c;
}

} // namespace

ShownText shownText(std::string_view utf8)
{
    std::size_t end = endOfShown(utf8);
    qsizetype more = characters(utf8.substr(end));
    if (more <= notWorthCutting && std::ranges::count(utf8, '\n') < mostLines) {
        end = utf8.size();
        more = 0;
    }
    QString text = toQString(utf8.substr(0, end));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    std::ranges::transform(text, text.begin(), shown);
    while (text.endsWith(u'\n'))
        text.chop(1);
    return {std::move(text), more};
}

} // namespace casebook::ui
