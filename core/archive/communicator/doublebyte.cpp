// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "core/archive/communicator/doublebyte.h"

#include <QStringDecoder>

#include <algorithm>
#include <span>
#include <string_view>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace casebook::archive::communicator {

namespace {

/// One character of a page at a time.
class Converter
{
public:
#ifdef Q_OS_WIN
    explicit Converter(int number) : m_page(static_cast<UINT>(number)) {}
    bool isValid() const { return IsValidCodePage(m_page) != FALSE; }

    char16_t character(std::string_view bytes)
    {
        wchar_t units[4];
        const int count = MultiByteToWideChar(m_page, MB_ERR_INVALID_CHARS, bytes.data(),
                                              static_cast<int>(bytes.size()), units, std::size(units));
        return count == 1 ? static_cast<char16_t>(units[0]) : u'\0';
    }

private:
    UINT m_page;
#else
    explicit Converter(int number) : m_page(QStringLiteral("windows-%1").arg(number)) {}
    bool isValid() const { return QStringDecoder(m_page).isValid(); }

    char16_t character(std::string_view bytes)
    {
        QStringDecoder decoder(m_page); // a new one: with ICU, one that was reset converts no more
        const QString text = decoder(QByteArrayView(bytes));
        const bool one = !decoder.hasError() && text.size() == 1 && text.front() != QChar::ReplacementCharacter;
        return one ? text.front().unicode() : u'\0';
    }

private:
    QString m_page;
#endif
};

} // namespace

DoubleBytes::DoubleBytes(int number)
{
    Converter converter(number);
    if (!converter.isValid())
        return;
    m_pairs.resize(std::size_t{128} * 256);
    for (unsigned lead = 0x80; lead < 0x100; ++lead) {
        const char bytes[]{static_cast<char>(lead), '\0'};
        m_singles[lead - 0x80] = converter.character({bytes, 1});
        if (m_singles[lead - 0x80] != 0)
            continue;
        for (unsigned trail = 0x40; trail < 0x100; ++trail) {
            const char both[]{static_cast<char>(lead), static_cast<char>(trail)};
            m_pairs[(lead - 0x80) * 256 + trail] = converter.character({both, 2});
        }
    }
}

bool DoubleBytes::isLead(unsigned char byte) const
{
    if (byte < 0x80 || single(byte) != 0)
        return false;
    return std::ranges::any_of(std::span(m_pairs).subspan((byte - 0x80U) * 256U, 256),
                               [](char16_t character) { return character != 0; });
}

bool DoubleBytes::isKnown(int number)
{
    return Converter(number).isValid();
}

template <int number> const DoubleBytes *DoubleBytes::made()
{
    static const DoubleBytes table(number);
    return table.m_pairs.empty() ? nullptr : &table;
}

const DoubleBytes *DoubleBytes::ofPage(int number)
{
    switch (number) {
    case 932: return made<932>();
    case 936: return made<936>();
    case 949: return made<949>();
    case 950: return made<950>();
    default: return nullptr;
    }
}

} // namespace casebook::archive::communicator
